// Windows on fixed cases: where a run of open quarters is parted, where it closes, and what is a way of playing.
import { describe, expect, it } from "vitest";
import type { Openness } from "./result.ts";
import { isHabit, type Point, windowsOf } from "./windows.ts";

/** Noise that all quarters share, as they share their dice. */
const DICE = Array.from({ length: 32 }, (_, k) => ((k * 7) % 5) - 2);

/** @param from the first quarter @param means null where the plan was not to be had */
const family = (from: number, means: readonly (number | null)[]): Point[] =>
  means.flatMap((mean, i) => {
    const open: Openness = mean !== null && mean > 5 ? "open" : "shut";
    return mean === null ? [] : [{ turn: from + i, gains: DICE.map((d) => mean + d), open }];
  });

const spans = (points: readonly Point[]) =>
  windowsOf(points, 1).map(({ from, to, peak, drop }) => [
    from,
    to,
    peak,
    drop === undefined ? null : Math.round(drop),
  ]);

describe("windows", () => {
  it("are runs of open quarters, with their peak and what was lost after them", () => {
    expect(spans(family(1, [2, 9, 12, 1, 0, 8, 0]))).toEqual([
      [2, 3, 3, 11],
      [6, 6, 6, 8],
    ]);
    expect(spans(family(1, [1, 2, 3]))).toEqual([]);
  });

  it("are parted at a valley that both peaks pass by three points, and at no shallower one", () => {
    expect(spans(family(1, [17, 12, 16, 16, 1]))).toEqual([
      [1, 1, 1, 5],
      [3, 4, 3, 15],
    ]);
    expect(spans(family(1, [17, 14, 16, 16, 1]))).toEqual([[1, 4, 1, 15]]);
    expect(spans(family(1, [12, 8, 17, 8, 12, 1]))).toHaveLength(3);
  });

  it("close where five points are lost, though the plan still pays a little", () => {
    expect(spans(family(1, [16, 15, 7, 6, 1]))).toEqual([[1, 2, 1, 8]]);
    expect(spans(family(1, [16, 13, 10, 7, 1]))).toEqual([[1, 4, 1, 6]]);
  });

  it("lose nothing that can be told where the game ends, or the menu", () => {
    expect(spans(family(3, [9, 10]))).toEqual([[3, 4, 4, null]]);
    expect(spans(family(1, [10, null, 9]))).toEqual([
      [1, 1, 1, null],
      [3, 3, 3, null],
    ]);
  });

  it("are not parted by dice: a valley that only some of them show is none", () => {
    const [a, b, c] = family(1, [12, 12, 12]) as [Point, Point, Point];
    const wild = { ...b, gains: b.gains.map((_, k) => (k % 2 === 0 ? -13 : 31)) };
    expect(spans([a, wild, c])).toEqual([[1, 3, 1, null]]);
  });
});

describe("a family", () => {
  const whole = { peak: 1, to: 12 };
  const steady = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const cliff = [12, 12, 12, 12, 3, 2, 2, 1, 1, 0, 0, 0];

  it("that loses what it brings little by little is a habit, and one with a cliff is none", () => {
    expect(isHabit(family(1, steady), whole, 12)).toBe(true);
    expect(isHabit(family(1, cliff), whole, 12)).toBe(false);
    // the game runs out of what it pays for before it ends
    expect(isHabit(family(1, [16, 17, 15, 13, 11, 8, 4, 0.5, 0, 0, 0, 0]), { peak: 2, to: 6 }, 12)).toBe(
      true,
    );
  });

  it("that was to be had once, or ends with the menu, is none", () => {
    expect(isHabit(family(5, [14]), { peak: 5, to: 5 }, 12)).toBe(false);
    expect(isHabit(family(1, [11, 10, 10]), { peak: 1, to: 3 }, 12)).toBe(false);
  });

  it("has a moment where the cliff closes the window itself, at once or a quarter later, and not long after it", () => {
    const late = family(1, [7, 7, 6, 5, 5, 5, 5, 0.5, 0, 0, 0, 0]);
    expect(isHabit(late, { peak: 1, to: 3 }, 12)).toBe(true);
    expect(isHabit(late, { peak: 1, to: 6 }, 12)).toBe(false);
  });
});
