// Keyed dice: a draw is a function of its key alone, so two lines that differ in one order share every other die.

/** Mixes integers into 32 bits. Integer arithmetic only: the same in Node and in every browser. */
export function mix(...key: readonly number[]): number {
  let h = SEASONING;
  for (const k of key) h = stir(h, k);
  return settle(h, key.length);
}

/* The same bit by bit, for whoever throws often: keys that begin alike are mixed that far once. */

/** What nothing has been stirred into yet. */
export const SEASONING = 0x9e3779b9;

/** One round of `mix`: folds one integer into what has been mixed so far. */
export function stir(h: number, k: number): number {
  let x = Math.imul(k, 0xcc9e2d51);
  x = (x << 15) | (x >>> 17);
  let y = h ^ Math.imul(x, 0x1b873593);
  y = (y << 13) | (y >>> 19);
  return (Math.imul(y, 5) + 0xe6546b64) | 0;
}

/** The last rounds: every bit of what was mixed reaches every bit of the answer. @param length how many integers were stirred in */
export function settle(mixed: number, length: number): number {
  let h = mixed ^ length;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** Scales 32 random bits to 0 .. sides - 1. `sides` is at most 65,536, so the product stays exact. */
export function scale(bits: number, sides: number): number {
  return Math.floor((bits * sides) / 0x1_0000_0000);
}

/** A small stream for those who need many draws and no key: bots and fuzzers, never the rules. */
export interface Stream {
  /** 0 .. sides - 1 */
  below(sides: number): number;
}

export function stream(...seed: readonly number[]): Stream {
  let n = 0;
  const root = stir(SEASONING, mix(...seed));
  return { below: (sides) => scale(settle(stir(root, n++), 2), sides) };
}
