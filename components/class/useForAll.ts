// What is done in several groups at once, over their own lines: who refused it, and why, is said together.
"use client";
import { useState } from "react";
import type { Command } from "../../server/contract/requests";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { useMarks } from "../ui/useMarks";
import type { Row } from "./row";

export interface ForAll {
  readonly busy: boolean;
  readonly failed: string | undefined;
  /** Sends each group its commands, one after the other; answers whether every group took all of them. */
  press(to: readonly Row[], commandsOf: (row: Row) => readonly Command[]): Promise<boolean>;
}

export function useForAll(): ForAll {
  const game = useGame();
  const marks = useMarks();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const send = async (row: Row, commands: readonly Command[]): Promise<string | undefined> => {
    for (const command of commands) {
      const answer = await row.source.hand?.command(command);
      if (answer && !answer.ok)
        return marks.pair(isolated(row.group.name), game.refusal(answer.code, answer.params));
    }
    return undefined;
  };
  return {
    busy,
    failed,
    async press(to, commandsOf) {
      if (busy) return false;
      setBusy(true);
      setFailed(undefined);
      const refused = await Promise.all(to.map((row) => send(row, commandsOf(row))));
      setBusy(false);
      const said = refused.filter((why) => why !== undefined);
      if (said.length > 0) setFailed(marks.clauses(said));
      return said.length === 0;
    },
  };
}
