// The marks of each language, in every text: French spaces, quotation marks, apostrophes, the minus sign. The rule stands in GLOSSARY.md.
import { describe, expect, it } from "vitest";
import { messages } from "./index";
import { wordsOf } from "./testing/icu";

type Tree = { readonly [key: string]: string | Tree };

/** Every stretch of words with its key, without the names of arguments. */
const said = (tree: Tree, prefix = ""): [key: string, words: string][] =>
  Object.entries(tree).flatMap(([k, v]) =>
    typeof v === "string"
      ? wordsOf(v).map((words) => [prefix + k, words] as [string, string])
      : said(v, `${prefix}${k}.`),
  );

const english = said(messages.en as unknown as Tree);
const french = said(messages.fr as unknown as Tree);
const where = (texts: typeof english, pattern: RegExp) =>
  texts.filter(([, words]) => pattern.test(words)).map(([key, words]) => `${key}: ${words}`);

/** A mark in French that wants a space before it or behind it, and has another one or none. */
const WRONG_SPACE =
  /(?<![\u202f;!?])[;!?](?!\/)|(?<![\u00a0\d])(?<!https?):|(?<!\u00a0|^)[%»]|«(?!\u00a0)|[ \u00a0][;!?]|[ \u202f][:%»]|«[ \u202f]/;

describe("the marks of the texts", () => {
  it.each([
    ["Vrai\u202f? Oui\u202f; non\u202f!", false],
    ["Deux choses\u00a0: «\u00a0ceci\u00a0», à 12:30, pour 5\u00a0%", false],
    ["Vrai\u00a0?", true],
    ["Vrai ?", true],
    ["Oui; non", true],
    ["Deux choses\u202f: ceci", true],
    ["Deux choses : ceci", true],
    ["«ceci»", true],
    ["5%", true],
  ])("are known when they are wrong: %s", (words, wrong) => {
    expect(WRONG_SPACE.test(words)).toBe(wrong);
  });

  it("French sets a narrow space before ; ! ? and a full one before : % and inside « »", () => {
    expect(french.length).toBeGreaterThan(4000);
    expect(where(french, WRONG_SPACE)).toEqual([]);
  });

  it("each language has its own quotation marks, and neither the straight ones of a keyboard", () => {
    expect(where(french, /[“”]/)).toEqual([]);
    expect(where(english, /[«»]/)).toEqual([]);
    expect(where([...english, ...french], /["']/)).toEqual([]);
  });

  it("a minus is no hyphen", () => {
    expect(where([...english, ...french], /(?:^|[\s(])-\d/)).toEqual([]);
  });
});
