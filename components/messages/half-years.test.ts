// A game of half-years says so: no text of it calls its turn a quarter, in either language, but where the rules count in quarters.
import { describe, expect, it } from "vitest";
import { inHalfYears, inQuarters } from "./half-years";
import { LOCALES, messages } from "./index";

type Tree = { readonly [key: string]: string | Tree };
const texts = (tree: Tree, prefix = ""): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([k, v]) =>
    typeof v === "string" ? [[prefix + k, v] as [string, string]] : texts(v, `${prefix}${k}.`),
  );
const flat = (tree: object) => new Map(texts(tree as Tree));
const QUARTER = { en: /(?<!\{)quarter/i, fr: /trimestr|\btrim\./i } as const;
const filled = (text: string): string[] => text.match(/\{\w+/g) ?? [];

describe.each(LOCALES)("the catalogue in half-years, in %s", (locale) => {
  const own = flat(messages[locale]);
  const then = flat(inHalfYears(messages[locale], locale));

  it("has the same keys, is made once, and keeps what a sentence is filled with", () => {
    expect([...then.keys()]).toEqual([...own.keys()]);
    expect(inHalfYears(messages[locale], locale)).toBe(inHalfYears(messages[locale], locale));
    for (const [path, text] of own) expect(filled(then.get(path) ?? ""), path).toEqual(filled(text));
  });

  it("calls no turn a quarter, and changes nothing else", () => {
    for (const [path, text] of then) if (!inQuarters(path)) expect(text, path).not.toMatch(QUARTER[locale]);
    for (const [path, text] of own) if (!QUARTER[locale].test(text)) expect(then.get(path)).toBe(text);
  });

  it("what stays in quarters is there and speaks of them", () => {
    const kept = [...own].filter(
      ([path]) => inQuarters(path) && /^(sheet|results|whys|expects)\./.test(path),
    );
    expect(kept.length).toBeGreaterThan(5);
    for (const [path, text] of kept) {
      expect(then.get(path)).toBe(text);
      expect(text).toMatch(locale === "en" ? /quarter/ : /trimestre/);
    }
  });

  it("says what is seen most", () => {
    const cost = then.get("tracks.costMeur.line");
    expect(cost).toBe(
      locale === "en"
        ? "What the operation cost Paris this half-year."
        : "Ce que l’opération a coûté à Paris ce semestre.",
    );
  });
});
