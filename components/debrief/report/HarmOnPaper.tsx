// Harm to civilians in the report: bands with their uncertainty, as they stand on the map, and what the papers told of it. No count of
// people, no ranking, and nothing of it in any score.
"use client";
import { useTranslations } from "use-intl";
import { harmOverall, harmReported } from "../../../game-rules/open";
import { useGame } from "../../game/words/useGame";
import { useNews } from "../../game/words/useNews";
import { useMarks } from "../../ui/useMarks";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";

export function HarmOnPaper({ record }: { record: GameRecord }) {
  const t = useTranslations("end");
  const b = useTranslations("play.tracks.bands");
  const marks = useMarks();
  const game = useGame();
  const news = useNews();
  const quarter = useQuarterName(record);
  const reports = record.turns.flatMap((turn) => record.report(turn, "facilitator") ?? []);
  const told = harmReported(record.turns.flatMap((turn) => record.report(turn, "observer") ?? []));
  return (
    <>
      <p className="text-note text-ink-2">{t("harmNote")}</p>
      <p className="mt-1 font-medium">{t("harmWorst")}</p>
      <ul className="list-none text-note">
        {harmOverall(record.view(record.last, "facilitator"), reports).map((g) => (
          <li key={g.band} className="keep hair-t py-1">
            <b>{t("harmGroup", { band: b(g.band), n: g.zones.length })}</b>{" "}
            {g.band === "none" || g.low === g.high ? null : (
              <span className="text-ink-2">{t("harmRange", { low: b(g.low), high: b(g.high) })}</span>
            )}
            <span className="block">{marks.commas(g.zones.map((z) => game.zone(z.zone)))}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-note text-ink-2">{t("harmUnknown")}</p>
      <p className="mt-2 font-medium">{t("harmNews")}</p>
      {told.length === 0 ? <p className="text-note text-ink-2">{t("harmNoNews")}</p> : null}
      <ul className="list-none text-note">
        {told.map(({ report, item }, i) => (
          <li key={i} className="keep hair-t grid grid-cols-[5rem_minmax(0,1fr)] gap-2 py-1">
            <span className="text-ink-2">{quarter(report.turn)}</span>
            <span>{news.head(item)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
