// The game beside the line of history in the report: what stands in the debrief's own part, whole.
"use client";
import { useTranslations } from "use-intl";
import { NoFigures } from "../history/AgainstHistory";
import { besideOf } from "../history/beside";
import { Deeds } from "../history/Deeds";
import { FiguresTable, PointsTable } from "../history/Tables";
import type { GameRecord } from "../record";

export function HistoryOnPaper({ record }: { record: GameRecord }) {
  const t = useTranslations("against");
  const beside = besideOf(record);
  const open = record.turns.at(-1) ?? 0;
  if (!beside) return <p className="text-note text-ink-2">{t("noLine")}</p>;
  return (
    <>
      <p className="mb-2 font-display leading-snug">{t("lead")}</p>
      <PointsTable {...{ record, beside, open }} />
      <div className="keep mt-3">
        <FiguresTable {...{ record, beside, open }} />
      </div>
      <NoFigures beside={beside} />
      <h4 className="mt-3 font-sans text-body font-semibold">{t("deeds.title")}</h4>
      <Deeds record={record} deeds={beside.deeds} />
    </>
  );
}
