// Foresight: a plan in worlds like the one that its seat saw that day, with the others as bots, against the seat's own record in the
// same worlds.
import { type Bank, type Run, type Steps } from "./bank.ts";
import { gainOf } from "./gain.ts";
import { FAMILY_WISE, MARGIN } from "./looks.ts";
import { planRun, withoutRun } from "./plans.ts";
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
  const asked: Valued[] = [];
  const parts: ReturnType<Bank["missing"]>[number][] = [];
  const set = bank.until("foresight") - bank.spent;
  for (const v of wanted) {
    const runs = runsOf(v, shape);
    const more = [...parts, ...[runs.more, runs.less].flatMap((run) => bank.missing(run, shape.worlds))];
    if (bank.cost(more) > set) break;
    parts.splice(0, parts.length, ...more);
    asked.push(v);
  }
  yield* bank.play("foresight", parts);
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
  const worlds = { role, games };
  const record: Run = { turn, arm: { play: "alone", role }, block: "worlds", worlds };
  if (kept.use === "missed")
    return { more: { ...planRun(role, turn, plan, "worlds", "bots"), worlds }, less: record };
  if (plan.first.do !== "order") throw new RangeError("only orders can be thought away");
  return { more: record, less: { ...withoutRun(role, turn, plan.first.id, "worlds", "bots"), worlds } };
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
