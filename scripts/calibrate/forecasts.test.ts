// What was said against what came, on samples whose truth is known.
import { describe, expect, it } from "vitest";
import { Chance } from "../../server/debrief/analysis/chance.ts";
import { type Forecast, likelyAbove, tenths } from "./forecasts.ts";
import { drawn } from "./resampled.ts";

describe("said and come", () => {
  it("what all pairs agree on is sure", () => {
    expect(likelyAbove([6, 6, 6], 5)).toBe(1);
    expect(likelyAbove([4, 4, 4], 5)).toBe(0);
    expect(likelyAbove([4, 5, 6], 5)).toBeCloseTo(0.5, 6);
  });

  it("tenths hold what was said in them, the last one certainty too", () => {
    const all: Forecast[] = [
      { said: 0, came: false },
      { said: 0.09, came: true },
      { said: 1, came: true },
    ];
    expect(tenths(all)).toEqual([
      { from: 0, to: 10, said: 4.5, came: 50, n: 2 },
      { from: 90, to: 100, said: 100, came: 100, n: 1 },
    ]);
  });

  it("where truths lie evenly, what is said comes as often as it is said", () => {
    const chance = new Chance(7);
    const all = Array.from({ length: 4_000 }, (): Forecast => {
      const truth = chance.below(1_000) / 100;
      const sample = Array.from({ length: 32 }, () => truth + 6 * drawn(chance));
      return { said: likelyAbove(sample, 5), came: truth > 5 };
    });
    for (const { said, came } of tenths(all)) expect(Math.abs(said - came)).toBeLessThan(12);
  });
});
