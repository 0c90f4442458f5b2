// How long a text in a field may be.

/** As many characters as one message may have. */
export const LONGEST_MESSAGE = 2_000;
/** From here on it is said how many there are. */
const NEAR = 0.9;

/** How many characters stand where they come near to what is allowed, and whether they are too many to be sent. */
export function lengthOf(text: string, most: number): { n: number; near: boolean; over: boolean } {
  const n = text.trim().length;
  return { n, near: n > most * NEAR, over: n > most };
}
