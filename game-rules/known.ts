// How a figure is written down for a viewer: exactly, or as a range with an age. Plain objects for whoever keeps or sends them;
// for bots, who read thousands of views and keep none, the same figures shared and frozen.
import { clamp, points } from "./ledger.ts";
import type { Known } from "./view-types.ts";

export interface Pencil {
  /** @param tenths of a point */
  exactly(tenths: number, age: number): Known;
  /** @param tenths of a point @param wide half the width of the range, points; the scale is a hundred */
  about(tenths: number, wide: number, age: number): Known;
  /** Whole units, never below none. */
  units(seen: number, wide: number, age: number): Known;
}

const write = (value: number, low: number, high: number, age: number): Known => ({ value, low, high, age });

/** Every figure an object of its own. */
export const PLAIN: Pencil = {
  exactly: (tenths, age) => write(points(tenths), points(tenths), points(tenths), age),
  about(tenths, wide, age) {
    const value = points(tenths);
    return write(value, clamp(value - wide, 0, 100), clamp(value + wide, 0, 100), age);
  },
  units: (seen, wide, age) => write(seen, Math.max(0, seen - wide), seen + wide, age),
};

/** Figures on the hundred-point scale and few units recur for ever; rarer ones are written anew. */
const RECURS = 1000;
const OLDEST = 16;
const WIDEST = 32;

const shelf = new Map<number, Known>();

function shared(key: number, make: () => Known): Known {
  let known = shelf.get(key);
  if (!known) {
    known = Object.freeze(make());
    shelf.set(key, known);
  }
  return known;
}

const recurs = (n: number, wide: number, age: number): boolean =>
  n >= 0 && n <= RECURS && wide < WIDEST && age < OLDEST;
const keyOf = (kind: number, n: number, wide: number, age: number): number =>
  ((kind * (RECURS + 1) + n) * WIDEST + wide) * OLDEST + age;

/** The same figures, each made once. */
export const SHARED: Pencil = {
  exactly: (tenths, age) =>
    recurs(tenths, 0, age)
      ? shared(keyOf(0, tenths, 0, age), () => PLAIN.exactly(tenths, age))
      : PLAIN.exactly(tenths, age),
  about: (tenths, wide, age) =>
    recurs(tenths, wide, age)
      ? shared(keyOf(1, tenths, wide, age), () => PLAIN.about(tenths, wide, age))
      : PLAIN.about(tenths, wide, age),
  units: (seen, wide, age) =>
    recurs(seen, wide, age)
      ? shared(keyOf(2, seen, wide, age), () => PLAIN.units(seen, wide, age))
      : PLAIN.units(seen, wide, age),
};
