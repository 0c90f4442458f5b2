// The report as it is being written. Whoever directs writes it on the server, part by part, as soon as the hand rests: another facilitator
// and another machine have it too, and who was slower with a part is told. Everybody else begins with what they were given, and what they
// write stays in this browser.
"use client";
import { useState } from "react";
import type { ReportParts } from "../../../server/contract/report";
import type { Seat } from "../../../server/contract/seats";
import { useRested } from "../../game/acting/useRested";
import { useGame } from "../../game/words/useGame";
import { useHand, useShown } from "../../source/react";
import type { GameRecord } from "../record";
import { type Draft, keepDraft, keptDraft, partsOf, withParts } from "./draft";

export interface Report {
  readonly draft: Draft;
  change(more: Partial<Draft>): void;
  /** Where it is kept: on the server, on its way there, in this browser, or nowhere. */
  readonly kept: "onServer" | "sending" | "kept" | "notKept";
  /** Why the server did not take what was written last. */
  readonly refused?: string;
  keepMine(): void;
  takeTheirs(): void;
}

interface Own {
  readonly parts: ReportParts;
  /** The newest change that stood here as it was begun. */
  readonly was: number;
  readonly sent?: ReportParts;
  /** The server has taken what was sent; it may not have come back yet. */
  readonly taken?: true;
}

const newest = (revs: Readonly<Record<string, number>> = {}): number => Math.max(0, ...Object.values(revs));

export function useReport(record: GameRecord, seat: Seat): Report {
  const game = useGame();
  const hand = useHand();
  const theirs = useShown((s) => s.exercise?.report);
  const objectives = useShown((s) => s.exercise?.prepared?.objectives);
  const writes = seat === "control";
  const [begun, setBegun] = useState(() => keptDraft(record.copy, objectives));
  const [isStored, setStored] = useState(true);
  const [own, setOwn] = useState<Own>();
  const [refused, setRefused] = useState<string>();
  const { revs, ...parts } = theirs ?? { revs: {} };

  async function send(mine: Own): Promise<void> {
    setOwn({ ...mine, sent: mine.parts });
    const answer = await hand.command({ type: "report.write", was: mine.was, parts: mine.parts });
    if (answer.ok) return setOwn((now) => now?.sent && { ...now, taken: true });
    setRefused(game.refusal(answer.code, answer.params));
    setOwn((now) => now && { parts: now.parts, was: now.was });
  }
  useRested(own?.parts, () => {
    if (own && !own.sent && refused === undefined) void send(own);
  });
  // What was sent stands here again: what was written meanwhile goes next, upon that.
  if (own?.sent && own.taken && Object.keys(own.sent).every((part) => (revs[part] ?? 0) > own.was)) {
    const { sent } = own;
    const left = Object.entries(own.parts).filter(
      ([part, value]) => sent[part as keyof ReportParts] !== value,
    );
    setOwn(left.length > 0 ? { parts: Object.fromEntries(left), was: newest(revs) } : undefined);
  }

  if (!writes)
    return {
      draft: begun,
      change(more) {
        const next = { ...begun, ...more };
        setBegun(next);
        setStored(keepDraft(record.copy.exercise, next));
      },
      kept: isStored ? "kept" : "notKept",
      keepMine() {},
      takeTheirs() {},
    };
  return {
    draft: withParts(withParts(begun, parts), own?.parts ?? {}),
    kept: own ? "sending" : "onServer",
    ...(refused === undefined ? {} : { refused }),
    change(more) {
      setRefused(undefined);
      // whoever writes first puts down all that stands here: so every machine begins with the same
      const first = theirs ? {} : partsOf(begun);
      const now = partsOf(more);
      setOwn({ was: newest(revs), ...own, parts: { ...first, ...own?.parts, ...now } });
    },
    keepMine() {
      setRefused(undefined);
      if (own) setOwn({ parts: { ...own.parts }, was: newest(revs) });
    },
    takeTheirs() {
      setRefused(undefined);
      setOwn(undefined);
    },
  };
}
