// One command of the facilitator at a time: whether it is under way, and why it was refused, in words.
"use client";
import { useState } from "react";
import type { Command } from "../../../server/contract/requests";
import { useHand } from "../../source/react";
import { useGame } from "../words/useGame";

export interface Act {
  /** Answers whether it was done; a refusal stands in `refused` until the next try. */
  act(command: Command): Promise<boolean>;
  busy: boolean;
  refused?: string;
}

export function useAct(): Act {
  const hand = useHand();
  const game = useGame();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  async function act(command: Command): Promise<boolean> {
    setBusy(true);
    setRefused(undefined);
    const answer = await hand.command(command);
    setBusy(false);
    if (!answer.ok) setRefused(game.refusal(answer.code, answer.params));
    return answer.ok;
  }
  return { act, busy, ...(refused ? { refused } : {}) };
}
