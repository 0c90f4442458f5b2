// Harm to civilians in the left column: the level now, the worst reached so far, and how often the papers wrote of it. Bands, no ranking.
"use client";
import { useTranslations } from "use-intl";
import { type HarmGroup, harmNow, harmOverall, harmReported, type View } from "../../game-rules/open";
import { reportsOf } from "../game/stream/reports";
import { useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useItems } from "../source/react";
import { useMarks } from "../ui/useMarks";

export function Harm({ view }: { view: View }) {
  const t = useTranslations("play.tracks");
  const label = useLabel();
  const reports = reportsOf(useItems());
  const told = harmReported(reports);
  const last = told.at(-1)?.report.label;
  return (
    <li className="hair-b py-2">
      <p className="font-medium">{t("harm")}</p>
      <p className="text-label text-ink-2">{t("harmNow")}</p>
      <Bands groups={harmNow(view)} />
      {reports.length ? (
        <>
          <p className="text-label text-ink-2">{t("harmWorst")}</p>
          <Bands groups={harmOverall(view, reports)} />
          <p className="text-note">{t("harmPapers", { n: told.length, when: last ? label(last) : "" })}</p>
        </>
      ) : null}
      <p className="text-note text-ink-2">
        {t("harmOrder")} {t("harmNote")}
      </p>
    </li>
  );
}

/** One line a band; the zones of the gravest bands by name, the many quiet ones behind a summary. */
function Bands({ groups }: { groups: readonly HarmGroup[] }) {
  const t = useTranslations("play.tracks");
  const marks = useMarks();
  const game = useGame();
  return (
    <ul className="mb-1 list-none text-note leading-[1.3]">
      {groups.map((g) => {
        const title = t("harmGroup", { band: t(`bands.${g.band}`), n: g.zones.length });
        const range =
          g.band === "none" || g.low === g.high
            ? ""
            : t("harmRange", { low: t(`bands.${g.low}`), high: t(`bands.${g.high}`) });
        const zones = marks.commas(g.zones.map((z) => game.zone(z.zone)));
        return (
          <li key={g.band}>
            <details open={g.band === "high" || g.band === "some"}>
              <summary>
                <b>{title}</b>
                {range ? <span className="text-ink-2"> {range}</span> : null}
              </summary>
              <p>{zones}</p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
