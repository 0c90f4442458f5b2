// A seat's human sources: who still speaks and until when, and where nobody talks after one was burned (D29).
"use client";
import { useTranslations } from "use-intl";
import type { View, ZoneView } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";

/** What there is in one zone; the facilitator is told whose each is. */
export function SourcesHere({ view, zone }: { view: View; zone: ZoneView }) {
  const t = useTranslations("play.zone.source");
  const c = useTranslations("common");
  const label = useLabel();
  return zone.own.sources?.map((x) => (
    <p key={x.role} className="text-note">
      <b>{x.role === view.viewer ? t("mine") : t("of", { seat: c(`seats.${x.role}`) })}</b> ·{" "}
      {t(x.silent ? "silent" : "speaks", { label: label(labelOf(view, x.until)) })}
    </p>
  ));
}

/** The list beside the private intelligence; nothing where a seat has none. */
export function OwnSources({ view }: { view: View }) {
  const t = useTranslations("play.zone.source");
  const game = useGame();
  const label = useLabel();
  const own = view.zones.flatMap((z) => (z.own.sources ?? []).map((x) => ({ ...x, zone: z.id })));
  if (own.length === 0) return null;
  return (
    <>
      <h3 className="hair-t mt-2 pt-2 text-note font-semibold">{t("all")}</h3>
      <ul aria-label={t("all")} className="list-none text-note">
        {own.map((x) => (
          <li key={`${x.role} ${x.zone}`} className="py-0.5">
            <b>{game.zone(x.zone)}</b> ·{" "}
            {t(x.silent ? "silent" : "speaks", { label: label(labelOf(view, x.until)) })}
          </li>
        ))}
      </ul>
    </>
  );
}
