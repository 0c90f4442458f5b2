// A game from its beginning, and a game from its log.

import type { GameEvent } from "./events.ts";
import { apply } from "./evolve.ts";
import type { Scenario } from "./scenario.ts";
import { checkedSecret } from "./secret.ts";
import { startState } from "./setup.ts";
import type { GameState } from "./state.ts";
import { entriesInForce, isStep, type SteppedBack } from "./timeline.ts";
import type { DynamicId } from "./vocabulary.ts";

export interface NewGameOptions {
  /** Silences dynamics, for ablation. */
  off?: readonly DynamicId[];
  /**
   * What nobody who plays may know: an even number of hex digits, 32 at least (128 bits). With the seed it decides every die,
   * estimate and bot's draw. 32 digits are the key; of more, one is made of all of them. Without a secret the key is one that
   * everybody knows, so that claims and figures repeat.
   */
  secret?: string | undefined;
  /** By what estimates err, where the dice have had another secret since: as `secret`, which it is where it is left out. */
  estimates?: string | undefined;
}

/**
 * The state before a scenario's first move.
 * @param seed a whole number from 0 to 4,294,967,295
 * @throws RangeError where the secret is malformed
 */
export function newGame(s: Scenario, seed: number, o: NewGameOptions = {}): GameState {
  const checked = (secret: string | undefined) => (secret === undefined ? undefined : checkedSecret(secret));
  return startState(s, seed, o.off ?? [], checked(o.secret), checked(o.estimates ?? o.secret));
}

/**
 * Folds a log in place onto a new game: same events, same state, no dice thrown. Where the log steps back, what it went back
 * over is left out; a seq is an entry's place in it, counted from 1.
 */
export function replay(
  s: Scenario,
  seed: number,
  log: Iterable<GameEvent | SteppedBack>,
  o: NewGameOptions = {},
): GameState {
  const entries = [...log];
  let state = newGame(s, seed, o);
  for (const entry of entries.some(isStep) ? entriesInForce<GameEvent>(entries) : entries)
    if (!isStep(entry)) apply(state, entry);
    else if (entry.secret !== undefined) state = reseed(state, entry.secret);
  return state;
}

/**
 * The same game, whose chance is drawn by another secret from here on: dice and the bots' draws. Estimates err as they did: whoever
 * saw one figure estimated twice, each time with an error of its own, could take the mean.
 * @throws RangeError where the secret is malformed
 */
export const reseed = (s: GameState, secret: string): GameState => ({ ...s, secret: checkedSecret(secret) });
