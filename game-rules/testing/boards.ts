// Where a test game begins: a scenario tuned for what a plan is after.
import { scenarios } from "../data/scenarios/index.ts";
import { newGame } from "../replay.ts";
import type { Scenario } from "../scenario.ts";
import type { GameState } from "../state.ts";
import type { Plan } from "./plans.ts";

/** The board on which a plan is played. */
export function boardOf(plan: Pick<Plan, "scenario" | "tuned">, seed: number): GameState {
  const base = scenarios[plan.scenario];
  const tuned: Scenario = { ...base, ...plan.tuned, tracks: { ...base.tracks, ...plan.tuned?.tracks } };
  return newGame(tuned, seed);
}
