// Turning points and figures of a game beside those of history, each with how far apart they are.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Beside } from "../../../game-rules/against";
import { figure, Table } from "../../ui";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";

export interface BesideProps {
  record: GameRecord;
  beside: Beside;
  /** The last quarter that may be shown. */
  open: number;
}

export function PointsTable({ record, beside, open }: BesideProps) {
  const t = useTranslations("against.points");
  const a = useTranslations("against");
  const quarter = useQuarterName(record);
  const whole = open >= (record.turns.at(-1) ?? open);
  // What neither line has come to so far would tell what is ahead.
  const rows = beside.points.flatMap(({ id, history, game, grade }) => {
    const then = history !== undefined && history <= open ? history : undefined;
    const here = game !== undefined && game <= open ? game : undefined;
    if (then === undefined && here === undefined && !whole) return [];
    const away = then !== undefined && here !== undefined ? here - then : undefined;
    return [
      {
        id,
        cells: [
          t(id),
          here === undefined ? (whole ? t("never") : "") : quarter(here),
          <span key="h" className="whitespace-nowrap">
            {then === undefined ? (whole ? t(id === "settlement" ? "never" : "notThen") : "") : quarter(then)}{" "}
            <Grade grade={grade} />
          </span>,
          away === undefined
            ? whole
              ? t("none")
              : ""
            : away === 0
              ? t("same")
              : t(away < 0 ? "early" : "late", { n: Math.abs(away) }),
        ],
      },
    ];
  });
  return (
    <Table
      caption={a("points.title")}
      showCaption
      columns={(["what", "game", "history", "distance"] as const).map((id) => ({ id, label: t(id) }))}
      rows={rows}
    />
  );
}

export function FiguresTable({ record, beside, open }: BesideProps) {
  const t = useTranslations("against.figures");
  const p = useTranslations("against.points");
  const locale = useLocale();
  const whole = (n: number) => figure(Math.round(n), locale);
  const rows = beside.figures
    .filter((f) => f.to <= open)
    .map(({ id, history, game, grade }) => {
      const away = game === undefined ? undefined : Math.round(game - history);
      return {
        id,
        cells: [
          t(id),
          game === undefined ? t("notPlayed") : whole(game),
          <span key="h">
            {whole(history)} <Grade grade={grade} />
          </span>,
          away === undefined
            ? p("none")
            : away === 0
              ? t("equal")
              : t(away > 0 ? "more" : "less", { value: whole(Math.abs(away)) }),
        ],
      };
    });
  if (rows.length === 0 || !record) return null;
  return (
    <Table
      caption={t("title")}
      showCaption
      columns={(["what", "game", "history", "distance"] as const).map((id) => ({ id, label: p(id) }))}
      rows={rows}
    />
  );
}

/** What a line of history stands on. */
export function Grade({ grade }: { grade: Beside["points"][number]["grade"] }) {
  const t = useTranslations("against.grade");
  return grade === "report" || grade === "history" ? (
    <span className="ml-0.5 text-label whitespace-nowrap text-ink-2">{t(grade)}</span>
  ) : null;
}
