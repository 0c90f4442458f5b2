// The map of arrows and the table of steps say what the rules do now: both are read off the rules at work.
import { describe, expect, it } from "vitest";
import { ARROWS } from "../../game-rules/data/arrows.ts";
import { ACTS_IN } from "../../game-rules/data/steps.ts";
import { RULES } from "../../game-rules/quarter/rules.ts";
import { DYNAMIC_IDS, STEPS } from "../../game-rules/vocabulary.ts";
import { readArrows } from "./read.ts";

/** What comes up once in some hundred games: a short run may miss fewer than six of these, by name, and nothing else. `npm run arrows` finds them. */
const RARE = 6;
const SELDOM: readonly string[] = [
  "D17 reads french",
  "D18 reads contact",
  "D20 moves frenchOpposition",
  "D20 moves homeFear",
  "D20 moves influence",
  "D20 moves losses",
  "D21 moves influence",
  "D21 moves wagner",
  "D23 reads administration",
  "D23 reads contact",
  "D23 reads harm",
  "D23 reads talks",
  "D25 moves fama",
];

describe("the map of arrows", () => {
  it("is what the rules read and move; if not: npm run arrows", { timeout: 90_000 }, () => {
    const found = readArrows(45);
    const unseen: string[] = [];
    for (const d of DYNAMIC_IDS) {
      for (const side of ["reads", "moves"] as const) {
        const seen = found.get(d)?.[side] ?? new Set();
        expect([d, side, [...seen].filter((x) => !ARROWS[d][side].includes(x))]).toEqual([d, side, []]);
        unseen.push(...ARROWS[d][side].filter((x) => !seen.has(x)).map((x) => `${d} ${side} ${x}`));
      }
    }
    expect(unseen.length, unseen.join(", ")).toBeLessThan(RARE);
    expect(unseen.filter((x) => !SELDOM.includes(x))).toEqual([]);
  });

  it("the table of steps names the rules that act in each", () => {
    for (const step of STEPS) expect(ACTS_IN[step]).toEqual(RULES.filter((r) => r[step]).map((r) => r.id));
  });
});
