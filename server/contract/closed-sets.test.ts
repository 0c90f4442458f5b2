// A closed set is listed once: everything else derives from its list. This looks for a second listing in the text of the program.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as engine from "../../game-rules/open.ts";
import * as seats from "./seats.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Plain JavaScript cannot read the lists. `e2e/` and `scripts/hostile/` know the program from outside alone: what they name, a stranger names. */
const ROOMS = ["app", "components", "game-rules", "scripts", "server"];
const PASSED_OVER = /node_modules|generated|\.next|hostile|golden|fixtures|\.test\./;

const isList = (x: unknown): x is readonly string[] =>
  Array.isArray(x) && x.every((member) => typeof member === "string");
const lists = Object.entries<unknown>({ ...engine, ...seats }).flatMap(([name, list]) =>
  isList(list) ? [{ name, members: new Set(list) }] : [],
);

/** Listings on purpose, by file, each with its reason. */
const ON_PURPOSE: Readonly<Record<string, { list: string; why: string }>> = {
  "offered.ts": { list: "SCENARIO_IDS", why: "the order in which they are offered" },
  "ZonePanel.tsx": { list: "ZONE_TRACKS", why: "the order in which they are shown" },
  "arrows.ts": { list: "FORCES", why: "drawn from the rules at work" },
};

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((e) => {
    const file = `${folder}/${e.name}`;
    if (PASSED_OVER.test(file)) return [];
    if (e.isDirectory()) return sourcesIn(file);
    return /\.tsx?$/.test(e.name) ? [file] : [];
  });
}

const STRING = String.raw`"[\w.-]+"`;
/** Strings in a row: `["a", "b"]`, or `"a" | "b"`. */
const LISTINGS = [
  new RegExp(String.raw`\[\s*${STRING}(?:\s*,\s*${STRING})+,?\s*\]`, "g"),
  new RegExp(String.raw`${STRING}(?:\s*\|\s*${STRING})+`, "g"),
];

/** The closed sets that a text lists whole, each with the place of its listing. */
function listedIn(text: string): { name: string; at: number }[] {
  return LISTINGS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap((m) => {
    const said = new Set([...m[0].matchAll(/"([\w.-]+)"/g)].map((s) => s[1] as string));
    return lists
      .filter(({ members }) => members.size === said.size && [...members].every((x) => said.has(x)))
      .map(({ name }) => ({ name, at: m.index }));
  });
}

/** A place on the ladder of talks by its bare number. */
const BARE_RUNG = /\b[rR]ung\b\s*(?:[<>]=?|[!=]==)\s*\d|\btalks: \{ rung: \d/g;

const texts = ROOMS.flatMap(sourcesIn).map((file) => ({
  file,
  text: readFileSync(path.join(ROOT, file), "utf8"),
}));

describe("closed sets", () => {
  it("are seen where they are listed a second time, in whatever order and form", () => {
    expect(lists.length).toBeGreaterThan(35);
    expect(listedIn('z.enum(["jnim", "paris", "bamako", "moscow"])').map((l) => l.name)).toEqual(["ROLES"]);
    expect(listedIn('type Side = "paris" | "bamako"\n  | "jnim" | "moscow";').map((l) => l.name)).toEqual([
      "ROLES",
    ]);
    expect(listedIn('word: "duress" | "contested" | "choice"').map((l) => l.name)).toEqual(["READINGS"]);
    expect(listedIn('only("paris", "bamako"), ["paris", "bamako"]')).toEqual([]);
  });

  it("are listed once", () => {
    const found = texts.flatMap(({ file, text }) =>
      listedIn(text)
        .filter(({ name, at }) => !new RegExp(String.raw`export const ${name} = $`).test(text.slice(0, at)))
        .filter(({ name }) => ON_PURPOSE[path.basename(file)]?.list !== name)
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("the rungs of the talks are named, not numbered", () => {
    expect([..."s.talks.rung >= 3; talks: { rung: 1 }; RUNG === 4".matchAll(BARE_RUNG)]).toHaveLength(2);
    expect(
      texts.flatMap(({ file, text }) => [...text.matchAll(BARE_RUNG)].map((m) => `${file}: ${m[0]}`)),
    ).toEqual([]);
    expect(Object.entries(engine.RUNG)).toEqual(engine.RUNGS.map((rung, place) => [rung, place]));
  });
});
