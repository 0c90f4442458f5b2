// The score's story: what each quarter added to what a seat could expect, by its own choices, by those of the others, and by the rest.
// What can be expected at a moment is what bots come to from there.
import { ROLES, type Role, scores } from "../../../game-rules/index.ts";
import type { Bank, Run, Steps } from "./bank.ts";
import { rounded } from "./gain.ts";
import type { Recorded } from "./record.ts";
import type { StoryQuarter } from "./result.ts";
import { mean } from "./statistics.ts";

const NOBODY: readonly Role[] = [];
const botsRun = (turn: number, recorded: readonly Role[]): Run => ({
  turn,
  arm: { play: "bots", recorded },
  block: "value",
});

/** @returns whether the budget allowed it */
export function* tellingStories(bank: Bank, recorded: Recorded, upTo: number): Steps<boolean> {
  const { seats } = bank;
  const parts = recorded.starts.flatMap((_, i) =>
    [NOBODY, ...seats.map((role) => [role]), ROLES].flatMap((as) => bank.missing(botsRun(i + 1, as), upTo)),
  );
  if (bank.cost(parts) > bank.until("rest") - bank.spent) return false;
  yield* bank.play("rest", parts);
  return true;
}

export function storyOf(bank: Bank, recorded: Recorded, role: Role): StoryQuarter[] {
  const expected = (turn: number, as: readonly Role[]): number => mean(bank.totals(botsRun(turn, as), role));
  const last = recorded.starts.length;
  const end = scores(recorded.end)[role].total;
  return recorded.starts.map((_, i) => {
    const turn = i + 1;
    const [nobody, alone, all] = [expected(turn, NOBODY), expected(turn, [role]), expected(turn, ROLES)];
    const before = rounded(nobody);
    const after = rounded(turn === last ? end : expected(turn + 1, NOBODY));
    const own = rounded(alone - nobody);
    const others = rounded(all - alone);
    return { turn, before, own, others, rest: rounded(after - before - own - others), after };
  });
}
