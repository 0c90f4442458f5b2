// What waits for this person at the table itself: the pen that a fellow asks for, and what the facilitator has brought in.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { INJECTS, type Waiting } from "../../server/contract/waiting";
import { useAct } from "../game/acting/useAct";
import { useWaiting, useWaitingWords } from "../game/acting/useWaiting";
import { useHand } from "../source/react";
import { Button, Note, Typed } from "../ui";

export function WaitNotes({ seat }: { seat: Role }) {
  const waiting = useWaiting(seat);
  return (
    <div id="waits" className="grid empty:hidden">
      {waiting.map((w) =>
        w.what === "pen" ? (
          <PenRequest key={w.member} request={w} />
        ) : w.what === "inject" ? (
          <InjectNote key={w.n} inject={w} />
        ) : null,
      )}
    </div>
  );
}

function PenRequest({ request }: { request: Extract<Waiting, { what: "pen" }> }) {
  const t = useTranslations("sheet.pen");
  const say = useWaitingWords();
  const { act, busy, refused } = useAct();
  const { member } = request;
  return (
    <Note role="status">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{say(request)}</b>
        <Button size="s" variant="ink" disabled={busy} onClick={() => void act({ type: "pen.give", member })}>
          {t("handOver")}
        </Button>
        <Button size="s" disabled={busy} onClick={() => void act({ type: "pen.decline", member })}>
          {t("decline")}
        </Button>
        {refused ? <span role="alert">{refused}</span> : null}
      </div>
    </Note>
  );
}

function InjectNote({ inject }: { inject: Extract<Waiting, { what: "inject" }> }) {
  const t = useTranslations("report");
  const p = useTranslations("play.waits");
  const hand = useHand();
  const [busy, setBusy] = useState(false);
  async function read(): Promise<void> {
    setBusy(true);
    await hand.marked(INJECTS, inject.n);
    setBusy(false);
  }
  return (
    <Note title={t("inject")}>
      <Typed text={inject.text} className="whitespace-pre-line" />{" "}
      <Button size="s" disabled={busy} onClick={() => void read()}>
        {p("read")}
      </Button>
    </Note>
  );
}
