// Questions about the politics that several dynamics ask: who is still here, who governs, what stands and what was ordered.
import type { PlainCause } from "../codes/causes.ts";
import type { OrderId } from "../data/orders/ids.ts";
import type { Audience, Cause, Params } from "../ledger.ts";
import type { GameState } from "../state.ts";
import type { Context } from "./context.ts";
import { topologyOf } from "./on-the-ground.ts";

/** French units on the ground of the country itself; those next door do not count. */
export function frenchInMali(s: GameState): number {
  const { malian } = topologyOf(s);
  return s.zones.reduce((n, z, i) => n + (malian[i] ? z.forces.french : 0), 0);
}

export const frenchGone = (s: GameState): boolean => s.exit.outIn > 0;
export const elected = (s: GameState): boolean => s.regime.kind === "elected";
export const stands = (c: Context, id: OrderId): boolean => c.postures(id).length > 0;
export const ordered = (c: Context, id: OrderId): boolean => c.orders(id).length > 0;

/** Quarters since a turn that may never have come. */
export const since = (s: GameState, turn: number): number =>
  turn > 0 ? (s.turn - turn) * s.scenario.quartersPerTurn : Number.MAX_SAFE_INTEGER;

/** A step towards where a figure comes to rest: a share of the way, never past it. */
export const towards = (now: number, rest: number, pace: number): number => Math.trunc((rest - now) / pace);

/** Elsewhere in the country the capital's mood arrives at so much less. */
const ELSEWHERE = 3;

/** Moves the mood against France: the street, the capital's own figure, and the rest of the country by a third. */
export function stir(
  c: Context,
  amount: number,
  d: Cause["d"],
  code: PlainCause,
  p?: Params,
  to?: Audience,
): void {
  const { malian, capital } = topologyOf(c.s);
  c.move("sentiment", amount, d, code, p, to);
  c.s.zones.forEach((_, i) => {
    if (malian[i])
      c.moveZone(i, "sentiment", i === capital ? amount : Math.trunc(amount / ELSEWHERE), d, code, p, to);
  });
}

/** A quarter's share of what a turn has counted up to now: half of it in the second quarter of a half-year (rates are per quarter). */
export const perQuarter = (counted: number, round: number): number => Math.floor(counted / (round + 1));
