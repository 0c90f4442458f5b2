// What the seats are called when: JNIM bears its name from the half-year in which it was founded, March 2017.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { labelOf } from "./label.ts";
import { newGame } from "./replay.ts";
import { nameIn } from "./scenario.ts";
import { viewFor } from "./view.ts";
import { ROLES, VIEWERS } from "./vocabulary.ts";

describe("the names of seats", () => {
  it.each(Object.values(scenarios))(
    "$id calls JNIM by its name from March 2017 on, and everybody else always",
    (s) => {
      for (let turn = 1; turn <= s.turns; turn++) {
        const { year } = labelOf(s, turn);
        expect(nameIn(s.names, "jnim", turn), String(year)).toBe(year < 2017 ? "jihadist_front" : "own");
        for (const other of ROLES) if (other !== "jnim") expect(nameIn(s.names, other, turn)).toBe("own");
      }
    },
  );

  it("hold from their turn until the next, in whatever order they stand", () => {
    const names = [
      { seat: "jnim", from: 4, name: "own" },
      { seat: "jnim", from: 2, name: "jihadist_front" },
    ] as const;
    const called = [1, 2, 3, 4, 5].map((turn) => nameIn(names, "jnim", turn));
    expect(called).toEqual(["own", "jihadist_front", "jihadist_front", "own", "own"]);
    expect(nameIn(undefined, "jnim", 1)).toBe("own");
  });

  it("are known to everybody, and a scenario without them says nothing of them", () => {
    for (const viewer of VIEWERS) {
      expect(viewFor(newGame(scenarios.barkhane, 1), viewer).scenario.names).toEqual(
        scenarios.barkhane.names,
      );
      expect(viewFor(newGame(scenarios["missed-moment"], 1), viewer).scenario).not.toHaveProperty("names");
    }
  });
});
