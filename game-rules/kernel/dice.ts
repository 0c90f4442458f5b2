// Keyed dice: a draw is a function of its key alone, so two lines that differ in one order share every other die.

/** Mixes integers into 32 bits. Integer arithmetic only: the same in Node and in every browser. */
export function mix(...key: readonly number[]): number {
  let h = SEASONING;
  for (const k of key) h = stir(h, k);
  return settle(h, key.length);
}

/** One round of `mix`: folds one integer into what has been mixed so far. */
function stir(h: number, k: number): number {
  let x = Math.imul(k, 0xcc9e2d51);
  x = (x << 15) | (x >>> 17);
  let y = h ^ Math.imul(x, 0x1b873593);
  y = (y << 13) | (y >>> 19);
  return (Math.imul(y, 5) + 0xe6546b64) | 0;
}

const SEASONING = 0x9e3779b9;

/** The last rounds: every bit of what was mixed reaches every bit of the answer. */
function settle(mixed: number, length: number): number {
  let h = mixed ^ length;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** `mix` of eight integers without a list, in two goes: whoever throws often with the same first five mixes those once. */
export const mixFirst5 = (a: number, b: number, c: number, d: number, e: number): number =>
  stir(stir(stir(stir(stir(SEASONING, a), b), c), d), e);

export const mixLast3 = (mixed: number, f: number, g: number, h: number): number =>
  settle(stir(stir(stir(mixed, f), g), h), 8);

/** `mix` of eight integers in one go: what the rules throw by the thousand. */
export const mix8 = (
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
): number => mixLast3(mixFirst5(a, b, c, d, e), f, g, h);

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
  const root = mix(...seed);
  return { below: (sides) => scale(mix(root, n++), sides) };
}
