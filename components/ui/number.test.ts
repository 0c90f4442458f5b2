// Figures carry a true minus and true dashes in both languages.
import { describe, expect, it } from "vitest";
import { figure, minus, range, signed } from "./number";
import { nextTab } from "./tabKeys";
import { placeTicks } from "./ticks";

describe("figures", () => {
  it("use the true minus", () => {
    expect(figure(-3)).toBe("\u22123");
    expect(signed(-3)).toBe("\u22123");
    expect(signed(3)).toBe("+3");
    expect(signed(0)).toBe("0");
    expect(minus("-1 to -2")).toBe("\u22121 to \u22122");
    expect(minus("Gao-Bourem")).toBe("Gao-Bourem");
  });

  it("follow the language", () => {
    expect(figure(0.98, "fr", 2)).toBe("0,98");
    expect(figure(0.98, "en", 2)).toBe("0.98");
    expect(signed(-0.5, "fr", 1)).toBe("\u22120,5");
  });

  it("join ranges with an en dash, spaced where an end is negative", () => {
    expect(range(36, 46)).toBe("36\u201346");
    expect(range(-5, -3)).toBe("\u22125 \u2013 \u22123");
    expect(range(4, 4)).toBe("4");
  });
});

describe("labels under a ruler", () => {
  const ticks = (...at: number[]) => placeTicks(at.map((a, i) => ({ at: a, label: `Q${i}` })));

  it("stand under their ticks where there is room", () => {
    expect(ticks(20, 50, 80).map((t) => t.anchor)).toEqual(["middle", "middle", "middle"]);
  });

  it("lean away from a close one", () => {
    expect(ticks(50, 53).map((t) => [t.anchor, t.shown])).toEqual([
      ["end", true],
      ["start", true],
    ]);
  });

  it("leave the eldest out where three meet, and never its tick", () => {
    const t = ticks(50, 52, 54);
    expect(t).toHaveLength(3);
    expect(t.map((x) => x.shown)).toEqual([false, true, true]);
  });

  it("stay inside at the ends", () => {
    expect(ticks(1, 99).map((t) => t.anchor)).toEqual(["start", "end"]);
  });
});

describe("a figure", () => {
  it("that is nothing once it is rounded has no sign", () => {
    expect([figure(-0.3), figure(-0.0), figure(-0.04, "fr", 1)]).toEqual(["0", "0", "0,0"]);
    expect([figure(-3), signed(Math.round(-0.3))]).toEqual(["\u22123", "0"]);
  });
});

describe("tabs", () => {
  it("go round with the arrows", () => {
    expect(nextTab("ArrowRight", 3, 4)).toBe(0);
    expect(nextTab("ArrowLeft", 0, 4)).toBe(3);
    expect(nextTab("End", 0, 4)).toBe(3);
    expect(nextTab("a", 0, 4)).toBe(-1);
  });
});
