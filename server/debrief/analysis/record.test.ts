// On the line's own dice, what was recorded is what is played: everybody as they did comes to the very same end, from any quarter.
import { describe, expect, it } from "vitest";
import {
  hashState,
  newGame,
  type Policy,
  playOut,
  policies,
  ROLES,
  type Role,
  scenarios,
} from "../../../game-rules/index.ts";
import { asRecorded } from "./players.ts";
import { recordedOf } from "./record.ts";

const scenario = scenarios["missed-moment"];

describe("a recorded game", () => {
  it.each(["random", "balanced", "history"] as const)("of %s players is played again to its hash", (name) => {
    const { state, events } = playOut(newGame(scenario, 2), policies[name], 2);
    const recorded = recordedOf({ scenario, seed: 2, off: [], entries: events });
    const table = Object.fromEntries(ROLES.map((r) => [r, asRecorded(recorded, r)])) as Record<Role, Policy>;
    expect(recorded.starts).toHaveLength(scenario.turns);
    for (const start of [recorded.starts[0], recorded.starts[6]]) {
      if (!start) throw new Error("no such quarter");
      const again = playOut(start, table, 2, {
        events: false,
        commands: (s) => recorded.commands(s.turn, s.phase),
      });
      expect(hashState(again.state)).toBe(hashState(state));
    }
  });

  it("that has not ended is refused", () => {
    const { events } = playOut(newGame(scenario, 2), policies.history, 2, { until: 3 });
    expect(() => recordedOf({ scenario, seed: 2, off: [], entries: events })).toThrow(RangeError);
  });
});
