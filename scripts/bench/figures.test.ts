import { describe, expect, it } from "vitest";
import { median, quantile, show } from "./figures.mjs";
import { figuresOf } from "./server/report.mjs";

describe("figures", () => {
  it("the middle of five is a run's own, whatever their order", () => {
    expect(median([9, 1, 5, 7, 3])).toBe(5);
    expect(median([4, 1])).toBe(1);
    expect(median([])).toBeNaN();
  });

  it("a quantile is one of the measurements", () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([0, 0.5, 0.95, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([1, 51, 96, 100, 100]);
  });

  it("what is not there is said to be", () => {
    expect(show(Number.NaN)).toBe("not measured");
    expect([1234.5, 12.34, 1.234].map(show)).toEqual(["1,235", "12.3", "1.23"]);
  });

  it("a ratio is taken to the anchor of the same round", () => {
    const run = (server: number) => ({
      units: 10,
      worked: { server, database: 0, load: 0, seconds: 1 },
      ms: { p50: 1, p95: 2, p99: 3 },
    });
    // The machine was four times as busy in the second round, and ten times in the third.
    const figures = figuresOf({
      "raw beside messages": [run(100), run(400), run(1000)],
      "messages, postgres": [run(300), run(1200), run(3500)],
    });
    const found = figures.find(({ what }) => what === "message, x raw");
    expect(found).toEqual({
      what: "message, x raw",
      database: "postgres",
      value: 3,
      least: 3,
      most: 3.5,
      aim: 3,
      verdict: "met",
    });
  });
});
