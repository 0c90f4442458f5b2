// The fingerprint of a played game, quarter by quarter: what a golden game keeps and every machine must come to.

import { scenarios } from "../data/scenarios/index.ts";
import { evolve } from "../evolve.ts";
import { hashState } from "../hash-state.ts";
import { playOut, policies } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import type { ScenarioId } from "../vocabulary.ts";

export interface GoldenGame {
  scenario: ScenarioId;
  policy: keyof typeof policies;
  seed: number;
  /** The state's hash at the close of each quarter, the last after the aftermath. */
  hashes: string[];
}

/** Plays the game and folds its log with the copying fold. */
export function hashesOf(game: Omit<GoldenGame, "hashes">): string[] {
  const start = newGame(scenarios[game.scenario], game.seed);
  const { events } = playOut(start, policies[game.policy], game.seed);
  const hashes: string[] = [];
  let s = start;
  for (const e of events) {
    s = evolve(s, e);
    if (e.type === "QuarterClosed") hashes.push(hashState(s));
  }
  hashes.push(hashState(s));
  return hashes;
}
