// Foresight: a plan in worlds like the one that its seat saw that day, with the others as bots, against the seat's own record in the
// same worlds.
import type { Bank, Run, Steps } from "./bank.ts";
import { gainOf } from "./gain.ts";
import { FAMILY_WISE, MARGIN } from "./looks.ts";
import type { Part } from "./parts.ts";
import { sidesOf } from "./plans.ts";
import type { Foresight } from "./result.ts";
import type { Shape } from "./shape.ts";
import { intervalOf, mean } from "./statistics.ts";
import type { Question, Valued } from "./valuing.ts";

/** With fewer worlds nothing is said of what a seat could see. */
const ENOUGH = 8;

export interface Seen {
  readonly foresight: ReadonlyMap<Valued, Foresight>;
  /** Cells that should have been looked at, and quarters of which too few worlds could be drawn. */
  readonly unseen: number;
  readonly worldless: number;
}

export function* foreseeing(bank: Bank, valued: readonly Valued[], shape: Shape): Steps<Seen> {
  const wanted = worthSeeing(valued);
  const needs = (v: Valued): Part[] => {
    const { more, less } = runsOf(v, shape);
    return [...bank.missing(more, shape.worlds), ...bank.missing(less, shape.worlds)];
  };
  const asked = bank.affordable("foresight", wanted, needs);
  yield* bank.play("foresight", asked.flatMap(needs));
  const foresight = new Map<Valued, Foresight>();
  const worldless = new Set<string>();
  for (const v of asked) {
    const runs = runsOf(v, shape);
    const gains = averages(bank.gains(runs.more, runs.less, v.role), shape.games);
    if (gains.length < ENOUGH) worldless.add(`${v.role} ${v.turn}`);
    else foresight.set(v, foresightOf(gains));
  }
  return { foresight, unseen: wanted.length - asked.length, worldless: worldless.size };
}

/** Cells that are not shut, the surest first, and then their neighbours: what looked open lies beside what was. */
function worthSeeing(valued: readonly Valued[]): Valued[] {
  const open = valued.filter((v) => v.open !== "shut");
  const order = [...open].sort((a, b) => a.level - b.level || mean(b.gains) - mean(a.gains));
  const beside = valued.filter(
    (v) =>
      v.open === "shut" &&
      v.gains.length > 0 &&
      open.some((o) => o.kept === v.kept && Math.abs(o.turn - v.turn) === 1),
  );
  return [...order, ...beside];
}

function runsOf({ role, turn, plan, kept }: Question, { games }: Shape): { more: Run; less: Run } {
  const { more, less } = sidesOf({ role, turn, plan, use: kept.use }, "worlds", "bots");
  const worlds = { role, games };
  return { more: { ...more, worlds }, less: { ...less, worlds } };
}

/** The games of one world stand one after the other. */
const averages = (gains: readonly number[], games: number): number[] =>
  Array.from({ length: Math.floor(gains.length / games) }, (_, n) =>
    mean(gains.slice(n * games, (n + 1) * games)),
  );

/** @param gains one a world */
export function foresightOf(gains: readonly number[]): Foresight {
  const { low, high } = intervalOf(gains, FAMILY_WISE);
  return {
    worlds: gains.filter((gain) => gain > MARGIN).length,
    of: gains.length,
    gain: gainOf(gains),
    open: low > MARGIN ? "open" : high < MARGIN ? "shut" : "unknown",
  };
}
