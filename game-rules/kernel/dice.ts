// Keyed dice: a draw is a function of its key alone, so two lines that differ in one order share every other die.

/** Mixes integers into 32 bits. Integer arithmetic only: the same in Node and in every browser. */
export function mix(...key: readonly number[]): number {
  let h = 0x9e3779b9;
  for (let i = 0; i < key.length; i++) {
    let k = Math.imul(key[i] ?? 0, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= key.length;
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
  const root = mix(...seed);
  return { below: (sides) => scale(mix(root, n++), sides) };
}
