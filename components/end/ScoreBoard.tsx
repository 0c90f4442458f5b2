// All seats' scores, one's own first, as bars or as a table.
"use client";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import {
  type HarmGroup,
  harmNow,
  harmOverall,
  PAR_FROM,
  type Par,
  parOf,
  type Role,
  type Scores,
} from "../../game-rules/open";
import { reportsOf } from "../game/stream/reports";
import { useItems, useView } from "../source/react";
import { cx, figure, Table, TextButton } from "../ui";
import { ScoreSheet } from "./ScoreSheet";
import { usePartName } from "./usePartName";

export function ScoreBoard({ scores, seats, own }: { scores: Scores; seats: readonly Role[]; own?: Role }) {
  const t = useTranslations("end");
  const locale = useLocale();
  const view = useView();
  const [table, setTable] = useState(false);
  const b = useTranslations("play.tracks.bands");
  const reports = reportsOf(useItems());
  const gravest = (groups: readonly HarmGroup[]) => b(groups[0]?.band ?? "none");
  const beside = t("beside", {
    worst: gravest(view ? harmOverall(view, reports) : []),
    band: gravest(view ? harmNow(view) : []),
  });
  const others = seats.filter((r) => r !== own);
  const par = (role: Role) => view && parOf(view.scenario, role);
  const known = seats.some(par);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="max-w-[44rem] text-ink-2">{t("note")}</p>
        <TextButton aria-pressed={table} onClick={() => setTable(!table)}>
          {t(table ? "asBars" : "asTable")}
        </TextButton>
      </div>
      {table ? (
        <AsTable scores={scores} seats={own ? [own, ...others] : others} par={par} />
      ) : (
        <>
          {own ? <ScoreSheet own role={own} score={scores[own]} beside={beside} par={par(own)} /> : null}
          <div className={cx("grid gap-x-8 gap-y-6 md:grid-cols-2", own && "desk:grid-cols-3")}>
            {others.map((role) => (
              <ScoreSheet key={role} role={role} score={scores[role]} beside={beside} par={par(role)} />
            ))}
          </div>
        </>
      )}
      <p className="text-note text-ink-2">
        {known ? t("parNote", { games: figure(PAR_FROM.games, locale, 0) }) : t("noParNote")}
      </p>
    </div>
  );
}

function AsTable({
  scores,
  seats,
  par,
}: {
  scores: Scores;
  seats: readonly Role[];
  par: (role: Role) => Par | undefined;
}) {
  const t = useTranslations("end");
  const c = useTranslations("common.seats");
  const locale = useLocale();
  const part = usePartName();
  const n = (value: number) => figure(value, locale, Number.isInteger(value) ? 0 : 1);
  const parText = (known: Par | undefined) => (known ? n(known.mean) : t("noPar"));
  return (
    <Table
      caption={t("table.caption")}
      columns={[
        { id: "seat", label: t("table.seat") },
        { id: "part", label: t("table.part") },
        { id: "value", label: t("table.value"), figures: true },
        { id: "max", label: t("table.max"), figures: true },
        { id: "par", label: t("table.par"), figures: true },
      ]}
      rows={seats.flatMap((role) => [
        ...Object.entries(scores[role].parts).map(([id, p]) => ({
          id: `${role}-${id}`,
          cells: [c(role), part(role, id).name, n(p.value), n(p.max), ""],
        })),
        {
          id: role,
          total: true,
          cells: [c(role), t("table.total"), n(scores[role].total), n(100), parText(par(role))],
        },
      ])}
    />
  );
}
