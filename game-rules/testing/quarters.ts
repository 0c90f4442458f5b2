// Bot games stopped in each quarter while orders are open: what a screen, a server and a judge are asked about there.
import { scenarios } from "../data/scenarios/index.ts";
import { decide } from "../decide.ts";
import { evolve } from "../evolve.ts";
import { playOut, policies } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import type { GameState } from "../state.ts";
import type { ScenarioId } from "../vocabulary.ts";

/** One phase forward, by command. */
export function advanced(s: GameState): GameState {
  const decision = decide(s, { type: "facilitator", act: { do: "advance" } });
  if (!decision.ok) throw new Error(decision.code);
  return decision.events.reduce(evolve, s);
}

/** On to where orders are open. */
export const toOrders = (s: GameState): GameState => (s.phase === "orders" ? s : toOrders(advanced(s)));

/** The states of one game while orders are open, quarter by quarter. */
export function* quartersOf(
  scenario: ScenarioId,
  name: keyof typeof policies,
  seed: number,
): Generator<GameState> {
  let s = newGame(scenarios[scenario], seed);
  for (let turn = 1; turn <= s.scenario.turns; turn++) {
    yield toOrders(s);
    s = playOut(s, policies[name], seed, { until: turn }).state;
  }
}
