// The tables of stored games: tidy, whole, described, and inert in a spreadsheet.
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { lookBack } from "../../../game-rules/back.ts";
import type { Copy } from "../copy-format.ts";
import { COLUMNS, type ColumnType, headingOf, KEY, TABLE_NAMES, type TableName } from "./columns.ts";
import { type Cell, cellOf, csvOf } from "./csv.ts";
import { dictionaryCsv, type TableWords } from "./dictionary.ts";
import { logFile } from "./log-file.ts";
import { type Tables, tableCsv, tablesOf } from "./tables.ts";

const LOGS = path.join(import.meta.dirname, "../../../game-rules/testing/golden/logs");

/** A stored game as a copy. */
function stored(name: string, over: Partial<Copy> = {}): Copy {
  const { start, events } = JSON.parse(readFileSync(path.join(LOGS, `${name}.json`), "utf8")) as {
    start: Copy;
    events: Copy["events"];
  };
  return {
    ...{ format: "missed-moments/copy/1", copy: "participants", exercise: name, engine: 1, title: name },
    ...{ scenario: start.scenario, seed: start.seed, off: [], events, guesses: [], around: [] },
    seats: { paris: "people", bamako: "balanced", jnim: "people", moscow: "people" },
    ...over,
  };
}

/** What a reader of RFC 4180 makes of a file, the apostrophes of ours taken off again. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const put = () => {
    rows.at(-1)?.push(/^'[=+\-@'\t\r]/.test(cell) ? cell.slice(1) : cell);
    cell = "";
  };
  for (let i = 0; i < csv.length; i++) {
    const c = csv.charAt(i);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (csv.charAt(i + 1) === '"') {
        cell += c;
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ",") put();
    else if (c === "\r" && csv.charAt(i + 1) === "\n") {
      put();
      i++;
      if (i + 1 < csv.length) rows.push([]);
    } else cell += c;
  }
  return rows;
}

let game: Copy;
let tables: Tables;
beforeAll(() => {
  game = stored("last-window-commands-191");
  tables = tablesOf(game);
});

const column = (of: Tables, table: TableName, name: string): Cell[] => {
  const at = (headingOf(table) as readonly string[]).indexOf(name);
  return of[table].map((row) => row[at]);
};

function isOf(type: ColumnType, cell: Cell): boolean {
  if (cell === undefined) return true;
  if (type === "flag") return typeof cell === "boolean";
  if (type === "number") return Number.isFinite(cell);
  return type === "whole" ? Number.isInteger(cell) : typeof cell === "string";
}

describe("the tables of a game", () => {
  it("begin every row with the exercise, the engine and the scenario, and hold each a cell a column of its type", () => {
    for (const table of TABLE_NAMES) {
      const heading = headingOf(table);
      expect(heading.slice(0, 3)).toEqual([...KEY]);
      expect(new Set(heading).size, table).toBe(heading.length);
      const wrong = tables[table].flatMap((row) => {
        const key = row.length === heading.length && row[0] === game.exercise && row[1] === 1;
        if (!key || row[2] !== game.scenario.id) return [`${table}: ${row.join()}`];
        return heading.flatMap((name, i) =>
          isOf(COLUMNS[name].type, row[i]) ? [] : [`${table}.${name}: ${String(row[i])}`],
        );
      });
      expect(wrong).toEqual([]);
    }
  });

  it("agree with the game: the truth at the end of each quarter, orders with their outcome, each seat's score", () => {
    const back = lookBack(game);
    const [last] = back.marks.slice(-1);
    const at = headingOf("tracks");
    const told = tables.tracks.filter(
      (row) => row[at.indexOf("turn")] === last?.turn && row[at.indexOf("measure")] === "legitimacy",
    );
    expect(told.map((row) => row[at.indexOf("value")])).toEqual([last?.tracks.legitimacy]);
    const orders = game.events.filter((e) => e.type === "OrderCarriedOut");
    expect(column(tables, "orders", "result")).toEqual(orders.map((e) => e.result));
    const totals = tables.scores.filter((row) => row.includes("total"));
    const scoreAt = headingOf("scores").indexOf("score");
    expect(totals.map((row) => row[scoreAt])).toEqual(
      game.scenario.seats.map((role) => back.scores()[role].total),
    );
    expect(column(tables, "exercise", "hash")).toEqual([back.hash()]);
  });

  it("tell of deals and their compliance, talk by its amount alone, injects, rulings and dice", () => {
    const TOLD = { compliance: "DealJudged", injects: "Injected", rulings: "Ruled" } as const;
    for (const [table, type] of Object.entries(TOLD)) {
      const events = game.events.filter((e) => e.type === type);
      expect(tables[table as TableName], table).toHaveLength(events.length);
    }
    // Its dice were thrown before they were written down, and no seat could write an order of its own yet.
    expect(TABLE_NAMES.filter((table) => tables[table].length === 0)).toEqual(["dice", "own_orders"]);
    const said = game.events.flatMap((e) => (e.type === "MessageSent" && e.text.length > 20 ? [e.text] : []));
    const csv = tableCsv(tables, "messages");
    for (const text of said) expect(csv).not.toContain(text);
  });

  it("tell of orders of a team's own: its last words, and what became of them", () => {
    const at = game.events.findIndex((e) => e.type === "PhaseOpened" && e.turn === 2) + 1;
    const written = { at, type: "OwnOrderWritten", role: "paris", shown: ["moscow"] } as const;
    const own = tablesOf({
      ...game,
      around: [
        { ...written, id: "a", text: "first words" },
        { ...written, id: "b", text: "taken back", shown: [] },
        { ...written, id: "a", text: "last words" },
        { at, type: "OwnOrderWithdrawn", id: "b" },
        { at, type: "OwnOrderFixed", id: "a", odds: 55, success: [], failure: [], reason: "why" },
        { at, type: "OwnOrderDrawn", id: "a", draw: 31, came: true },
      ],
    });
    const of = (name: string) => column(own, "own_orders", name);
    expect(of("text")).toEqual(["last words", "taken back"]);
    expect(of("turn")).toEqual([2, 2]);
    expect(of("to")).toEqual(["moscow", ""]);
    expect(of("status")).toEqual(["drawn", "withdrawn"]);
    expect([of("odds")[0], of("draw")[0], of("came")[0], of("reason")[0]]).toEqual([55, 31, true, "why"]);
  });

  it("of two exercises laid under one another are one table", () => {
    const other = tablesOf(stored("serval-balanced-3", { exercise: "another" }));
    for (const table of TABLE_NAMES) {
      const [first = "", second = ""] = [tables, other].map((t) => tableCsv(t, table));
      const body = second.slice(second.indexOf("\r\n") + 2);
      const rows = parsed(first + body);
      expect(new Set(rows.map((row) => row.length)).size, table).toBe(1);
      expect(rows).toHaveLength(1 + tables[table].length + other[table].length);
    }
  });
});

describe("the log as a file", () => {
  it("reads back as the copy, an event a line, whatever its title is", () => {
    const copy = { ...game, title: '"events": null' };
    const file = logFile(copy);
    expect(JSON.parse(file)).toEqual(copy);
    expect(file.split("\n").length).toBeGreaterThan(copy.events.length);
  });
});

describe("a CSV file", () => {
  it("reads back as it was written, whatever was typed, and no cell of it begins a formula", () => {
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '=HYPERLINK("http://x")',
        "+1",
        "-1",
        "@SUM(A1)",
        "'=1",
        "\tx",
        "\rx",
        'a"b',
        "a\r\nb",
        ",",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(typed, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const csv = csvOf(["a", "b"], rows);
        expect(parsed(csv).slice(1)).toEqual(rows);
        for (const cell of rows.flat()) expect(cellOf(cell).replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it("leaves numbers as they are, and nothing where there is nothing", () => {
    expect(csvOf(["a", "b", "c", "d"], [[-1.5, true, undefined, ""]])).toBe("a,b,c,d\r\n-1.5,true,,\r\n");
  });
});

describe("the data dictionary", () => {
  const words = new Proxy({}, { get: () => new Proxy({}, { get: (_, name) => String(name) }) }) as TableWords;

  it("has a row for each column of each table, and no column that no table has", () => {
    const rows = parsed(dictionaryCsv(words)).slice(1);
    expect(rows.map(([table, , name]) => `${table}.${name}`)).toEqual(
      TABLE_NAMES.flatMap((table) => headingOf(table).map((name) => `${table}.${name}`)),
    );
    expect(new Set(rows.map(([, , name]) => name))).toEqual(new Set(Object.keys(COLUMNS)));
  });
});
