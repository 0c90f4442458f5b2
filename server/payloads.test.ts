// Every payload has a row for every viewer: a cut that exists, or nothing at all; and only one file emits.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { VIEWERS } from "../game-rules/index.ts";
import { requests } from "./contract/requests.ts";
import { SEATS, type Seat, viewerOf } from "./contract/seats.ts";
import { ANSWERS, EVENTS, type Row, sifted, type Table } from "./payloads.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const tables: readonly (readonly [string, Table])[] = [
  ...Object.entries(EVENTS),
  ...Object.entries(ANSWERS).map(([name, table]) => [`answer to ${name}`, table] as const),
];

/** Every row with its path, those inside others too. */
const rowsOf = (table: Table, above = ""): (readonly [string, Row])[] =>
  Object.entries(table).flatMap(([key, row]) => [
    [`${above}${key}`, row] as const,
    ...[row.parts, row.byRole, row.byKind].flatMap((t) => (t ? rowsOf(t, `${above}${key}.`) : [])),
  ]);
const rows = tables.flatMap(([name, table]) => rowsOf(table, `${name}: `));

describe("the register of payloads", () => {
  it("knows every event, every request, every seat, and every viewer by a seat", () => {
    expect(Object.keys(ANSWERS)).toEqual(Object.keys(requests));
    expect(new Set(SEATS.map(viewerOf))).toEqual(new Set(VIEWERS));
    expect(rows.length).toBeGreaterThan(100);
  });

  it("names a function that cuts each part", () => {
    for (const cut of new Set(rows.map(([, row]) => row.cut))) {
      const [file = "", name] = cut.split(" ");
      const text = readFileSync(path.join(ROOT, file), "utf8");
      expect(text, cut).toMatch(new RegExp(`(function|const) ${name}\\b`));
    }
  });

  it.each(SEATS)("lets %s get what a row gives it, and leaves out and names all else", (seat: Seat) => {
    for (const [name, table] of tables) {
      const whole = { ...sample(table, seat), invented: 1 };
      const { payload, left } = sifted(table, seat, whole);
      const refused = rowsOf(table)
        .filter(([, row]) => !row.to.includes(seat))
        .map(([at]) => at);
      // What stands under a part that is refused goes with it.
      const named = refused.filter((at) => !refused.some((above) => at.startsWith(`${above}.`)));
      expect([...left].sort(), name).toEqual([...named, "invented"].sort());
      expect(Object.keys(payload)).not.toContain("invented");
      for (const at of named) expect(keysOf(payload)).not.toContain(at);
    }
  });

  it("gives a payload back as it is where all of it is registered", () => {
    const ended = { code: "link_ended" };
    expect(sifted(EVENTS.ended, "wall", ended).payload).toBe(ended);
  });

  it("keeps the names in a seat to that seat and those who lead", () => {
    const seats = [
      { role: "paris", members: ["x"] },
      { role: "jnim", members: ["y"] },
    ];
    const seen = (seat: Seat) =>
      sifted(EVENTS.update, seat, { exercise: { seats } }).payload.exercise.seats.map((s) => s.members);
    expect(seen("control")).toEqual([["x"], ["y"]]);
    expect(seen("paris")).toEqual([["x"], undefined]);
    expect(seen("wall")).toEqual([undefined, undefined]);
  });

  it("is asked by the only file that emits", () => {
    const files = readdirSync(path.join(ROOT, "server"), { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(".ts") && !f.endsWith(".test.ts") && !f.startsWith("testing"))
      .filter((f) => /\.emit\(/.test(readFileSync(path.join(ROOT, "server", f), "utf8")));
    expect(files).toEqual(["broadcast.ts"]);
  });
});

/** A payload that holds every part the table knows, lists with a row for the seat itself. */
function sample(table: Table, seat: Seat): Record<string, unknown> {
  const part = (row: Row): unknown => {
    if (row.parts) return sample(row.parts, seat);
    if (row.byRole) return [{ ...sample(row.byRole, seat), role: seat }];
    if (row.byKind) return Object.keys(row.byKind).map((kind) => ({ kind }));
    return true;
  };
  return Object.fromEntries(Object.entries(table).map(([key, row]) => [key, part(row)]));
}

function keysOf(value: unknown, above = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((x) => keysOf(x, above));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, x]) => [`${above}${key}`, ...keysOf(x, `${above}${key}.`)]);
}
