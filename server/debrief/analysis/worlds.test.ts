// Worlds as a seat saw them: they show it the very view that it had, and hang on nothing that it could not know.
import { describe, expect, it } from "vitest";
import {
  newGame,
  playOut,
  policies,
  ROLES,
  scenarios,
  viewFor,
  violations,
} from "../../../game-rules/index.ts";
import { recordedOf } from "./record.ts";
import { donorsOf, worldOf } from "./worlds.ts";

const scenario = scenarios["missed-moment"];
const { events } = playOut(newGame(scenario, 1), policies.random, 1);
const recorded = recordedOf({ scenario, seed: 1, off: [], entries: events });
const donors = donorsOf(scenario, 4);

describe("foresight", () => {
  it.each(ROLES)("draws worlds that %s could not tell from its own", (role) => {
    for (const turn of [2, 9]) {
      const s = recorded.starts[turn - 1];
      if (!s) throw new Error("no such quarter");
      for (let n = 0; n < 3; n++) {
        const world = worldOf(s, role, n, donors);
        if (!world) throw new Error("no world was found");
        expect(violations(world)).toEqual([]);
        expect(viewFor(world, role)).toEqual(viewFor(s, role));
      }
    }
  });

  it("is the same where only what a seat cannot know is another", () => {
    const s = recorded.starts[6];
    if (!s) throw new Error("no such quarter");
    const other = structuredClone(s);
    other.tracks.leverage += 40;
    other.tracks.threat += 15;
    other.zones.forEach((z) => {
      z.forces.jnim += 1;
    });
    expect(viewFor(other, "paris")).toEqual(viewFor(s, "paris"));
    expect(worldOf(other, "paris", 0, donors)).toEqual(worldOf(s, "paris", 0, donors));
  });
});
