// The contract page says what the code does: each of its tables is read and held to what it mirrors.
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { optionsFor, PHASES, parseScenario, scenarios, TERM_ROWS } from "../game-rules/index.ts";
import asyncapi from "./contract/asyncapi.json" with { type: "json" };
import { COMMANDS } from "./contract/commands.ts";
import * as limits from "./contract/limits.ts";
import { PASSING } from "./contract/refusals.ts";
import { requests } from "./contract/requests.ts";
import { ROUTES } from "./contract/routes.ts";
import { item } from "./contract/sent/items.ts";
import { ended, snapshot, update } from "./contract/sent/picture.ts";
import { anchorsOf, codesIn, pageOf, sectionOf, tableUnder } from "./testing/page.ts";

const PAGE = pageOf("README.md");
const REFERENCE = pageOf("REFERENCE.md");
const REFUSALS = new Set(asyncapi.components.schemas.RefusalCode.enum);
const first = (rows: string[][]): string[] => rows.flatMap(([cell]) => codesIn(cell));

describe("links", () => {
  it.each([
    ["README.md", PAGE],
    ["REFERENCE.md", REFERENCE],
  ])("of %s lead somewhere", (name, page) => {
    const anchors = {
      [name]: anchorsOf(page),
      "REFERENCE.md": anchorsOf(REFERENCE),
      "README.md": anchorsOf(PAGE),
    };
    const links = [...page.matchAll(/\]\(([^)\s]*)\)/g)].map((m) => m[1] as string);
    expect(links.length).toBeGreaterThan(10);
    const dead = links.filter((link) => {
      const [file = "", anchor] = link.split("#");
      if (file !== "" && !existsSync(path.resolve(import.meta.dirname, "contract", file))) return true;
      return anchor !== undefined && !(anchors[file === "" ? name : file]?.has(anchor) ?? false);
    });
    expect(dead).toEqual([]);
  });
});

describe("the page's tables", () => {
  it("2: every route, with its status", () => {
    const rows = tableUnder(PAGE, "2. HTTP").map(([route, status]) => [codesIn(route)[0], Number(status)]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(ROUTES).map(([name, { status }]) => [name, status])),
    );
  });

  it("4: the fields of a snapshot and of a view, no more and no fewer", () => {
    expect(first(tableUnder(PAGE, "`snapshot`")).sort()).toEqual(Object.keys(snapshot.shape).sort());
    expect(first(tableUnder(PAGE, "`view`")).sort()).toEqual(
      Object.keys(asyncapi.components.schemas.View.properties).sort(),
    );
  });

  it("4: every part of an update", () => {
    const said = sectionOf(PAGE, "`update`");
    for (const part of Object.keys(update.shape)) expect(said).toContain(`"${part}"`);
  });

  it("4: every kind of item with its fields", () => {
    const rows = tableUnder(PAGE, "Items: your own stream");
    const fields = Object.fromEntries(rows.map(([kind, said]) => [codesIn(kind)[0], codesIn(said)]));
    const kinds = item.options.map(({ shape }) => shape.kind.value);
    expect(Object.keys(fields).sort()).toEqual([...kinds].sort());
    for (const { shape } of item.options) {
      const own = Object.keys(shape).filter((key) => !["n", "at", "kind"].includes(key));
      expect(fields[shape.kind.value], shape.kind.value).toEqual(expect.arrayContaining(own));
    }
  });

  it("4: every way in which a connection ends", () => {
    const said = sectionOf(PAGE, "`ended`");
    for (const code of ended.shape.code.options) expect(said).toContain(`"${code}"`);
  });

  it("5: every request", () => {
    expect(first(tableUnder(PAGE, "5. What a client asks")).filter((name) => name in requests)).toEqual(
      expect.arrayContaining(Object.keys(requests)),
    );
  });

  it("5: every command, and who may give it", () => {
    const rows = tableUnder(PAGE, "Commands").map(([example = "", who]) => [
      /"type":"([a-z._]+)"/.exec(example)?.[1],
      who,
    ]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(COMMANDS).map(([type, { who }]) => [type, who])),
    );
  });

  it("6: every phase", () => {
    expect(first(tableUnder(PAGE, "6. The course of a quarter")).filter((x) => x !== "resolution")).toEqual(
      PHASES.filter((phase) => phase !== "resolution"),
    );
  });

  it("8: every kind of term, who may promise what of it, and its fields", () => {
    const rows = tableUnder(PAGE, "8. Deals");
    expect(rows.map(([kind]) => codesIn(kind)[0])).toEqual(TERM_ROWS.map((row) => row.kind));
    for (const row of TERM_ROWS) {
      const [, by = "", fields = ""] = rows.find(([kind]) => kind === `\`${row.kind}\``) ?? [];
      expect([row.kind, by]).toEqual([row.kind, row.by.length === 4 ? "any role" : row.by.join(", ")]);
      const options = row.by.flatMap((role) => optionsFor(row, role) ?? []);
      expect([row.kind, ...codesIn(fields)]).toEqual(expect.arrayContaining([...row.fields, ...options]));
    }
  });

  it("9: the refusals of an account", () => {
    const named = first(tableUnder(PAGE, "Accounts of an event"));
    expect([...REFUSALS].filter((code) => code.startsWith("story.")).sort()).toEqual(named.sort());
  });

  it("11: what passes, and no refusal that there is not", () => {
    const passing = first(tableUnder(PAGE, "11. Refusals and limits"));
    expect(passing.sort()).toEqual([...PASSING].sort());
    const others = first(tableUnder(PAGE, "11. Refusals and limits", 1));
    expect(others.filter((code) => !REFUSALS.has(code))).toEqual([]);
  });

  it("11: every limit, with its figure, in the order of the code", () => {
    const rows = tableUnder(PAGE, "11. Refusals and limits", 2);
    expect(rows.map(([id, most]) => [codesIn(id)[0], Number(most)])).toEqual(Object.entries(limits.LIMITS));
  });

  it("11: no limit in code that is not in the table", () => {
    const { LIMITS, ...exported } = limits;
    const figures = Object.values<number>(LIMITS);
    for (const [name, limit] of Object.entries<number | Record<string, number>>(exported))
      for (const n of typeof limit === "number" ? [limit] : Object.values(limit))
        expect(figures, `${name}: ${n}`).toContain(n);
  });
});

describe("13: a scenario file", () => {
  type Json = { [key: string]: unknown };
  const rows = tableUnder(PAGE, "13. A scenario file").map(([field = "", takes = ""]) => ({
    field: codesIn(field)[0] ?? "",
    optional: field.endsWith("?"),
    takes,
  }));

  /** A scenario that has every field in it. */
  function whole(): Json {
    const s = structuredClone(scenarios["missed-moment"]) as unknown as Json & { events: Json[] };
    s.name = "Ours";
    s.names = [{ seat: "jnim", from: 1, name: "jihadist_front" }];
    Object.assign(s, { bots: ["jnim"], mission: ["GAO"], votes: [10], regimeSince: -1 });
    const comes = [{ zone: "GAO", force: "minusma", units: 1, waits: true }];
    const when = { regime: ["junta"], french: true, settled: false };
    const moves = [{ track: "donors", by: 1 }];
    s.events = [
      {
        id: "rain",
        turn: 1,
        to: ["paris"],
        source: "x",
        headline: "x",
        text: "x",
        when,
        moves,
        comes,
        offers: "mediation",
      },
    ];
    const { zones } = s as unknown as { zones: { capital?: boolean; start: { forces: Json } }[] };
    // The capital stands first, so that every field stands in the first of its list.
    zones.sort((a, b) => Number(b.capital === true) - Number(a.capital === true));
    if (zones[0]) zones[0].start.forces = { french: 1 };
    return s;
  }

  const at = (field: string): string => field.replaceAll("[]", "[0]");
  const keysOf = (field: string): string[] =>
    at(field)
      .split(/[.[\]]+/)
      .filter(Boolean);

  function put(field: string, value: unknown): Json {
    const scenario = whole();
    const keys = keysOf(field);
    const last = keys.pop() ?? "";
    const box = keys.reduce<Json>((inside, key) => inside[key] as Json, scenario);
    expect(Object.hasOwn(box, last), `${field} is a field`).toBe(true);
    if (value === undefined) delete box[last];
    else box[last] = value;
    return scenario;
  }
  const problems = (scenario: unknown) => {
    const parsed = parseScenario(scenario);
    return parsed.ok ? [] : parsed.problems;
  };
  const wrong = (field: string, value: unknown): boolean =>
    problems(put(field, value)).some(({ path: where }) => where.startsWith(at(field)));

  /** What is taken, and what is not, by the words of the table. */
  function bounds(takes: string): { good: unknown[]; bad: unknown[] } {
    const range = /^(whole|points), (-?\d+) to (-?\d+)/.exec(takes);
    if (range) {
      const [low, high] = [Number(range[2]), Number(range[3])];
      const step = range[1] === "whole" ? [low + 0.5] : [low + 0.05];
      return { good: [low, high], bad: [low - 1, high + 1, "1", null, ...step] };
    }
    const most = /^text, up to (\d+)/.exec(takes);
    if (most) return { good: ["x".repeat(Number(most[1]))], bad: ["x".repeat(Number(most[1]) + 1), " ", 1] };
    if (takes.startsWith("an id")) return { good: ["a-1_b"], bad: ["A", "", "x".repeat(41)] };
    const listed = codesIn(takes).map((x) => (/^(true|false|\d+)$/.test(x) ? JSON.parse(x) : x));
    if (takes.startsWith("turns")) return { good: [[1, 44]], bad: [[0], [45], [1.5], 1] };
    if (takes.startsWith("some of the")) return { good: [["GAO"]], bad: [["nowhere"], [], 1] };
    if (takes === "a list" || takes === "an object") return { good: [], bad: ["nothing of ours", 1, null] };
    if (takes.startsWith("one of the")) return { good: [], bad: ["nowhere", 1] };
    if (takes.startsWith("one of")) return { good: listed, bad: ["nothing of ours", null, 99] };
    if (takes.includes("some of")) {
      const some = listed.filter((x) => x !== '"all"');
      return { good: [some], bad: [["nothing of ours"], [], [some[0], some[0]]] };
    }
    throw new Error(`"${takes}" is not understood`);
  }

  it("is whole, and nothing in it is wrong", () => {
    expect(problems(whole())).toEqual([]);
  });

  it.each(rows)("$field takes what the table says", ({ field, takes, optional }) => {
    const { good, bad } = bounds(takes);
    expect(good.filter((value) => wrong(field, value))).toEqual([]);
    expect(bad.filter((value) => !wrong(field, value))).toEqual([]);
    // One zone is the capital, and an event that is nobody's must have a headline: both are said beside the table's mark.
    expect(problems(put(field, undefined)).length === 0, "may be left out").toBe(
      optional && !["zones[].capital", "events[].headline"].includes(field),
    );
  });

  it("leaves no field out", () => {
    const found = new Set<string>();
    const walk = (x: unknown, place: string): void => {
      if (Array.isArray(x) && typeof x[0] === "object") return x.forEach((one) => walk(one, `${place}[]`));
      if (typeof x !== "object" || x === null || Array.isArray(x)) return void found.add(place);
      for (const [key, value] of Object.entries(x)) walk(value, place === "" ? key : `${place}.${key}`);
    };
    walk(whole(), "");
    /** One row stands for all figures, and one for all forces. */
    const alike = (place: string): string =>
      place
        .replace(/^tracks\.(?!costMeur).*/, "tracks.legitimacy")
        .replace(/forces\..*/, "forces.french")
        .replace(/start\.(?!control|forces|administration|year|quarter).*/, "start.services");
    expect([...new Set([...found].map(alike))].sort()).toEqual(
      rows
        .filter(({ takes }) => takes !== "a list" && takes !== "an object")
        .map(({ field }) => field)
        .sort(),
    );
  });
});
