// A game from its beginning, and a game from its log.

import type { GameEvent } from "./events.ts";
import { apply } from "./evolve.ts";
import type { Scenario } from "./scenario.ts";
import { startState } from "./setup.ts";
import type { GameState } from "./state.ts";
import type { DynamicId } from "./vocabulary.ts";

/**
 * The state before a scenario's first move.
 * @param seed a whole number from 0 to 4,294,967,295
 * @param o `off` silences dynamics, for ablation
 */
export function newGame(s: Scenario, seed: number, o: { off?: readonly DynamicId[] } = {}): GameState {
  return startState(s, seed, o.off ?? []);
}

/** Folds a log in place onto a new game: same events, same state, no dice thrown. */
export function replay(
  s: Scenario,
  seed: number,
  events: Iterable<GameEvent>,
  o: { off?: readonly DynamicId[] } = {},
): GameState {
  const state = newGame(s, seed, o);
  for (const event of events) apply(state, event);
  return state;
}
