// Names that cannot be guessed: of exercises, of people, and the secrets in links and cookies.
import { createHash, randomBytes } from "node:crypto";

/** Without 0/O and 1/l/I, because an id is also read aloud across a room. 32 letters, so 5 bits each and no bias. */
const ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";

function word(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte & 31]).join("");
}

/** 60 bits: short enough for an address, and knowing it opens nothing without a link. */
export const newExerciseId = (): string => word(12);

export const newMemberId = (): string => word(12);

/** 160 bits, for a link or a cookie: whoever holds it has the seat. */
export const newToken = (): string => word(32);

/** What is kept of a secret. Unsalted, since the secret is random and long. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
