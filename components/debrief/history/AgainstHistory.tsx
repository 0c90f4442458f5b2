// The game beside the line of history, no further than has been opened: turning points, figures where a source tells one, and entry by
// entry what was done, done otherwise or later, not done, and what could not be, with the rule that said no.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Beside } from "../../../game-rules/against";
import { ROLES, type Role, TRACKS } from "../../../game-rules/open";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { Segmented, Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import type { Going } from "../Room";
import { besideOf } from "./beside";
import { Deeds } from "./Deeds";
import { FiguresTable, PointsTable } from "./Tables";

export function AgainstHistory({ going }: { going: Going }) {
  const t = useTranslations("against");
  const seat = useSeat();
  const [who, setWho] = useState("all");
  const { record, open } = going;
  const beside = besideOf(record);
  if (!beside) return <p className="p-4.5 font-display text-lead text-ink-2">{t("noLine")}</p>;
  const role = ROLES.find((r): r is Role => r === who);
  const deeds = beside.deeds.filter((d) => d.turn <= open && (!role || d.role === role));
  return (
    <div className="px-4.5 py-3 desk:shrink-0 desk:grow">
      <h2>{t("title")}</h2>
      <p className="text-note text-ink-2">{t("lead")}</p>
      <div className="mt-3 grid gap-x-8 gap-y-4 wide:grid-cols-2">
        <section aria-label={t("points.title")}>
          <PointsTable {...{ record, beside, open }} />
        </section>
        <section aria-label={t("figures.title")}>
          <FiguresTable {...{ record, beside, open }} />
          <NoFigures beside={beside} />
        </section>
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-sans text-body font-semibold">{t("deeds.title")}</h3>
        <Segmented
          label={t("deeds.seat")}
          value={who}
          options={[
            { id: "all", label: t("deeds.all") },
            ...record.copy.scenario.seats.map((r) => ({
              id: r,
              label: <Token side={r} size={18} />,
              spoken: seat(r).name,
            })),
          ]}
          onChange={setWho}
        />
      </div>
      <Deeds record={record} deeds={deeds} go={going.go} />
    </div>
  );
}

/** The figures that everybody may know and of which no source tells: said, so that nobody takes silence for agreement. */
export function NoFigures({ beside }: { beside: Beside }) {
  const t = useTranslations("against.figures");
  const game = useGame();
  const marks = useMarks();
  const told = beside.figures.map((f) => f.track);
  const bare = TRACKS.filter((id) => SHOWN.includes(id) && !told.includes(id));
  return (
    <p className="mt-1 text-note text-ink-2">{t("none", { names: marks.list(bare.map(game.track)) })}</p>
  );
}
/** Of what the timeline shows first. */
const SHOWN: readonly string[] = [
  ...["sentiment", "frenchOpposition", "costMeur", "losses", "legitimacy", "pressure", "isStrength"],
];
