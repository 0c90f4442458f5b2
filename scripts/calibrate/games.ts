// The games that the method is measured on: of known players, so that each is found again by its name.
import {
  newGame,
  type PolicyName,
  playOut,
  policies,
  type ScenarioId,
  scenarios,
} from "../../game-rules/index.ts";
import { type Recorded, recordedOf } from "../../server/debrief/analysis/record.ts";

export interface Game {
  readonly scenario: ScenarioId;
  /** Who played it. */
  readonly players: PolicyName;
  readonly seed: number;
  /** Who plays on where nobody is recorded; balanced players where it is absent. */
  readonly bots?: PolicyName;
}

export function recordedGame({ scenario: id, players, seed, bots }: Game): Recorded {
  const scenario = scenarios[id];
  const { events } = playOut(newGame(scenario, seed), policies[players], seed);
  const recorded = recordedOf({ scenario, seed, off: [], entries: events });
  return bots ? { ...recorded, bots: policies[bots] } : recorded;
}
