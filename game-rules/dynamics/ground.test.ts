import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missedMoment } from "../data/scenarios/missed-moment.ts";
import { apply } from "../evolve.ts";
import { hashState } from "../hash-state.ts";
import { violations } from "../invariants.ts";
import { openStep } from "../quarter/step.ts";
import { startState } from "../setup.ts";
import { STEPS } from "../vocabulary.ts";
import { GROUND } from "./registry-ground.ts";

const rules = (
  order: readonly (typeof GROUND)[number][],
  seed: number,
  quarters: number,
  off: readonly (typeof GROUND)[number]["id"][] = [],
) => {
  const s = startState({ ...missedMoment, turns: quarters }, seed, off);
  for (let q = 0; q < quarters; q++) {
    for (const step of STEPS) {
      const { context, finish } = openStep(s, step, []);
      for (const rule of order) if (!off.includes(rule.id)) rule[step]?.(context);
      for (const e of finish()) apply(s, e);
      expect(violations(s)).toEqual([]);
    }
    s.turn += 1;
  }
  return s;
};

describe("the dynamics of the ground together", () => {
  it("hold every invariant over long games in which nobody orders anything", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => void rules(GROUND, seed, 16)),
      { numRuns: 25 },
    );
  });

  it("come to the same whatever their order", () => {
    const tracksOf = (s: ReturnType<typeof startState>) => JSON.stringify([s.tracks, s.zones]);
    for (const seed of [1, 7, 99])
      expect(tracksOf(rules([...GROUND].reverse(), seed, 6))).toBe(tracksOf(rules(GROUND, seed, 6)));
  });

  it("come to the same twice", () => {
    expect(hashState(rules(GROUND, 5, 8))).toBe(hashState(rules(GROUND, 5, 8)));
  });

  it("run with any one of them silenced", () => {
    for (const rule of GROUND) rules(GROUND, 3, 3, [rule.id]);
  });

  it("leave the board of 2020 recognisable after three years without orders", () => {
    const cells: number[] = [];
    const grievance: number[] = [];
    for (let seed = 1; seed <= 30; seed++) {
      const s = rules(GROUND, seed, 12);
      cells.push(s.zones.reduce((n, z) => n + z.forces.jnim, 0));
      const centre = s.zones.filter((_, i) =>
        ["MOP", "DOG", "GOU"].includes(missedMoment.zones[i]?.id ?? ""),
      );
      grievance.push(centre.reduce((n, z) => n + z.grievance, 0) / centre.length);
    }
    const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    expect(middle(cells)).toBeGreaterThan(18);
    expect(middle(cells)).toBeLessThan(36);
    expect(middle(grievance)).toBeGreaterThan(400);
    expect(middle(grievance)).toBeLessThan(700);
  });
});
