// Questions about the politics that several dynamics ask: who is still here, who governs, what stands and what was ordered.
import type { OrderId } from "../data/orders/ids.ts";
import type { Context } from "../quarter/context.ts";
import type { GameState } from "../state.ts";
import { lieOf } from "./on-the-ground.ts";

/** French units on the ground of the country itself; those next door do not count. */
export function frenchInMali(s: GameState): number {
  const { malian } = lieOf(s);
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
