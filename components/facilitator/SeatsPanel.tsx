// The four seats: who is in, who holds things up, what can be done about it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ExerciseView, SeatView } from "../../server/contract/answers";
import { useAct } from "../game/acting/useAct";
import { People } from "../lobby/People";
import { SeatMenu } from "../lobby/SeatMenu";
import { CopyButton } from "../site/CopyLink";
import { useMayAct } from "../source/react";
import { Button, Icon, Note, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Box } from "./Box";
import { PaperSheet } from "./PaperSheet";

type Stand = "committed" | "writing" | "absent" | "read" | "unread" | "ready" | "here" | "bot";

/** Where a seat stands in this phase; only committed, read and ready are done. */
function standOf(seat: SeatView, phase: ExerciseView["phase"]): Stand {
  if (phase === "orders" && seat.sheet === "committed") return "committed";
  if (seat.by !== "people") return "bot";
  if (phase === "outcome") return seat.read ? "read" : seat.here ? "unread" : "absent";
  if (phase === "orders") return seat.sheet;
  return seat.ready ? "ready" : seat.here ? "here" : "absent";
}

const DONE: ReadonlySet<Stand> = new Set(["committed", "read", "ready", "bot"]);

export function SeatsPanel({ exercise }: { exercise: ExerciseView }) {
  const t = useTranslations("facilitate.seats");
  const c = useTranslations("common.seats");
  const rows = exercise.seats;
  const stands = rows.map((s) => standOf(s, exercise.phase));
  const n = String(stands.filter((s) => DONE.has(s)).length);
  const total = String(rows.length);
  const count =
    exercise.phase === "orders"
      ? t("committed", { n, total })
      : exercise.phase === "outcome"
        ? t("read", { n, total })
        : t("ready", { n, total });
  return (
    <Box id="seats" title={t("title")} aside={exercise.phase === "ended" ? undefined : count}>
      <ul className="mt-0.5 list-none">
        {rows.map((s, i) => (
          <SeatLine key={s.role} seat={s} stand={stands[i] ?? "absent"} exercise={exercise} />
        ))}
        <li className="hair-t grid grid-cols-[2.125rem_1fr_auto] items-center gap-x-1.5 py-1.5">
          <Icon name="eye" size={22} />
          <span className="font-semibold">{c("observer")}</span>
          <span className="text-note text-ink-2">{t("watching", { n: String(exercise.observers) })}</span>
        </li>
      </ul>
    </Box>
  );
}

function SeatLine({ seat, stand, exercise }: { seat: SeatView; stand: Stand; exercise: ExerciseView }) {
  const t = useTranslations("facilitate.seats");
  const p = useTranslations("facilitate.paper");
  const c = useTranslations("common");
  const marks = useMarks();
  const { act, busy, refused } = useAct();
  const mayAct = useMayAct();
  const link = exercise.links?.find((l) => l.seat === seat.role);
  const members = exercise.cells?.find((cell) => cell.seat === seat.role)?.members ?? seat.members ?? [];
  // When the game is over there is nothing left to hand on.
  const control = mayAct && exercise.links !== undefined && exercise.phase !== "ended";
  const bot = seat.by !== "people";
  // What holds things up gets its ways out at once; for the rest they wait behind the dots.
  const mayType = control && !bot && exercise.phase === "orders" && seat.sheet !== "committed";
  const [typing, setTyping] = useState(false);
  const stuck = control && !bot && seat.here === 0;
  return (
    <li className="hair-t grid grid-cols-[2.125rem_minmax(min-content,1fr)_auto] items-center gap-x-1.5 py-1.5 first:border-t-0">
      <Token side={seat.role} size={26} state={DONE.has(stand) ? "filled" : "outline"} />
      <span className="font-semibold">
        {c(`seats.${seat.role}`)}
        {bot && stand === "committed" ? (
          <span className="font-normal text-ink-2">
            {marks.after(t(seat.sheetBy === "bot" ? "states.bot" : "states.botHolds"))}
          </span>
        ) : null}
      </span>
      <span className="flex items-center gap-1 text-right text-note text-ink-2">
        {DONE.has(stand) && stand !== "bot" ? <Icon name="check" size={14} className="text-ink" /> : null}
        {bot && stand !== "committed" ? c(`by.${seat.by}`) : t(`states.${stand}`)}
        {seat.standIn ? marks.after(t("standIn")) : ""}
        {control ? (
          <SeatMenu
            seat={seat.role}
            by={seat.by}
            members={members}
            {...(mayType ? { onPaper: () => setTyping(true) } : {})}
            className="-my-1 -mr-1.5 grid size-7 place-items-center text-ink-2 hover:text-ink max-md:size-11"
          />
        ) : null}
      </span>
      <div className="col-span-2 col-start-2 text-note leading-[1.32]">
        {members.length ? <People members={members} column /> : null}
        {seat.sheetBy === "paper" ? <p className="text-ink-2">{t("fromPaper")}</p> : null}
        {stuck || (control && bot) ? (
          <div className="mt-1.25 mb-0.5 flex flex-wrap gap-1.5">
            <Button
              size="s"
              disabled={busy}
              onClick={() =>
                void act({ type: "seat.give", role: seat.role, to: bot ? "people" : "balanced" })
              }
            >
              {bot ? t("toPeople") : t("toBot")}
            </Button>
            {mayType ? (
              <Button size="s" onClick={() => setTyping(true)}>
                {p("open")}
              </Button>
            ) : null}
            {link && !bot ? <CopyButton token={link.token} seat={c(`seats.${seat.role}`)} /> : null}
          </div>
        ) : null}
        {refused ? <Note role="alert">{refused}</Note> : null}
        {typing ? <PaperSheet role={seat.role} onClose={() => setTyping(false)} /> : null}
      </div>
    </li>
  );
}
