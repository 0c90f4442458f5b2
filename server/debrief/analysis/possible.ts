// What was still to be had in each quarter: a seat's bot from there on, the others as recorded, against the record. It is played first:
// these are the first bars that can be shown.
import { type Role, scores } from "../../../game-rules/index.ts";
import { type Bank, baseOf, type Ready, type Run, type Steps } from "./bank.ts";
import { gainOf } from "./gain.ts";
import type { Recorded } from "./record.ts";
import type { AnalysisStage, Possible } from "./result.ts";
import type { Valued } from "./valuing.ts";

const botRun = (role: Role, turn: number): Run => ({ turn, arm: { play: "bot", role }, block: "value" });

export function* playingOn(bank: Bank, recorded: Recorded, stage: AnalysisStage, upTo: number): Steps<void> {
  const { seats } = bank;
  const parts = recorded.starts.flatMap((_, i) =>
    [baseOf(i + 1, "value"), ...seats.map((role) => botRun(role, i + 1))].flatMap((run) =>
      bank.missing(run, upTo),
    ),
  );
  const set = bank.until(stage) - bank.spent;
  // what has been played already is enough where the budget is spent
  if (stage !== "base" && bank.cost(parts) > set) return;
  yield* bank.play(stage, parts);
  bank.ready = readyOf(bank, recorded);
}

const readyOf = (bank: Bank, recorded: Recorded): Ready[] =>
  bank.seats.map((role) => ({
    role,
    score: scores(recorded.end)[role].total,
    possible: possibleOf(bank, recorded, role, []),
  }));

/** @param missed what single plans of this seat's brought */
export const possibleOf = (
  bank: Bank,
  recorded: Recorded,
  role: Role,
  missed: readonly Valued[],
): Possible[] =>
  recorded.starts.map((_, i) => {
    const turn = i + 1;
    const gain = gainOf(bank.gains(botRun(role, turn), baseOf(turn, "value"), role));
    const best = Math.max(
      0,
      ...missed.filter((v) => v.turn === turn && v.gains.length > 1).map((v) => gainOf(v.gains).mean),
    );
    if (missed.length === 0 || gain.low <= 0) return { turn, gain };
    return { turn, gain, explained: Math.min(100, Math.round((100 * best) / gain.mean)) };
  });

/** Something was still possible, and no plan explains half of it in any quarter. */
export function isNoSingleMoment(possible: readonly Possible[]): boolean {
  const asked = possible.flatMap(({ explained }) => explained ?? []);
  return asked.length > 0 && asked.every((share) => share < 50);
}
