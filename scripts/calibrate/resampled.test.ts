// The reduced run of the calibration: debriefs that nobody played, of differences with known truths. Wider bounds than the full run's.
import { describe, expect, it } from "vitest";
import { assumed, covered, falselyOpen, foundAt } from "./resampled.ts";

const share = (xs: readonly boolean[]): number => xs.filter(Boolean).length / xs.length;

describe("the method", () => {
  it("finds a window in hardly any debrief where every option is worth the margin, and would without the split of dice", () => {
    const split = share(falselyOpen(assumed, 60, true));
    expect(split).toBeLessThanOrEqual(0.05);
    expect(share(falselyOpen(assumed, 30, false))).toBeGreaterThan(split + 0.05);
  });

  it("tells intervals that hold the truth as often as they say", () => {
    expect(Math.abs(share(covered(assumed, 2_000, 32)) - 0.95)).toBeLessThan(0.02);
  });

  it("finds a window of eight points up to a deviation of six, its edges within one quarter", () => {
    for (const deviation of [1, 6]) {
      const found = foundAt(deviation, 30);
      expect(share(found.map((f) => f.found))).toBeGreaterThanOrEqual(0.9);
      expect(share(found.map((f) => f.edges))).toBeGreaterThanOrEqual(0.8);
    }
  });
});
