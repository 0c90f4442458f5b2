// The cuts as text, for whoever sends them, and the edition of them all: it stands in the address of each, so that a browser keeps them as
// long as no word changes.
import { CUTS, type Cut, cutOf } from "./cuts";
import { LOCALES, messages } from "./index";

/** By `<language>/<cut>`. */
export const TEXTS: ReadonlyMap<string, string> = new Map(
  LOCALES.flatMap((locale) =>
    (Object.keys(CUTS) as Cut[]).map((cut) => [
      `${locale}/${cut}`,
      JSON.stringify(cutOf(messages[locale], cut)),
    ]),
  ),
);

/** Two FNV sums of different beginnings: what changed is told apart, and nobody is kept from anything by it. */
function sum(text: string, begin: number): number {
  let n = begin;
  for (let i = 0; i < text.length; i++) n = Math.imul(n ^ text.charCodeAt(i), 16_777_619);
  return n >>> 0;
}

const all = [...TEXTS].join();
export const EDITION = `${sum(all, 2_166_136_261).toString(36)}${sum(all, 40_389).toString(36)}`;
