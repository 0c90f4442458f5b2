// Harm to civilians beside every score: a banded estimate, zone by zone, added to nothing.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { bandOf } from "../seat/harm";

const ORDER = ["high", "some", "low"] as const;

export function Harm({ view, lead }: { view: View; lead?: string }) {
  const t = useTranslations("end");
  const b = useTranslations("play.tracks.bands");
  const game = useGame();
  const lines = ORDER.flatMap((band) => {
    const zones = view.zones.filter((z) => bandOf(z.tracks.harm) === band).map((z) => game.zone(z.id));
    return zones.length ? [{ band, zones: zones.join(", ") }] : [];
  });
  return (
    <section className="rule-t pt-3">
      <h2>{t("harm")}</h2>
      {lead ? <p className="mt-1 font-display text-lead text-ink-2">{lead}</p> : null}
      {lines.length ? (
        <ul className="mt-2 list-none">
          {lines.map((l) => (
            <li key={l.band} className="hair-t py-1.5">
              {t("harmLine", { band: b(l.band), zones: l.zones })}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1">{t("harmNone")}</p>
      )}
    </section>
  );
}
