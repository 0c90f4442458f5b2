// The lesson's advice: only what can be written now, each order once, and nothing where a quarter has none.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { adviceLeft, LESSON } from "./lesson.ts";
import { newGame } from "./replay.ts";
import type { GameState } from "./state.ts";
import { viewFor } from "./view.ts";

const at = (turn: number, rest: (s: GameState) => void = () => {}) => {
  const s: GameState = { ...newGame(scenarios.serval, 1), turn, phase: "orders" };
  rest(s);
  return viewFor(s, "paris");
};
const kinds = (turn: number, rest?: (s: GameState) => void) =>
  adviceLeft(at(turn, rest), "paris", []).map((a) => `${a.id.slice(6)} ${a.zone ?? ""}`.trim());

describe("the lesson's advice", () => {
  it("fits the board on which the lesson begins, all of it", () => {
    expect(adviceLeft(at(1), "paris", [])).toEqual(LESSON[0]);
  });

  it("is done with once it is on the sheet, however the rest of a draft reads", () => {
    const sheet = (LESSON[0] ?? []).map((a) => ({ ...a, intent: "so that somebody stays" }));
    expect(adviceLeft(at(1), "paris", sheet)).toEqual([]);
    expect(adviceLeft(at(1), "paris", sheet.slice(1))).toEqual(LESSON[0]?.slice(0, 1));
  });

  it("passes over what cannot be given, or is no longer needed", () => {
    expect(kinds(2)).toEqual(["redeploy_battlegroup GAO", "redeploy_battlegroup TOM"]);
    const taken = (s: GameState) => {
      for (const [i, z] of s.scenario.zones.entries())
        if (z.id === "GAO" || z.id === "TOM") {
          const zone = s.zones[i];
          const sight = s.known.paris[i];
          if (zone) Object.assign(zone, { control: "state", forces: { ...zone.forces, french: 2 } });
          if (sight) Object.assign(sight, { control: "state" });
        }
    };
    expect(kinds(3, taken)).toEqual([
      "announce_exit",
      "build_receiver GAO",
      "build_receiver TOM",
      "support_minusma",
    ]);
  });

  it("has none after its last quarter", () => {
    expect(kinds(LESSON.length + 1)).toEqual([]);
    expect(LESSON.length).toBe(scenarios.serval.turns);
  });
});
