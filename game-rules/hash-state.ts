// The fingerprint of a state: two lines are the same game when it agrees, in Node and in every browser.
import { hash } from "./kernel/hash.ts";
import type { Scenario } from "./scenario.ts";
import type { GameState } from "./state.ts";

const scenarioHashes = new WeakMap<Scenario, string>();

/**
 * Sixteen hex digits (64 bits) over the whole state; the scenario counts once, by its own hash. Secrets count not at all: a
 * hash is shown to people, and who knows the rest of the state could try secrets against it.
 */
export function hashState(s: GameState): string {
  let scenario = scenarioHashes.get(s.scenario);
  if (!scenario) {
    scenario = hash(s.scenario);
    scenarioHashes.set(s.scenario, scenario);
  }
  return hash({ ...s, scenario, secret: undefined, estimates: undefined });
}
