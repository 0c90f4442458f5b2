// Names that cannot be guessed: of exercises, of people, and the secrets in links and cookies.
import { createHash, randomBytes } from "node:crypto";

/** Without 0/O and 1/l/I, because an id is also read aloud across a room. 32 letters, so 5 bits each and no bias. */
const ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

const lettersOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");

const word = (length: number): string => lettersOf(randomBytes(length));

const ID_LENGTH = 12;

/** 60 bits: short enough for an address, and knowing it opens nothing without a link. */
export const newExerciseId = (): string => word(ID_LENGTH);

/** The id of what is made under a key of its maker's: the same for the same key, and as hard to guess. */
export const exerciseIdFor = (key: string): string =>
  lettersOf(createHash("sha256").update(`exercise ${key}`).digest().subarray(0, ID_LENGTH));

export const newMemberId = (): string => word(12);

/** 160 bits, for a link or a cookie: whoever holds it has the seat. */
export const newToken = (): string => word(32);

/** What is kept of a secret. Unsalted, since the secret is random and long. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
