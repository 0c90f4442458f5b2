// What is out of the ordinary, said once at the top: what is happening, what is safe, what to do.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { SeatView } from "../../server/contract/answers";
import { isRole } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { usePen } from "../game/acting/usePen";
import { useMoment } from "../game/time/useMoment";
import { useGame } from "../game/words/useGame";
import { later } from "../site/later";
import { PassingNote } from "../site/PassingNote";
import { NothingKept } from "../site/SiteData";
import { useHand, useMayAct, useShown, useView } from "../source/react";
import { Button, Note } from "../ui";
import { ToldNote } from "./ToldNote";
import { Unanswered } from "./Unanswered";
import { WaitNotes } from "./WaitNotes";

const SoFar = later(() => import("./SoFar").then((m) => m.SoFar), ["papers"]);

export function StateNotes({ seat }: { seat: string }) {
  const t = useTranslations("states");
  const moment = useMoment();
  const line = useShown((s) => s.line);
  const heard = useShown((s) => s.heard && s.heard + s.offset);
  const exercise = useShown((s) => s.exercise);
  const waiting = useShown((s) => s.waiting);
  const mayAct = useMayAct();
  const view = useView();
  if (!exercise) return null;
  const own = exercise.seats.find((s) => s.role === seat);
  const { paused } = exercise.clock;
  return (
    <div role="region" aria-label={t("label")} className="grid empty:hidden">
      {waiting ? <PassingNote waiting={waiting} /> : null}
      <Unanswered />
      <NothingKept />
      {line === "lost" ? (
        <Note role="status" title={t("lost.title")}>
          {t("lost.text")} {heard ? t("lost.board", { time: moment(heard, { seconds: true }) }) : ""}
        </Note>
      ) : null}
      {line === "catching" ? (
        <Note role="status" title={t("catching.title")}>
          {t("catching.text")}
        </Note>
      ) : null}
      {paused ? (
        <div role="status" className="ground-paused p-3.5">
          <div className="border border-ink bg-panel px-3.5 py-2.5">
            <b>{t(paused.halfTime ? "paused.halfTime" : "paused.title")}</b>{" "}
            {paused.reason ? (
              <span className="intent">{t("paused.reason", { reason: isolated(paused.reason) })}</span>
            ) : null}{" "}
            <span className="text-ink-2">{t("paused.text")}</span>
            {paused.halfTime && view && seat !== "wall" ? <SoFar view={view} small /> : null}
          </div>
        </div>
      ) : null}
      {exercise.held ? (
        <Note role="status" title={t("held.title")}>
          {t("held.text")}
        </Note>
      ) : null}
      {own && own.by !== "people" ? (
        <BotNote seat={own} />
      ) : own && mayAct ? (
        <PenNote role={own.role} />
      ) : null}
      {isRole(seat) ? (
        <>
          <WaitNotes seat={seat} />
          <ToldNote seat={seat} />
        </>
      ) : null}
    </div>
  );
}

/** Who plays here instead, until when, and whose orders will be carried out. */
function BotNote({ seat }: { seat: SeatView }) {
  const t = useTranslations("states.bot");
  const c = useTranslations("common.seats");
  return (
    <Note title={t(seat.standIn ? "titleQuarter" : "title")}>
      {t(seat.standIn ? "textQuarter" : "text", { seat: c(seat.role) })}
      {seat.sheetBy ? ` ${t(seat.sheetBy === "bot" ? "itsSheet" : "yourSheet")}` : ""}
    </Note>
  );
}

function PenNote({ role }: { role: Role }) {
  const t = useTranslations("states");
  const s = useTranslations("sheet.pen");
  const game = useGame();
  const hand = useHand();
  const pen = usePen();
  const me = useShown((x) => x.exercise?.me.member);
  const members = useShown((x) => x.exercise?.seats.find((q) => q.role === role)?.members) ?? [];
  const [refused, setRefused] = useState<string>();
  if (pen.mine) return null;
  const member = members.find((m) => m.pen);
  const name = isolated(member?.name ?? "") || s("unnamed");
  // What became of the asking is the server's to say: it is the same after a reload, and on another screen.
  const asked = members.find((m) => m.id === me)?.asks;
  const text = !member ? "" : asked ? s(asked === "open" ? "asked" : "declined", { name }) : t("noPen.text");
  async function ask(): Promise<void> {
    const answer = await hand.command({ type: "pen.ask" });
    setRefused(answer.ok ? undefined : game.refusal(answer.code, answer.params));
  }
  return (
    <Note>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{member ? t("noPen.title", { line: pen.line }) : t("penNobody.title")}</b>
        <span role="status">{refused ?? text}</span>
        {member && asked === "open" ? null : (
          <Button size="s" onClick={() => void ask()}>
            {!member ? t("penNobody.take") : asked ? s("askAgain") : t("noPen.ask")}
          </Button>
        )}
      </div>
    </Note>
  );
}
