// What an analysis is known by: the same for any number of players, and after a halt.
import { mixedText } from "./chance.ts";
import type { Analysis } from "./result.ts";

const hex = (n: number): string => n.toString(16).padStart(8, "0");

/** Adds the hash of all that is said. */
export function hashed(said: Omit<Analysis, "hash">): Analysis {
  const text = JSON.stringify(said);
  return { ...said, hash: hex(mixedText(text, 1)) + hex(mixedText(text, 2)) };
}
