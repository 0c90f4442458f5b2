// The secret of a game, by which its dice, estimates and bots' chance are drawn beside the seed: from hex digits to a key.
import { Chaskey } from "./kernel/chaskey.ts";
import { KeyedBits, OPEN, OPEN_KEY } from "./kernel/dice.ts";

const KEY_BYTES = 16;
/** 128 bits or more: whole bytes. */
const FORM = /^(?:[0-9a-f]{2}){16,}$/;

/**
 * A secret as a state keeps it: lower case.
 * @throws RangeError where it is not an even number of hex digits, 32 at least. The message does not repeat it.
 */
export function checkedSecret(given: string): string {
  const secret = given.toLowerCase();
  if (!FORM.test(secret)) throw new RangeError("a secret is an even number of hex digits, 32 at least");
  return secret;
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

/**
 * 128 bits are the key themselves. More are brought down to a tag of Chaskey's under the open key: each block of a message
 * only permutes what the tag can be, so where sixteen of its bytes, as they lie, are chance, all of the key is.
 */
function keyOf(secret: string): Uint8Array {
  const bytes = bytesOf(secret);
  return bytes.length === KEY_BYTES ? bytes : bytesOfWords(new Chaskey(OPEN_KEY).mac(bytes));
}

const bytesOfWords = (words: Int32Array): Uint8Array =>
  Uint8Array.from({ length: KEY_BYTES }, (_, i) => ((words[i >> 2] as number) >>> (8 * (i & 3))) & 0xff);

/** The secret asked for last, made ready: a game asks for one and the same by the thousand. */
let last: { readonly secret: string; readonly bits: KeyedBits } | undefined;

/** The random bits of a game with this secret; of one without, those that anybody can repeat. */
export function bitsBy(secret: string | undefined): KeyedBits {
  if (secret === undefined) return OPEN;
  if (last?.secret !== secret) last = { secret, bits: new KeyedBits(keyOf(secret)) };
  return last.bits;
}
