// The statistics against published values.
import { describe, expect, it } from "vitest";
import { atLeast, holm, intervalOf, mean, probability, tail, twoSided } from "./statistics.ts";

describe("Student's t", () => {
  it.each([
    [0.05, 1, 12.706],
    [0.05, 10, 2.228],
    [0.05, 31, 2.0395],
    [0.01, 127, 2.615],
  ])("at %d with %d degrees is as in the tables", (alpha, degrees, t) => {
    expect(twoSided(alpha, degrees)).toBeCloseTo(t, 3);
    expect(2 * tail(t, degrees)).toBeCloseTo(alpha, 4);
  });

  it("has as much on either side", () => {
    expect(tail(0, 7)).toBeCloseTo(0.5, 12);
    expect(tail(1.3, 7) + tail(-1.3, 7)).toBeCloseTo(1, 12);
  });
});

describe("a mean", () => {
  it("lies in the middle of its interval, which one value alone does not bound", () => {
    const { low, high } = intervalOf([4, 6, 8, 6]);
    // 6 -+ 3.182 x 1.633 / 2
    expect(low).toBeCloseTo(6 - 2.598, 2);
    expect(high).toBeCloseTo(6 + 2.598, 2);
    expect(intervalOf([4])).toEqual({
      mean: 4,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
  });

  it("of the margin itself is about even odds, and a few pairs that agree are no proof", () => {
    expect(probability([4, 6, 5, 5], 5)).toBeCloseTo(0.5, 1);
    expect(probability([6, 6, 6], 5)).toBeGreaterThan(0.01);
    expect(probability(new Array(32).fill(6), 5)).toBeLessThan(0.001);
    expect(probability([9, 9], 5)).toBe(1);
  });

  it("is less sure where losses are seldom and great, and surer the greater it is", () => {
    const steady = Array.from({ length: 32 }, (_, k) => 6 + ((k % 3) - 1) * 1.5);
    const seldom = Array.from({ length: 32 }, (_, k) => (k === 7 ? 0.2 : 6.2));
    expect(probability(seldom, 5)).toBeGreaterThan(10 * tail(((6 - 5) * Math.sqrt(32)) / 1.06, 31));
    expect(probability(steady, 5)).toBeLessThan(0.001);
    const levels = [5, 6, 8, 12, 20].map((by) =>
      probability(
        seldom.map((x) => x - 6 + by),
        5,
      ),
    );
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  });
});

describe("many questions", () => {
  it("have Holm's levels, which keep their order and pass no certainty", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});

describe("the bootstrap", () => {
  const rows = [3, 5, 4, 6, 5, 4, 7, 5, 6, 4, 5, 6];
  const meanOf = (of: readonly number[]) => mean(of.map((i) => rows[i] as number));

  it("finds about the end that Student's t finds, and the same with the same seed", () => {
    const low = atLeast(rows.length, meanOf, 1);
    // one-sided at 5 %: two-sided at 10 %
    expect(low).toBeGreaterThan(intervalOf(rows, 0.1).low - 0.2);
    expect(low).toBeLessThan(mean(rows));
    expect(atLeast(rows.length, meanOf, 1)).toBe(low);
  });
});
