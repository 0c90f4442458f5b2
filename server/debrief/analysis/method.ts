// The missed moments of a finished game: what each seat could have done and did not, found by playing on, with how sure that is. Pure:
// it asks for games, whoever plays them, and comes to the same for any number of players and after a halt.

import type { Role } from "../../../game-rules/index.ts";
import { type Ask, Bank } from "./bank.ts";
import { choosing } from "./choosing.ts";
import { families, type Kept } from "./families.ts";
import { filling } from "./filling.ts";
import { foreseeing } from "./foresight.ts";
import { hashed } from "./hash.ts";
import { MARGIN } from "./looks.ts";
import { lettingOthersAdapt } from "./others.ts";
import type { Answer } from "./parts.ts";
import { playingOn } from "./possible.ts";
import type { Recorded } from "./record.ts";
import type { Analysis, LeftOut } from "./result.ts";
import { playsAsRecorded } from "./rollout.ts";
import { foundIn, LATE, seatOf } from "./seats.ts";
import { BUDGET, shapeFor } from "./shape.ts";
import { storyOf, tellingStories } from "./story.ts";
import { tryingWithout } from "./taken.ts";
import { questionsOf, valuing } from "./valuing.ts";

export type { Ask, Ready } from "./bank.ts";

/**
 * Each ask is answered in the order of its parts. To go on after a halt, run it anew with the answers that were kept.
 * @param options.budget in games from first to last; what it does not pay for is said in `leftOut`
 * @param options.seats those that are looked at; without it, all
 * @throws RangeError where a game had no quarter in which anybody could act
 */
export function* analysing(
  recorded: Recorded,
  options: { readonly budget?: number; readonly seats?: readonly Role[] } = {},
): Generator<Ask, Analysis, readonly Answer[]> {
  const { scenario } = recorded.log;
  const seats = options.seats ?? scenario.seats;
  const turns = recorded.starts.length;
  const budget = options.budget ?? BUDGET;
  const shape = shapeFor(budget, turns, seats.length);
  const bank = new Bank(turns, seats, budget);
  yield* playingOn(bank, recorded, "base", shape.first);

  const without = yield* tryingWithout(bank, recorded, shape);
  const chosen = yield* choosing(bank, recorded, shape);
  const limits = { most: shape.families, worth: MARGIN / 2, margin: MARGIN };
  const best: Kept[] = [];
  let beyond = 0;
  for (const role of seats)
    for (const [use, list] of [
      ["missed", chosen.tried.get(role)],
      ["taken", without.get(role)],
    ] as const) {
      const found = families(list ?? [], { role, use }, limits);
      best.push(...found.kept);
      beyond += found.beyond;
    }
  const kept = yield* filling(bank, best, chosen, shape);

  const asked = questionsOf(kept);
  const valued = (yield* valuing(bank, asked, shape)).filter((v) => v.gains.length > 1);
  const seen = yield* foreseeing(bank, valued, shape);

  const byFamily = kept
    .map((k) => ({ kept: k, valued: valued.filter((v) => v.kept === k) }))
    .filter((family) => family.valued.length > 0);
  const othersAsBots = yield* lettingOthersAdapt(
    bank,
    byFamily.map((family) => family.valued),
    shape.looks[0] as number,
  );
  yield* playingOn(bank, recorded, "rest", shape.possible);
  const storied = yield* tellingStories(bank, recorded, shape.story);
  let windowsBeyond = 0;
  const told = seats.map((role) => {
    const found = byFamily
      .filter((family) => family.kept.role === role)
      .map((family) => foundIn(bank, recorded, family, { ...seen, othersAsBots }));
    const missed = valued.filter((v) => v.role === role && v.kept.use === "missed");
    const { seat, beyond } = seatOf(bank, recorded, role, {
      found,
      missed,
      story: storied ? storyOf(bank, recorded, role) : [],
    });
    windowsBeyond += beyond;
    return seat;
  });
  const leftOut: Record<LeftOut, number> = {
    cells_short: valued.filter((v) => v.short).length + asked.length - valued.length,
    cells_unseen: seen.unseen,
    families: beyond,
    windows: windowsBeyond,
    candidates: chosen.cut,
    parts: storied ? 0 : 1,
    rulings_kept: recorded.rulings,
    worlds: seen.worldless,
    last_quarters: Math.min(LATE, turns),
    other_rules: playsAsRecorded(recorded) ? 0 : 1,
  };
  return hashed({
    format: 1,
    scenario: scenario.id,
    turns,
    margin: MARGIN,
    log: recorded.hash,
    seats: told,
    leftOut: (Object.keys(leftOut) as LeftOut[]).flatMap((what) =>
      leftOut[what] > 0 ? [{ what, n: leftOut[what] }] : [],
    ),
    budget,
    spent: Math.round(bank.spent),
  });
}
