// Chance for the analysis, apart from the game's: the same words, the same numbers, on every machine.

const BEGINNING = 0x9e3779b9;

function stirred(h: number, word: number): number {
  let k = Math.imul(word | 0, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  h ^= k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function settled(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Mixes whole numbers into one of 32 bits: each bit of each word turns about half of the bits of the answer. */
export function mixed(...words: readonly number[]): number {
  let h = BEGINNING;
  for (const word of words) h = stirred(h, word);
  return settled(h);
}

/** Mixes a text likewise. */
export const mixedText = (text: string, ...words: readonly number[]): number => {
  let h = mixed(text.length, ...words);
  for (let i = 0; i < text.length; i++) h = mixed(h, text.charCodeAt(i));
  return h;
};

/** A run of draws from a beginning. */
export class Chance {
  #n = 0;
  readonly #begun: number;
  constructor(...words: readonly number[]) {
    let h = BEGINNING;
    for (const word of words) h = stirred(h, word);
    this.#begun = h;
  }
  /** 0 .. sides - 1. @param sides a whole number, 1 at least */
  below(sides: number): number {
    return Math.floor((settled(stirred(this.#begun, this.#n++)) / 0x1_0000_0000) * sides);
  }
}
