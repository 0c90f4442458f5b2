// The copy of a game that is over, fetched once it may be had.
"use client";
import { useEffect, useState } from "react";
import type { Seat } from "../../server/contract/seats";
import type { CopyKind } from "../../server/debrief/copy-format";
import { ask } from "./ask";
import { type Copy, type GameRecord, openRecord } from "./record";

export type Got = { record: GameRecord } | { refused: string } | undefined;

/**
 * @param open whether it may be had by now: until then nothing is asked
 * @param copy which of the two, where the seat may choose
 */
export function useRecord(
  exercise: string,
  seat: Seat,
  open: boolean,
  copy?: CopyKind,
): { got: Got; again(): void } {
  const [got, setGot] = useState<Got>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!open) return;
    let here = true;
    void fetchCopy(exercise, seat, copy).then((answer) => {
      if (here) setGot("copy" in answer ? { record: openRecord(answer.copy) } : answer);
    });
    return () => {
      here = false;
    };
  }, [exercise, seat, open, copy, tries]);
  const again = () => {
    setGot(undefined);
    setTries((n) => n + 1);
  };
  return { got, again };
}

/** @param copy which of the two, where the seat may choose: else its own */
export async function fetchCopy(
  exercise: string,
  seat: Seat,
  copy?: CopyKind,
): Promise<{ copy: Copy } | { refused: string }> {
  const answer = await ask("copy", { exercise, seat, ...(copy ? { copy } : {}) });
  if (!answer) return { refused: "server.unavailable" };
  return answer.ok
    ? { copy: answer.said as Copy }
    : { refused: (answer.said as { code?: string }).code ?? "server.failed" };
}
