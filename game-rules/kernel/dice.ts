// Keyed dice: a draw is a function of its key alone, so two lines that differ in one order share every other die; and of a secret,
// so that who has seen many draws can work out no other.
import { Chaskey } from "./chaskey.ts";

/** The random bits of one secret: for the same four words the same, for any others as if thrown anew. */
export class KeyedBits {
  readonly #chaskey: Chaskey;
  /** A tag of Chaskey's makes four draws. The last one stays, with the words that it came from: neighbouring dice are thrown together. */
  readonly #tag = new Int32Array(4);
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  /** @param key sixteen bytes */
  constructor(key: Uint8Array) {
    this.#chaskey = new Chaskey(key);
    this.#chaskey.block(0, 0, 0, 0, this.#tag);
  }

  /**
   * 32 random bits: 0 to 4,294,967,295.
   * @param a with `b` and `c`: what the draws of one hand share; whole numbers of 32 bits
   * @param n counts them, from 0
   */
  bits(a: number, b: number, c: number, n: number): number {
    const d = n >> 2;
    if (d !== this.#d || c !== this.#c || b !== this.#b || a !== this.#a) {
      this.#chaskey.block(a, b, c, d, this.#tag);
      this.#a = a;
      this.#b = b;
      this.#c = c;
      this.#d = d;
    }
    return (this.#tag[n & 3] as number) >>> 0;
  }
}

/** Scales 32 random bits to 0 .. sides - 1. `sides` is at most 65,536, so the product stays exact. */
export function scale(bits: number, sides: number): number {
  return Math.floor((bits * sides) / 0x1_0000_0000);
}

/** The key of whoever has no secret to keep: the first sixteen bytes of the fraction of pi. */
export const OPEN_KEY = Uint8Array.from([
  0x24, 0x3f, 0x6a, 0x88, 0x85, 0xa3, 0x08, 0xd3, 0x13, 0x19, 0x8a, 0x2e, 0x03, 0x70, 0x73, 0x44,
]);

/** The bits that anybody can repeat. */
export const OPEN = new KeyedBits(OPEN_KEY);

/** Draws one after another, for those who need many and no key for each: bots and fuzzers, never the rules. */
export interface Stream {
  /** 0 .. sides - 1 */
  below(sides: number): number;
}

/** The stream of up to three whole numbers of 32 bits. @param from whose secret it is drawn by */
export function stream(a: number, b = 0, c = 0, from: KeyedBits = OPEN): Stream {
  let n = 0;
  return { below: (sides) => scale(from.bits(a, b, c, n++), sides) };
}
