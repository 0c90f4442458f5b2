// How a figure is written down for a viewer: exactly, or as a range with an age.
import { clamp, points } from "./ledger.ts";
import type { Known } from "./view-types.ts";

/** How sure a report of hidden things is, 1 rumour to 4 sure. @param error half-width in units */
export const sureOf = (error: number): 1 | 2 | 3 | 4 =>
  error <= 0 ? 4 : error === 1 ? 3 : error === 2 ? 2 : 1;

/** @param tenths of a point */
export function exactly(tenths: number, age = 0): Known {
  const value = points(tenths);
  return { value, low: value, high: value, age };
}

/** @param tenths of a point @param wide half the width of the range, points; the scale is a hundred */
export function about(tenths: number, wide: number, age: number): Known {
  // In whole tenths to the last: a difference of two points carries the noise of both.
  const end = (off: number): number => points(clamp(tenths + off, 0, 1000));
  const off = Math.round(wide * 10);
  return { value: points(tenths), low: end(-off), high: end(off), age };
}

/** Whole units, never below none. @param wide half the width of the range, units */
export const units = (seen: number, wide = 0, age = 0): Known => ({
  value: seen,
  low: Math.max(0, seen - wide),
  high: seen + wide,
  age,
});
