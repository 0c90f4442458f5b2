// The rules' own dice: keyed by turn, step, dynamic, actor, zone and count (DESIGN 2.4).
import { mix, scale } from "./kernel/dice.ts";
import type { GameState } from "./state.ts";
import { DYNAMIC_IDS, type DynamicId, STEPS, type Step } from "./vocabulary.ts";

/** Who throws: a role's index, or the engine's own hand. */
export const ENGINE_HAND = 9;

export interface DieKey {
  step: Step | "situation" | "outcome";
  d: DynamicId;
  actor?: number;
  zone?: number;
  n?: number;
  /** Which of the rounds of a half-year; the first is 0. */
  round?: number;
}

/** 0 .. sides - 1, the same for the same key whatever else was thrown. */
export function die(s: Pick<GameState, "seed" | "turn">, sides: number, k: DieKey): number {
  const step = STEPS.indexOf(k.step as Step);
  const d = DYNAMIC_IDS.indexOf(k.d);
  return scale(
    mix(s.seed, s.turn, step, d, k.actor ?? ENGINE_HAND, k.zone ?? -1, k.n ?? 0, k.round ?? 0),
    sides,
  );
}
