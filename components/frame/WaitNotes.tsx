// What waits for this person at the table itself: the pen that a fellow asks for, and what the facilitator has brought in.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { INJECTS, type Waiting } from "../../server/contract/waiting";
import { useAct } from "../game/acting/useAct";
import { useWaiting, useWaitingWords } from "../game/acting/useWaiting";
import { useHand } from "../source/react";
import { Button, Note, TextButton, Typed } from "../ui";

/** So many of the facilitator's words stand open at once: what has not been read would else take the table. */
const OPEN = 2;

export function WaitNotes({ seat }: { seat: Role }) {
  const p = useTranslations("play.waits");
  const waiting = useWaiting(seat);
  const [shownTo, setShownTo] = useState(0);
  const injects = waiting.flatMap((w) => (w.what === "inject" ? [w] : []));
  // Each stood open as it came: what came since takes its place, and those before it are one press away.
  const newest = injects.at(-1)?.n ?? 0;
  const folded = injects.length > OPEN && newest > shownTo;
  const shown = folded ? injects.slice(-1) : injects;
  return (
    <div id="waits" className="grid empty:hidden">
      {waiting.map((w) => (w.what === "pen" ? <PenRequest key={w.member} request={w} /> : null))}
      {shown.map((inject) => (
        <InjectNote key={inject.n} inject={inject} {...(folded ? { read: injects.length } : {})} />
      ))}
      {folded ? (
        <Note>
          <TextButton onClick={() => setShownTo(newest)}>{p("more", { n: injects.length - 1 })}</TextButton>
        </Note>
      ) : null}
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

/** @param read how many are read by a press, where those before it are folded: the mark is that of the last one */
function InjectNote({ inject, read: of }: { inject: Extract<Waiting, { what: "inject" }>; read?: number }) {
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
        {of === undefined ? p("read") : p("readAll", { n: of })}
      </Button>
    </Note>
  );
}
