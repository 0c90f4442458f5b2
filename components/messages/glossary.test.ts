// One thing, one word: the table of GLOSSARY.md holds over every text of both catalogues. The words that must not come back are read
// off the table, so that a row written there is kept from that day on.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale, messages } from "./index";
import { wordsOf } from "./testing/icu";

type Tree = { readonly [key: string]: string | Tree };

const texts = (tree: Tree, prefix = ""): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([k, v]) =>
    typeof v === "string" ? [[prefix + k, v] as [string, string]] : texts(v, `${prefix}${k}.`),
  );

/** The rows of the table, a cell each. */
const rows = readFileSync(path.join(import.meta.dirname, "GLOSSARY.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
  .slice(1)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const COLUMN: Record<Locale, number> = { en: 3, fr: 4 };
const banned = (locale: Locale): string[] =>
  rows.flatMap((row) => (row[COLUMN[locale]] ?? "").split(";").flatMap((word) => word.trim() || []));

/** A word as it may stand in a text: whole, in any case, with any kind of space in it. */
const matcher = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})${word.replaceAll("*", "\\p{L}*").replaceAll(" ", "\\s")}(?!\\p{L})`, "iu");

/** Where a banned word is right, in another sense: the word and the key, and why. */
const RIGHT: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { "posture* glossary.posture.name": "the page that explains the word" },
  fr: {
    "posture* glossary.posture.name": "the page that explains the word",
    "engager dynamics.D15.does": "s’engager, to pledge, not to commit a sheet",
    "tort table.deals.handing.title": "à tort ou à raison, rightly or wrongly",
  },
};

describe("GLOSSARY.md", () => {
  it("has a row a concept, with a word for it in both languages", () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => row.length !== 5 || !row[0] || !row[1] || !row[2])).toEqual([]);
    const concepts = rows.map((row) => row[0]);
    expect(new Set(concepts).size).toBe(concepts.length);
  });

  it("finds a word whole, in any case, in any branch of a text, and not in the name of an argument", () => {
    const found = (word: string, text: string) => wordsOf(text).some((said) => matcher(word).test(said));
    expect(found("bourse*", "Vos Bourses")).toBe(true);
    expect(found("bourse*", "remboursement")).toBe(false);
    expect(found("purse*", "{n, plural, one {# purse} other {}} left")).toBe(true);
    expect(found("purse*", "{purse, select, purse {none} other {{purse}}}")).toBe(false);
    expect(found("ligne coupée", "Ligne\u00a0coupée.")).toBe(true);
    expect(found("a coin", "a {coin} coin")).toBe(false);
  });

  it.each(LOCALES)("none of its banned words is said, %s", (locale) => {
    const words = banned(locale);
    expect(words.length).toBeGreaterThan(25);
    const all = texts(messages[locale] as unknown as Tree).map(([key, text]) => ({
      key,
      said: wordsOf(text).join("\n"),
    }));
    const found = words.flatMap((word) => {
      const is = matcher(word);
      return all.filter((t) => is.test(t.said)).map((t) => `${word} ${t.key}`);
    });
    expect(found.filter((f) => !(f in RIGHT[locale]))).toEqual([]);
    expect(
      Object.keys(RIGHT[locale]).filter((f) => !found.includes(f)),
      "an exception that is none any more",
    ).toEqual([]);
  });
});
