import { describe, expect, it } from "vitest";
import { bootstrap, mean, meanOf, median, medianOf, quantile, shareOf, wilson } from "./statistics.ts";

describe("intervals", () => {
  it("Wilson's interval is the published one", () => {
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(20, 20).high).toBe(1);
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect(shareOf([true, false, true, true])).toMatchObject({ figure: 0.75, n: 4 });
  });

  it("quantiles and medians lie between their neighbours", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  it("the bootstrap covers a known mean about as often as it says, and is the same for the same games", () => {
    let covered = 0;
    for (let k = 0; k < 60; k++) {
      const xs = Array.from({ length: 60 }, (_, i) => ((i * 7919 + k * 104_729) % 1000) / 1000);
      const { low, high } = meanOf(xs);
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(covered).toBeGreaterThan(50);
    expect(medianOf([1, 2, 3, 4, 9])).toEqual(medianOf([1, 2, 3, 4, 9]));
  });

  it("pairs stay pairs: the interval of a difference is that of the differences", () => {
    const rows = Array.from({ length: 80 }, (_, i) => ({ a: i * 10, b: i * 10 + 1 }));
    expect(bootstrap(rows, (r) => mean(r.map((x) => x.b)) - mean(r.map((x) => x.a)))).toMatchObject({
      figure: 1,
      low: 1,
      high: 1,
    });
  });
});
