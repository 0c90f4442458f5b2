// The map of arrows and the table of steps say what the rules do now: both are read off the rules at work.
import { describe, expect, it } from "vitest";
import { ARROWS } from "../../game-rules/data/arrows.ts";
import { ACTS_IN } from "../../game-rules/data/steps.ts";
import { RULES } from "../../game-rules/quarter/rules.ts";
import { DYNAMIC_IDS, STEPS } from "../../game-rules/vocabulary.ts";
import { readArrows } from "./read.ts";

describe("the map of arrows", () => {
  it("is what the rules read and move; if not: npm run arrows", { timeout: 90_000 }, () => {
    const found = readArrows(60);
    for (const d of DYNAMIC_IDS) {
      expect([d, [...(found.get(d)?.reads ?? [])].sort()]).toEqual([d, ARROWS[d].reads]);
      expect([d, [...(found.get(d)?.moves ?? [])].sort()]).toEqual([d, ARROWS[d].moves]);
    }
  });

  it("the table of steps names the rules that act in each", () => {
    for (const step of STEPS) expect(ACTS_IN[step]).toEqual(RULES.filter((r) => r[step]).map((r) => r.id));
  });
});
