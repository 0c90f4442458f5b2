// What real analyses say of the method: differences pair by pair, curves, and what becomes of windows where something else is assumed.
import { ROLES, type Role } from "../../game-rules/index.ts";
import type { Part } from "../../server/debrief/analysis/parts.ts";
import type { Analysis, Cell, Family, SeatAnalysis, Window } from "../../server/debrief/analysis/result.ts";
import { atLeast, intervalOf, mean } from "../../server/debrief/analysis/statistics.ts";
import type { Kept } from "./crew.ts";

export interface Real {
  readonly analysis: Analysis;
  /** Every part that was asked for. */
  readonly asked: readonly Part[];
  readonly kept: Kept;
}

/** One role's scores in the games of an arm that was valued, in order of their dice. */
function totals({ asked, kept }: Real, role: Role, is: (part: Part) => boolean): number[] {
  const at = ROLES.indexOf(role);
  const parts = new Map(asked.filter((p) => p.block === "value" && is(p)).map((p) => [p.id, p]));
  return [...parts.values()]
    .sort((a, b) => a.from - b.from)
    .flatMap((part) => kept.get(part.id).totals.map((row) => row[at] as number));
}

/** Paired differences of a cell that was missed. */
export function gainsOf(real: Real, role: Role, { turn, plan }: Cell): number[] {
  const base = totals(real, role, (p) => p.turn === turn && p.arm.play === "recorded");
  const text = JSON.stringify(plan);
  return totals(
    real,
    role,
    ({ turn: t, arm }) =>
      t === turn &&
      arm.play === "plan" &&
      arm.role === role &&
      arm.others === "recorded" &&
      JSON.stringify(arm.plan) === text,
  ).map((total, k) => total - (base[k] as number));
}

export const allGains = (real: Real): number[][] =>
  real.analysis.seats.flatMap((seat) =>
    missed(seat).flatMap(({ cells }) => cells.map((cell) => gainsOf(real, seat.role, cell))),
  );

const missed = ({ families }: SeatAnalysis): Family[] => families.filter((f) => f.use === "missed");

/** The family of a seat whose best quarter brings most. */
export function bestFamily(seat: SeatAnalysis): Family | undefined {
  const top = (f: Family): number => Math.max(...f.cells.map((c) => c.hindsight.mean));
  return missed(seat).sort((a, b) => top(b) - top(a))[0];
}

/** A quarter's gains, pair by pair; the pairs of two quarters are on the same dice. */
type Curve = ReadonlyMap<number, readonly number[]>;

export const curve = (gains: Curve): string =>
  [...gains]
    .map(([turn, pairs]) => ({ turn, ...intervalOf(pairs) }))
    .map(({ turn, mean: m, low, high }) => `${turn}: ${m.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`)
    .join("  ");

/**
 * The curve of one line played by other dice each time: in every quarter that all have, their pairs in turn, so that those of one
 * line stay side by side over the quarters and each half holds as many of every line.
 */
export function pooled(curves: readonly Curve[]): Curve {
  const [first, ...rest] = curves;
  const turns = [...(first?.keys() ?? [])].filter((turn) => rest.every((c) => c.has(turn)));
  const n = Math.min(...curves.flatMap((c) => turns.map((turn) => c.get(turn)?.length ?? 0)));
  return new Map(
    turns.map((turn) => [
      turn,
      Array.from({ length: n }, (_, k) => curves.map((c) => c.get(turn)?.[k] as number)).flat(),
    ]),
  );
}

/** Points that two peaks pass the valley between by, at the least. */
const VALLEY = 2;

/**
 * The historical line as the design asks for it: a first peak in the first quarter, a second from the third to the fifth, a valley
 * between that the dice bear out, a fall after the fifth, and nothing that counts from the ninth on.
 */
export function twoWindows(gains: Curve): {
  checks: Record<string, boolean>;
  /** Gains in points, of quarter 1, the valley and the second peak; the depth between is what the dice bear out at the least. */
  figures: { first: number; valley: number; second: number; depth: number };
} {
  const of = (turn: number): number => mean(gains.get(turn) ?? [0]);
  // Which quarters part the two windows is chosen by one half of the pairs, and held by the other.
  const { second, valley } = deepest((turn) => mean(firstHalf(gains.get(turn) ?? [0, 0])));
  const rows = [1, valley, second].map((turn) => secondHalf(gains.get(turn) ?? []));
  const n = Math.min(...rows.map((r) => r.length));
  const depth = (ks: readonly number[]): number => {
    const [first = 0, low = 0, next = 0] = rows.map((r) => mean(ks.map((k) => r[k] as number)));
    return Math.min(first, next) - low;
  };
  const surely = n > 1 ? atLeast(n, depth, 1) : 0;
  const checks = {
    "first peak in quarter 1": of(1) >= of(2) && of(1) > 5,
    [`second peak in quarter ${second}, 3 to 5`]:
      of(second) > 5 && of(second) >= Math.max(...[6, 7, 8].map(of)),
    [`valley in quarter ${valley} of at least ${surely.toFixed(1)}`]: surely >= VALLEY,
    "falls after quarter 5": of(5) - of(6) > 0 && of(6) < of(second),
    "under 5 from quarter 9": [9, 10, 11, 12].every((turn) => {
      const pairs = gains.get(turn);
      return !pairs || intervalOf(pairs).high < 5;
    }),
  };
  const rounded = (n: number): number => Math.round(10 * n) / 10;
  const figures = {
    first: rounded(of(1)),
    valley: rounded(of(valley)),
    second: rounded(of(second)),
    depth: rounded(surely),
  };
  return { checks, figures };
}

const firstHalf = (pairs: readonly number[]): number[] => pairs.slice(0, pairs.length / 2);
const secondHalf = (pairs: readonly number[]): number[] => pairs.slice(pairs.length / 2);

/** The second peak, from the third quarter to the fifth, and the quarter before it that parts it deepest from the first. */
function deepest(of: (turn: number) => number): { second: number; valley: number } {
  const depth = ({ second, valley }: { second: number; valley: number }): number =>
    Math.min(of(1), of(second)) - of(valley);
  return [3, 4, 5]
    .flatMap((second) => Array.from({ length: second - 2 }, (_, i) => ({ second, valley: i + 2 })))
    .reduce((a, b) => (depth(b) > depth(a) ? b : a));
}

export const windowsOf = ({ seats }: Analysis): Window[] => seats.flatMap((s) => s.windows);

/** Windows of one analysis that another has too: the same plan's order, in quarters that overlap. */
export const surviving = (of: Analysis, there: Analysis): boolean[] =>
  windowsOf(of).map((w) =>
    there.seats
      .flatMap((s) => [...s.windows, ...s.apart])
      .some((o) => o.family === w.family && o.from <= w.to && w.from <= o.to),
  );
