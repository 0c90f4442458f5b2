// The rules' own dice: keyed by turn, step, dynamic, actor, zone and count (DESIGN 2.4).
import { mix8, mixFirst5, mixLast3, scale } from "./kernel/dice.ts";
import type { GameState } from "./state.ts";
import { DYNAMIC_IDS, type DynamicId, STEPS, type Step } from "./vocabulary.ts";

/** Who throws: a role's index, or the engine's own hand. */
export const ENGINE_HAND = 9;

/** What tells one die of a step from another. Made by `dieKey` alone, so that all are of one shape: dice are thrown by the thousand. */
export interface DieKey {
  readonly d: DynamicId;
  readonly n: number;
  readonly actor: number;
  readonly zone: number;
}

/**
 * The key of a die.
 * @param n count, where one hand throws several for one place
 * @param actor a role's index; left out, the engine's own hand
 * @param zone the zone's index; left out, none
 */
export const dieKey = (d: DynamicId, n: number, actor = ENGINE_HAND, zone = -1): DieKey => ({
  d,
  n,
  actor,
  zone,
});

/** A die outside a step's table, or of any moment at all. */
export interface MomentKey extends Partial<DieKey> {
  step: Step | "situation" | "outcome";
  d: DynamicId;
  /** Which of the rounds of a half-year; the first is 0. */
  round?: number;
}

/** The dice of one hand in one place: sides and count to 0 .. sides - 1. */
export type Cup = (sides: number, n: number) => number;

/** Places of steps and dynamics in their lists; a moment that is no step of resolution stands before them all. */
const STEP_AT: Readonly<Record<MomentKey["step"], number>> = Object.assign(
  { situation: -1, outcome: -1 },
  Object.fromEntries(STEPS.map((step, i) => [step, i])),
) as Record<MomentKey["step"], number>;
const DYNAMIC_AT = Object.fromEntries(DYNAMIC_IDS.map((d, i) => [d, i])) as Record<DynamicId, number>;

/** 0 .. sides - 1, the same for the same key whatever else was thrown. */
export function die(s: Pick<GameState, "seed" | "turn">, sides: number, k: MomentKey): number {
  return throwDie(s, sides, k.step, k.round ?? 0, k.d, k.actor ?? ENGINE_HAND, k.zone ?? -1, k.n ?? 0);
}

/** A cup of dice for many throws by one hand in one step: 0 .. sides - 1 for a zone and a count, the same as `die` throws. */
export function cupOf(
  s: Pick<GameState, "seed" | "turn">,
  step: MomentKey["step"],
  d: DynamicId,
  actor: number,
): (sides: number, zone: number, n: number) => number {
  const mixed = mixFirst5(s.seed, s.turn, STEP_AT[step], DYNAMIC_AT[d], actor);
  return (sides, zone, n) => scale(mixLast3(mixed, zone, n, 0), sides);
}

/** The same without a key to take apart, for what is thrown by the thousand. */
export const throwDie = (
  s: Pick<GameState, "seed" | "turn">,
  sides: number,
  step: MomentKey["step"],
  round: number,
  d: DynamicId,
  actor: number,
  zone: number,
  n: number,
): number => scale(mix8(s.seed, s.turn, STEP_AT[step], DYNAMIC_AT[d], actor, zone, n, round), sides);
