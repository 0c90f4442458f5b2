// Chaskey-12, a keyed function of 128 bits: who does not hold the key can neither foresee an answer nor work out the key from answers.
// N. Mouha et al., "Chaskey: An Efficient MAC Algorithm for 32-bit Microcontrollers" (SAC 2014); with twelve rounds ISO/IEC 29192-6:2019.
// Additions, rotations and exclusive ors of 32-bit integers alone: the same in Node and in every browser, and no table to look up.

const ROUNDS = 12;
const WORDS = 4;
const BYTES = 16;

/** Four words of 32 bits, the first byte of a message lowest in the first. Whole numbers from -2,147,483,648 to 2,147,483,647. */
export type Words = Int32Array;

/** The permutation, in place. */
function permute(v: Words): void {
  let a = v[0] as number;
  let b = v[1] as number;
  let c = v[2] as number;
  let d = v[3] as number;
  for (let round = 0; round < ROUNDS; round++) {
    a = (a + b) | 0;
    b = ((b << 5) | (b >>> 27)) ^ a;
    a = (a << 16) | (a >>> 16);
    c = (c + d) | 0;
    d = ((d << 8) | (d >>> 24)) ^ c;
    a = (a + d) | 0;
    d = ((d << 13) | (d >>> 19)) ^ a;
    c = (c + b) | 0;
    b = ((b << 7) | (b >>> 25)) ^ c;
    c = (c << 16) | (c >>> 16);
  }
  v[0] = a;
  v[1] = b;
  v[2] = c;
  v[3] = d;
}

/** Twice a word in the field of 2^128 elements: the subkeys are two and four times the key. */
function doubled(k: Words): Words {
  const [a, b, c, d] = k as unknown as [number, number, number, number];
  const over = d < 0 ? 0x87 : 0;
  return Int32Array.of((a << 1) ^ over, (b << 1) | (a >>> 31), (c << 1) | (b >>> 31), (d << 1) | (c >>> 31));
}

const addTo = (v: Words, w: Words): void => {
  for (let i = 0; i < WORDS; i++) v[i] = (v[i] as number) ^ (w[i] as number);
};

/** Sixteen bytes as four words; where the message ends before, a one and zeros follow. */
function wordsAt(message: Uint8Array, from: number): Words {
  const words = new Int32Array(WORDS);
  for (let i = 0; i < BYTES; i++) {
    const byte =
      from + i < message.length ? (message[from + i] as number) : from + i === message.length ? 1 : 0;
    words[i >> 2] = (words[i >> 2] as number) | (byte << (8 * (i & 3)));
  }
  return words;
}

/** The function under one key. */
export class Chaskey {
  readonly #key: Words;
  /** Subkey of a last block that is whole, and of one that was filled up. */
  readonly #whole: Words;
  readonly #filled: Words;
  /** What a message of one whole block meets before it is permuted. */
  readonly #first: Words;

  /** @param key sixteen bytes */
  constructor(key: Uint8Array) {
    if (key.length !== BYTES) throw new RangeError(`a key has ${BYTES} bytes, not ${key.length}`);
    this.#key = wordsAt(key, 0);
    this.#whole = doubled(this.#key);
    this.#filled = doubled(this.#whole);
    this.#first = Int32Array.from(this.#key);
    addTo(this.#first, this.#whole);
  }

  /** The tag of a message of any length. */
  mac(message: Uint8Array): Words {
    const v = Int32Array.from(this.#key);
    const last = Math.max(0, Math.ceil(message.length / BYTES) - 1) * BYTES;
    for (let from = 0; from < last; from += BYTES) {
      addTo(v, wordsAt(message, from));
      permute(v);
    }
    const end = message.length - last === BYTES ? this.#whole : this.#filled;
    addTo(v, wordsAt(message, last));
    addTo(v, end);
    permute(v);
    addTo(v, end);
    return v;
  }

  /** The tag of a message of sixteen bytes, given as four words and written into `tag`: for whoever asks by the thousand. */
  block(a: number, b: number, c: number, d: number, tag: Words): void {
    const first = this.#first;
    const whole = this.#whole;
    tag[0] = a ^ (first[0] as number);
    tag[1] = b ^ (first[1] as number);
    tag[2] = c ^ (first[2] as number);
    tag[3] = d ^ (first[3] as number);
    permute(tag);
    tag[0] ^= whole[0] as number;
    tag[1] ^= whole[1] as number;
    tag[2] ^= whole[2] as number;
    tag[3] ^= whole[3] as number;
  }
}
