// Every deal between any seats, the open ones first.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { DealCard } from "../negotiation/DealCard";

const LIVE = ["open", "signed"];

export function DealsPanel({ view }: { view: View }) {
  const t = useTranslations("table.deals");
  const deals = [...view.deals].sort(
    (a, b) => LIVE.indexOf(b.status) - LIVE.indexOf(a.status) || b.version - a.version,
  );
  const live = deals.filter((d) => LIVE.includes(d.status));
  const older = deals.filter((d) => !LIVE.includes(d.status));
  return (
    <section
      aria-labelledby="deals"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 overflow-y-auto bg-panel px-4 py-3 max-desk:border-t-[1.5px] max-desk:border-ink desk:border-l desk:border-line"
    >
      <h2 id="deals" className="pb-1.5">
        {t("title")}
      </h2>
      {deals.length ? null : <p className="font-display text-[1.0625rem] leading-[1.28]">{t("noneAny")}</p>}
      <h3 className="sr-only">{t("title")}</h3>
      <div className="grid gap-2.5">
        {live.map((d) => (
          <DealCard key={d.id} deal={d} />
        ))}
        {older.length ? (
          <details>
            <summary className="py-1 text-note text-ink-2">{t("more", { n: older.length })}</summary>
            <div className="grid gap-2.5 pt-1.5">
              {older.map((d) => (
                <DealCard key={d.id} deal={d} />
              ))}
            </div>
          </details>
        ) : null}
      </div>
    </section>
  );
}
