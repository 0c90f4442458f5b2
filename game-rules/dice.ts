// The rules' own dice: keyed by turn, step, dynamic, actor, zone and count (DESIGN 2.4).
import { SEASONING, scale, settle, stir } from "./kernel/dice.ts";
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
/** The dice of one hand anywhere: sides, zone and count. */
export type Hand = (sides: number, zone: number, n: number) => number;

/** Places of steps and dynamics in their lists; a moment that is no step of resolution stands before them all. */
const STEP_AT: Readonly<Record<MomentKey["step"], number>> = Object.assign(
  { situation: -1, outcome: -1 },
  Object.fromEntries(STEPS.map((step, i) => [step, i])),
) as Record<MomentKey["step"], number>;
const DYNAMIC_AT = Object.fromEntries(DYNAMIC_IDS.map((d, i) => [d, i])) as Record<DynamicId, number>;

/** Integers in a die's key: seed, turn, step, dynamic, actor, zone, count, round. */
const KEYED = 8;

/** The dice of one step in one round: what all their keys begin with is mixed once. All throw 0 .. sides - 1. */
export class StepDice {
  readonly #begun: number;

  constructor(
    s: Pick<GameState, "seed" | "turn">,
    step: MomentKey["step"],
    readonly round = 0,
  ) {
    this.#begun = stir(stir(stir(SEASONING, s.seed), s.turn), STEP_AT[step]);
  }

  throw(sides: number, d: DynamicId, actor: number, zone: number, n: number): number {
    return this.#last(stir(this.#hand(d, actor), zone), sides, n);
  }

  /** For many throws by one hand in one place. */
  cup(d: DynamicId, actor: number, zone: number): Cup {
    const mixed = stir(this.#hand(d, actor), zone);
    return (sides, n) => this.#last(mixed, sides, n);
  }

  /** For many throws by one hand in many places. */
  hand(d: DynamicId, actor: number): Hand {
    const mixed = this.#hand(d, actor);
    return (sides, zone, n) => this.#last(stir(mixed, zone), sides, n);
  }

  #hand(d: DynamicId, actor: number): number {
    return stir(stir(this.#begun, DYNAMIC_AT[d]), actor);
  }

  #last(mixed: number, sides: number, n: number): number {
    return scale(settle(stir(stir(mixed, n), this.round), KEYED), sides);
  }
}

/** 0 .. sides - 1, the same for the same key whatever else was thrown. */
export const die = (s: Pick<GameState, "seed" | "turn">, sides: number, k: MomentKey): number =>
  new StepDice(s, k.step, k.round).throw(sides, k.d, k.actor ?? ENGINE_HAND, k.zone ?? -1, k.n ?? 0);
