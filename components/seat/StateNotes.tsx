// What is out of the ordinary, said once at the top: what is happening, what is safe, what to do.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useGame } from "../ledger/useGame";
import { useSession, useSessionState } from "../session/react";
import { Button, Note } from "../ui";
import { PassingNote } from "./PassingNote";
import { NothingKept } from "./SiteData";
import { Unanswered } from "./Unanswered";
import { usePen } from "./usePen";
import { useTime } from "./useTime";

export function StateNotes({ seat }: { seat: string }) {
  const t = useTranslations("states");
  const c = useTranslations("common.seats");
  const time = useTime();
  const line = useSessionState((s) => s.line);
  const heard = useSessionState((s) => s.heard && s.heard + s.offset);
  const exercise = useSessionState((s) => s.exercise);
  const waiting = useSessionState((s) => s.waiting);
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
          {t("lost.text")} {heard ? t("lost.board", { time: time(heard) }) : ""}
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
            <b>{t("paused.title")}</b>{" "}
            {paused.reason ? (
              <span className="intent">{t("paused.reason", { reason: paused.reason })}</span>
            ) : null}{" "}
            <span className="text-ink-2">{t("paused.text")}</span>
          </div>
        </div>
      ) : null}
      {own && own.by !== "people" ? (
        <Note title={t("bot.title")}>{t("bot.text", { seat: c(own.role) })}</Note>
      ) : own ? (
        <PenNote role={own.role} />
      ) : null}
    </div>
  );
}

function PenNote({ role }: { role: Role }) {
  const t = useTranslations("states");
  const s = useTranslations("sheet.pen");
  const game = useGame();
  const session = useSession();
  const pen = usePen();
  const member = useSessionState((x) =>
    x.exercise?.seats.find((q) => q.role === role)?.members?.find((m) => m.pen),
  );
  const [said, setSaid] = useState<string>();
  if (pen.mine) return null;
  async function ask(): Promise<void> {
    const answer = await session.command({ type: "pen.ask" });
    setSaid(
      answer.ok
        ? member
          ? s("asked", { name: member.name || t("penNobody.title") })
          : undefined
        : game.refusal(answer.code, answer.params),
    );
  }
  return (
    <Note>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{member ? t("noPen.title", { line: pen.line }) : t("penNobody.title")}</b>
        <span role="status">{said ?? (member ? t("noPen.text") : "")}</span>
        <Button size="s" onClick={() => void ask()}>
          {member ? t("noPen.ask") : t("penNobody.take")}
        </Button>
      </div>
    </Note>
  );
}
