// What people typed reaches a screen set apart from the words around it: as an element by <Typed>, in a sentence by isolated().
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const ROOM = path.join(import.meta.dirname, "..");
const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter(
  (f) => /\.tsx?$/.test(f) && !/\.test\.|messages|testing/.test(f),
);

/** Fields of the wire that hold a person's words, by whose they are. */
const TYPED =
  String.raw`(?:\b(?:m|member|holder|fellow)\??\.name|\b(?:m|message|item)\??\.author|\b(?:exercise|reading|x)\??\.title` +
  String.raw`|\b(?:i|item|inject)\??\.text|\bdraft\??\.(?:intent|expects)|\bpaused\??\.reason|\bdeal\??\.words|\be\??\.headline)`;
const LOOSE = [
  // straight onto the page: >{m.name}<, {m.name || "somebody"}
  new RegExp(String.raw`(?:>|\n)\s*\{\s*${TYPED}\s*(?:\}|\|\||\?\?)`, "g"),
  // into a sentence: t("pen", { name: m.name })
  new RegExp(String.raw`\w+:\s*${TYPED}\s*(?:[,})]|\|\||\?\?)`, "g"),
  // in a template: `${m.name}`
  new RegExp(String.raw`\$\{\s*${TYPED}`, "g"),
];
const looseIn = (source: string): string[] => LOOSE.flatMap((r) => source.match(r) ?? []);

it("finds a typed text that is not set apart", () => {
  expect(looseIn('<p>{m.name || t("unnamed")}</p>')).toHaveLength(1);
  expect(looseIn("<p>\n  {draft.intent}\n</p>")).toHaveLength(1);
  expect(looseIn('t("give", { name: m.name || t("unnamed") })')).toHaveLength(1);
  expect(looseIn("`, ${m.author}`")).toHaveLength(1);
  expect(looseIn('<Typed text={m.author} />{t("give", { name: isolated(m.name) })}')).toEqual([]);
});

it("finds none on the screens", () => {
  const found = files.flatMap((f) =>
    looseIn(readFileSync(path.join(ROOM, f), "utf8")).map((words) => `${f}: ${words.trim()}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});
