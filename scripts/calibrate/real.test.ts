// The two windows of the historical line, on curves whose shape is known.
import { expect, it } from "vitest";
import { Chance } from "../../server/debrief/analysis/chance.ts";
import { pooled, twoWindows } from "./real.ts";
import { drawn } from "./resampled.ts";

const PAIRS = 64;
/** Pairs whose means are those given, quarter by quarter. */
const curveOf = (means: readonly number[], seed: number): Map<number, number[]> => {
  const chance = new Chance(seed);
  const luck = Array.from({ length: PAIRS }, () => drawn(chance));
  return new Map(means.map((mean, i) => [i + 1, luck.map((off) => mean + off)]));
};
const PARTED = [20, 17, 16, 14, 18, 4, 3, 2, 0, 0];
const FLAT = [20, 19, 19, 18, 18.5, 6, 3, 2, 0, 0];
const LATE = [12, 18, 16, 14, 18, 4, 3, 2, 0, 0];
const holds = (curve: Parameters<typeof twoWindows>[0]): boolean =>
  Object.values(twoWindows(curve).checks).every(Boolean);

it("two peaks with a valley between are two windows; a plateau, or a first peak that comes late, is not", () => {
  expect(holds(curveOf(PARTED, 1))).toBe(true);
  expect(holds(curveOf(FLAT, 1))).toBe(false);
  expect(holds(curveOf(LATE, 1))).toBe(false);
});

it("lines together are their mean, quarter by quarter, in the quarters that all have", () => {
  const [a, b] = [curveOf(PARTED, 1), curveOf(FLAT, 2)];
  b.delete(10);
  const both = pooled([a, b]);
  expect([...both.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(both.get(4)).toHaveLength(2 * PAIRS);
  expect(both.get(4)?.slice(0, 2)).toEqual([a.get(4)?.[0], b.get(4)?.[0]]);
  const { first, valley, second } = twoWindows(both).figures;
  expect(valley).toBeLessThan(Math.min(first, second));
});

it("what most lines do not show, they do not show together", () => {
  expect(holds(pooled([1, 2, 3].map((seed) => curveOf(PARTED, seed))))).toBe(true);
  expect(holds(pooled([curveOf(PARTED, 1), ...[2, 3, 4, 5].map((seed) => curveOf(FLAT, seed))]))).toBe(false);
});
