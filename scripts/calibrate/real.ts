// What real analyses say of the method: differences pair by pair, curves, and what becomes of windows where something else is assumed.
import { ROLES, type Role } from "../../game-rules/index.ts";
import type { Part } from "../../server/debrief/analysis/parts.ts";
import type { Analysis, Cell, Family, SeatAnalysis, Window } from "../../server/debrief/analysis/result.ts";
import { atLeast, mean } from "../../server/debrief/analysis/statistics.ts";
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

export const curve = ({ cells }: Family): string =>
  cells.map(({ turn, hindsight: h }) => `${turn}: ${h.mean} [${h.low}, ${h.high}]`).join("  ");

/** Points that two peaks pass the valley between by. */
const VALLEY = 2;

/**
 * The historical line as the design asks for it: a first peak in the first quarter, a second from the third to the fifth, a valley
 * between that the dice bear out, a fall after the fifth, and nothing that counts from the ninth on.
 */
export function twoWindows(real: Real, role: Role, family: Family): Record<string, boolean> {
  const at = (turn: number): Cell | undefined => family.cells.find((c) => c.turn === turn);
  const of = (turn: number): number => at(turn)?.hindsight.mean ?? 0;
  const second = [3, 4, 5].reduce((a, b) => (of(b) > of(a) ? b : a));
  const between = Array.from({ length: second - 2 }, (_, i) => i + 2);
  const valley = between.reduce((a, b) => (of(b) < of(a) ? b : a), between[0] ?? 2);
  const rows = [1, valley, second].map((turn) => {
    const cell = at(turn);
    return cell ? gainsOf(real, role, cell) : [];
  });
  const n = Math.min(...rows.map((r) => r.length));
  const depth = (ks: readonly number[]): number => {
    const [first = 0, low = 0, next = 0] = rows.map((r) => mean(ks.map((k) => r[k] as number)));
    return Math.min(first, next) - low;
  };
  const all = Array.from({ length: n }, (_, k) => k);
  // as the method itself parts windows: so deep, and borne out by the dice; the lower bound is told beside it
  const [deep, surely] = n > 1 ? [depth(all), atLeast(n, depth, 1)] : [0, 0];
  return {
    "first peak in quarter 1": of(1) >= Math.max(...[1, 2].map(of)) && of(1) > 5,
    [`second peak in quarter ${second}, 3 to 5`]:
      of(second) > 5 && of(second) >= Math.max(...[6, 7, 8].map(of)),
    [`valley in quarter ${valley} of ${deep.toFixed(1)}, at least ${surely.toFixed(1)}`]:
      deep >= VALLEY && surely > 0,
    "falls after quarter 5": of(5) - of(6) > 0 && of(6) < of(second),
    "under 5 from quarter 9": [9, 10, 11, 12].every((turn) => (at(turn)?.hindsight.high ?? 0) < 5),
  };
}

export const windowsOf = ({ seats }: Analysis): Window[] => seats.flatMap((s) => s.windows);

/** Windows of one analysis that another has too: the same plan's order, in quarters that overlap. */
export const surviving = (of: Analysis, there: Analysis): boolean[] =>
  windowsOf(of).map((w) =>
    there.seats
      .flatMap((s) => [...s.windows, ...s.apart])
      .some((o) => o.family === w.family && o.from <= w.to && w.from <= o.to),
  );
