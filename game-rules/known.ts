// How a figure is written down for a viewer: exactly, or as a range with an age. Plain objects for whoever keeps or sends them;
// for bots, who read thousands of views and keep none, the same figures shared and frozen.
import { clamp, points } from "./ledger.ts";
import type { Known } from "./view-types.ts";

/** How sure a report of hidden things is, 1 rumour to 4 sure. @param error half-width in units */
export const sureOf = (error: number): 1 | 2 | 3 | 4 =>
  error <= 0 ? 4 : error === 1 ? 3 : error === 2 ? 2 : 1;

export interface Pencil {
  /** Whether what is written is kept: then all of it is written down at once, as plain data. */
  readonly keeps: boolean;
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
  keeps: true,
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

const recurs = (n: number, wide: number, age: number): boolean =>
  n >= 0 && n <= RECURS && wide < WIDEST && age < OLDEST;

/** A pencil stroke whose figures are each made once: a row for each width and age, a place for each figure. */
function onShelf(make: (n: number, wide: number, age: number) => Known): typeof make {
  const rows: (Known | undefined)[][] = [];
  return (n, wide, age) => {
    if (!recurs(n, wide, age)) return make(n, wide, age);
    const at = wide * OLDEST + age;
    let row = rows[at];
    if (!row) {
      row = [];
      rows[at] = row;
    }
    let known = row[n];
    if (!known) {
      known = Object.freeze(make(n, wide, age));
      row[n] = known;
    }
    return known;
  };
}

const exactly = onShelf((tenths, _wide, age) => PLAIN.exactly(tenths, age));

/** The same figures, each made once. */
export const SHARED: Pencil = {
  keeps: false,
  exactly: (tenths, age) => exactly(tenths, 0, age),
  about: onShelf(PLAIN.about),
  units: onShelf(PLAIN.units),
};
