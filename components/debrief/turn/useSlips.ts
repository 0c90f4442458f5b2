// The answers of one step while they are sealed: how many there are, one's own, and how to seal it or to open all.
"use client";
import { useCallback, useEffect, useState } from "react";
import type { Slips, TurnOf } from "../../../server/contract/http";
import { isPassing, secondsOf } from "../../../server/contract/refusals";
import type { TurnAnswer } from "../../../server/contract/requests";
import type { Seat } from "../../../server/contract/seats";
import { askFor } from "../ask";

export interface Sealed {
  /** How many have written; undefined until that is known. */
  readonly written: number | undefined;
  readonly own: TurnAnswer | undefined;
  readonly busy: boolean;
  /** Why the last wish was not fulfilled. */
  readonly refused: string | undefined;
  seal(answer: TurnAnswer): Promise<boolean>;
  open(): Promise<boolean>;
}

const EVERY_MS = 2_000;

interface Told {
  /** Of which step. */
  readonly step: string;
  readonly slips?: Slips | undefined;
  readonly refused?: string | undefined;
}

/** @param wanted whether the answers are sealed still, and kept by the server */
export function useSlips(exercise: string, seat: Seat, { role, turn }: TurnOf, wanted: boolean): Sealed {
  const step = `${role} ${turn}`;
  const [told, setTold] = useState<Told>({ step });
  const [busy, setBusy] = useState(false);
  const say = useCallback(
    (more: object = {}) => askFor<Slips>("turn", { exercise, seat, of: { role, turn }, ...more }),
    [exercise, seat, role, turn],
  );
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (): Promise<void> => {
      const slips = await say();
      if (left) return;
      if (slips.ok) setTold((was) => ({ ...(was.step === step ? was : { step }), slips }));
      else if (!isPassing(slips.code)) return;
      timer = setTimeout(() => void look(), slips.ok ? EVERY_MS : 1000 * secondsOf(slips.params));
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [say, step, wanted]);
  const wish = async (more: object): Promise<boolean> => {
    setBusy(true);
    const slips = await say(more);
    setBusy(false);
    setTold((was) => (slips.ok ? { step, slips } : { ...was, step, refused: slips.code }));
    return slips.ok;
  };
  const now = told.step === step ? told : undefined;
  return {
    written: now?.slips?.written,
    own: now?.slips?.own,
    busy,
    refused: now?.refused,
    seal: (answer) => wish({ answer }),
    open: () => wish({ open: true }),
  };
}
