// The seat of JNIM before there was one: every text that names it, in both languages, says what stood there instead.
import { describe, expect, it } from "vitest";
import { LOCALES, messages } from "./index";
import { renamed } from "./renamed";

type Tree = { readonly [key: string]: string | Tree };
const texts = (tree: Tree, prefix = ""): [path: string, text: string][] =>
  Object.entries(tree).flatMap(([k, v]) =>
    typeof v === "string" ? [[prefix + k, v] as [string, string]] : texts(v, `${prefix}${k}.`),
  );
const flat = (tree: object) => new Map(texts(tree as Tree));

/** Where the name stays: what cites the report or explains the name, and the pages outside a game. */
const KEPT =
  /^(citation|differs|glossary|landing|numbers|predecessors|rules|scenarios|sources|dynamics\.D\d+\.says)\b/;

describe.each(LOCALES)("the catalogue with JNIM under its predecessors' name, in %s", (locale) => {
  const own = flat(messages[locale]);
  const then = flat(renamed(messages[locale], locale, "jihadist_front"));

  it("is the catalogue itself where the seat bears its own name, and made once where it does not", () => {
    expect(renamed(messages[locale], locale, "own")).toBe(messages[locale]);
    const made = renamed(messages[locale], locale, "jihadist_front");
    expect(renamed(messages[locale], locale, "jihadist_front")).toBe(made);
  });

  it("has the same keys, and changes no text but those with the name in them", () => {
    expect([...then.keys()]).toEqual([...own.keys()]);
    const changed = [...own].filter(([path, text]) => then.get(path) !== text);
    expect(changed.length).toBeGreaterThan(90);
    expect(changed.filter(([path, text]) => !text.includes("JNIM") && path !== "roles.jnim.who")).toEqual([]);
  });

  it("names JNIM nowhere, but where the report is cited or the name explained, and where it says who they became", () => {
    const left = [...then].filter(([, text]) => text.includes("JNIM")).map(([path]) => path);
    expect(left.filter((path) => !KEPT.test(path) && path !== "roles.jnim.who")).toEqual([]);
    expect(then.get("glossary.JNIM.name")).toBe("JNIM");
  });

  it("keeps what a sentence is filled with", () => {
    const holes = (text: string) => text.match(/\{\w+[,}]/g) ?? [];
    for (const [path, text] of own)
      if (!path.startsWith("roles.")) expect(holes(then.get(path) ?? "")).toEqual(holes(text));
  });
});

describe("what stands for the name", () => {
  const en = flat(renamed(messages.en, "en", "jihadist_front"));
  const fr = flat(renamed(messages.fr, "fr", "jihadist_front"));

  it.each([
    ["common.seats.jnim", "Jihadist front", "Front djihadiste"],
    ["roles.jnim.name", "Jihadist front in the north", "Front djihadiste du Nord"],
    ["hands.jnim", "the jihadist front", "le front djihadiste"],
    ["control.jnim", "held by the jihadist front", "tenue par le front djihadiste"],
    ["causes.waited", "The jihadist front waited", "Le front djihadiste a attendu"],
    [
      "orders.paris.answer_signal.name",
      "Answer the jihadist front’s signal",
      "Répondre au signal du front djihadiste",
    ],
    ["forces.jnim.name", "Jihadist cells", "Cellules du front djihadiste"],
    [
      "causes.event_claimed",
      "Paris took credit for {what, select, signal {the jihadist front’s pledge to limit the war to Mali} aim_met {an aim met} settlement {the settlement} other {the contact with the jihadist front}}",
      "Paris a mis à son actif\u00a0: {what, select, signal {l’engagement du front djihadiste à cantonner la guerre au Mali} aim_met {un objectif atteint} settlement {l’accord final} other {le contact avec le front djihadiste}}",
    ],
  ])("%s", (path, english, french) => {
    expect([en.get(path), fr.get(path)]).toEqual([english, french]);
  });
});
