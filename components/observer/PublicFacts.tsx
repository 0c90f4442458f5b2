// What is openly so: who governs, whether the French and Wagner are there, the deals that were published.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { DealCard } from "../negotiation/DealCard";

export function PublicFacts({ view }: { view: View }) {
  const t = useTranslations("observer");
  const { say } = useGame().loose;
  const label = useLabel();
  const at = (turn: number) => label(labelOf(view, turn));
  const { exit, wagner, regime } = view;
  const french = exit.outIn
    ? t("exitIs.out", { label: at(exit.outIn) })
    : exit.announcedIn
      ? t("exitIs.announced", { label: at(exit.announcedIn) })
      : t("exitIs.in");
  const rows = [
    [t("regime"), say([`regimes.${regime.kind}.name`, `play.regimes.${regime.kind}`])],
    [t("exit"), french],
    [
      t("wagner"),
      wagner.deployedIn ? t("wagnerIs.here", { label: at(wagner.deployedIn) }) : t("wagnerIs.none"),
    ],
  ] as const;
  const deals = view.deals.filter((d) => d.status === "signed" || d.status === "open");
  return (
    <section aria-label={t("table")} className="rule-t px-5 py-3">
      <dl>
        {rows.map(([what, how]) => (
          <div key={what} className="hair-b flex justify-between gap-4 py-1.5">
            <dt>{what}</dt>
            <dd className="text-right font-semibold">{how}</dd>
          </div>
        ))}
      </dl>
      <h2 className="mt-3 mb-1.5">{t("deals")}</h2>
      {deals.length ? (
        <div className="grid gap-2.5">
          {deals.map((d) => (
            <DealCard key={d.id} deal={d} />
          ))}
        </div>
      ) : (
        <p className="text-note text-ink-2">{t("noDeals")}</p>
      )}
    </section>
  );
}
