// Inject sheets as they come: six heading sets, marks, encodings, titles and sections, times in several tongues; what is not understood says its
// row, its column and why; what was saved is read back as it stood; and nothing that a file holds breaks the reading.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/universal";
import type { InjectView } from "../../../../server/contract/injects";
import { injectRow } from "../../../../server/contract/injects";
import { blankRow, type Ground, wrongWith } from "../../../../server/contract/msel";
import { cellText, csvText, decoded, escaped, type Grid, gridOf, NoGrid, unescaped } from "./grid";
import { COLUMNS, columnOf } from "./headings";
import { type Reading, readGrid } from "./read";
import { BLUEPRINT, CHRONOGRAMME, CONDUCTTR, HSEEP, MITRE, OPENAEV } from "./testing/sheets";
import { type Calendar, momentIn } from "./times";
import { gridOfList } from "./write";

const calendar: Calendar = { start: { year: 2020, quarter: 1 }, each: 1, turns: 12, minutes: 15 };
const ground: Ground = {
  turns: 12,
  zones: ["BKO", "GAO"],
  seats: ["paris", "bamako", "jnim", "moscow"],
  rows: new Set<string>(),
};

function read(grid: Grid, injects: readonly InjectView[] = [], mapping = {}): Reading {
  let n = 0;
  const found = readGrid(grid, { calendar, ground, injects, mapping, most: 2000, newId: () => `new-${++n}` });
  if (!found) throw new Error("no headings");
  return found;
}
const flaws = (reading: Reading) =>
  reading.rows.flatMap((row) => row.flaws.map((f) => [f.line, f.heading, f.flaw, f.mend]));

describe("the six heading sets", () => {
  it("HSEEP: kinds, quarters with a phase, a cell that looks like a formula", async () => {
    const reading = read(await gridOf(HSEEP));
    expect(flaws(reading)).toEqual([]);
    expect(reading.rows.map(({ row }) => row)).toMatchObject([
      {
        number: "1",
        kind: "inject",
        at: { turn: 3, phase: "situation" },
        mode: "front_page",
        from: "Press",
        to: "all",
        text: { en: "A coup is reported in Bamako." },
        expected: "Each seat takes a position",
        objective: "Objective 1",
        status: "ready",
        notes: "Read twice",
      },
      { kind: "contingency", at: { turn: 4, phase: "orders", minutes: 5 }, to: ["bamako"], status: "draft" },
      { kind: "expected", expected: "Bamako pursues the talks", notes: '=HYPERLINK("x")' },
    ]);
  });

  it("Blueprint: a date, else a move counted from nought, and a group that nobody knows kept as a note", async () => {
    const reading = read(await gridOf(BLUEPRINT));
    expect(reading.rows.map(({ row }) => row)).toMatchObject([
      {
        number: "C-1",
        title: { en: "Floods in Ségou" },
        text: { en: "Roads are cut.\nTwo bridges are down." },
        at: { turn: 3, phase: "situation" },
        to: ["paris", "bamako"],
        owner: "Maj Reyes",
        notes: "Group: 1",
      },
      { number: "C-2", at: { turn: 3, phase: "situation" }, status: "draft" },
    ]);
    expect(flaws(reading)).toEqual([]);
  });

  it("MITRE: hours of the day from the first on, a quarter being as long as it is played", async () => {
    const [first, second] = read(await gridOf(MITRE)).rows;
    expect(first?.row).toMatchObject({
      at: { turn: 1, phase: "situation" },
      mode: "note",
      notes: "All are here",
    });
    expect(second?.row).toMatchObject({
      at: { turn: 4, phase: "negotiation" },
      to: ["moscow"],
      mode: "front_page",
      objective: "Time to answer",
    });
  });

  it("Conducttr: from and faction, to and team", async () => {
    const [first, second] = read(await gridOf(CONDUCTTR)).rows;
    expect(first?.row).toMatchObject({
      at: { turn: 3, phase: "situation", minutes: 45 },
      from: "@observer, Civil society",
      to: "all",
      title: { en: "A march is called" },
      mode: "front_page",
    });
    expect(second?.row).toMatchObject({ at: { turn: 4, phase: "orders" }, to: ["bamako"], mode: "message" });
  });

  it("a French chronogramme: sections, Windows-1252, and its words in French", async () => {
    const reading = read(await gridOf(CHRONOGRAMME));
    expect(reading.sections).toBe(2);
    expect(flaws(reading)).toEqual([]);
    expect(reading.rows.map(({ row }) => row)).toMatchObject([
      {
        at: { turn: 3, phase: "situation" },
        text: { fr: "Un coup d’État est annoncé à Bamako." },
        expected: "Chaque rôle prend position; Communiqué",
        mode: "front_page",
        to: "all",
      },
      { at: { turn: 4, phase: "negotiation" }, to: ["bamako"], from: "Voisins" },
    ]);
  });

  it("OpenAEV: flat, its expectations in one line", async () => {
    const [first, second] = read(await gridOf(OPENAEV)).rows;
    expect(first?.row).toMatchObject({ number: "1", expected: "Read; All have read; 10", mode: "message" });
    expect(second?.row).toMatchObject({
      number: "2",
      at: { turn: 5, phase: "outcome" },
      to: ["paris", "bamako"],
      mode: "front_page",
    });
  });

  it("as a spreadsheet too, its cells as they are", async () => {
    const grid = await gridOf(BLUEPRINT);
    const cells = grid.map((line) => line.map((value) => ({ value, type: String })));
    const file = new Uint8Array(await (await writeXlsx(cells).toBlob()).arrayBuffer());
    expect(read(await gridOf(file))).toEqual(read(grid));
    expect(cellText(new Date("1899-12-31T09:30:00Z"))).toBe("09:30");
    expect(cellText(new Date("2020-08-12T00:00:00Z"))).toBe("2020-08-12");
  });
});

describe("what is not understood", () => {
  const grid: Grid = [
    ["No.", "When", "To", "Title", "Text", "Effects", "Storyline"],
    ["1", "2020 Q2", "Press cell", "T", "W", "legitimacy +8", "A"],
    ["1", "after lunch", "all", "T", "W", "weather +1", ""],
    ["Phase two", "", "", "", "", "", ""],
    ["x", "2040 Q1", "", "", "W", "", ""],
  ];
  it("says its row, column and reason, and proposes nothing beyond a limit", () => {
    const reading = read(grid);
    expect(flaws(reading)).toEqual([
      [2, "To", "to", "to_all"],
      [2, "Effects", "limit", "to_limit"],
      [3, "No.", "twice", "renumbered"],
      [3, "When", "time", "as_before"],
      [3, "Effects", "unclear", "left_out"],
      [5, "When", "time", "as_before"],
    ]);
    expect(reading.rows.map(({ row }) => [row.number, row.at?.turn, row.effects])).toEqual([
      ["1", 2, [{ track: "legitimacy", by: 3 }]],
      ["2", 2, []],
      ["x", 2, []],
    ]);
    expect(reading.rows[0]?.row.notes).toBe("Storyline: A");
    // One cell alone is a section, not a row that was lost.
    expect([reading.sections, reading.lost]).toEqual([1, []]);
  });

  it("is another column where somebody maps the heading", () => {
    expect(columnOf("Storyline")).toBeUndefined();
    expect(read(grid, [], { storyline: "objective", title: "" }).rows[0]?.row).toMatchObject({
      objective: "A",
      notes: "Title: T",
    });
  });

  it("is no sheet without headings, with too many rows, or larger than it may be", async () => {
    expect(
      readGrid([["a", "b"]], { calendar, ground, injects: [], mapping: {}, most: 2, newId: String }),
    ).toBeUndefined();
    const long = [["No", "Text"], ...Array.from({ length: 3 }, (_, i) => [String(i), "W"])];
    expect(
      readGrid(long, { calendar, ground, injects: [], mapping: {}, most: 2, newId: () => "x" }),
    ).toMatchObject({
      rows: [],
      tooMany: true,
    });
    await expect(gridOf(new Uint8Array())).rejects.toMatchObject({ problem: "empty" });
    await expect(gridOf(new Uint8Array([0x50, 0x4b, 3, 4]))).rejects.toBeInstanceOf(NoGrid);
    const bomb = new Uint8Array(22 + 46);
    const view = new DataView(bomb.buffer);
    view.setUint32(0, 0x0201_4b50, true);
    view.setUint32(24, 65 * 1024 * 1024, true);
    view.setUint32(46, 0x0605_4b50, true);
    view.setUint16(46 + 10, 1, true);
    bomb.set([0x50, 0x4b]);
    await expect(gridOf(bomb)).rejects.toMatchObject({ problem: "too_large" });
  });
});

describe("times", () => {
  it.each([
    ["T+2", 3, "situation", undefined],
    ["J+1 H+3", 2, "situation", undefined],
    ["J+1 H+13", 2, "orders", undefined],
    ["D+2 H+3 M+45", 3, "situation", 45],
    ["2020 Q3", 3, "situation", undefined],
    ["T3 2020", 3, "situation", undefined],
    ["2021 Q1, Orders", 5, "orders", undefined],
    ["2020 T4 bilan", 4, "outcome", undefined],
    ["2020-11-05", 4, "situation", undefined],
    ["05/11/2020", 4, "situation", undefined],
  ])("%s", (text, turn, phase, minutes) => {
    expect(momentIn(text, calendar)).toEqual({ turn, phase, ...(minutes ? { minutes } : {}) });
  });
  it("reads half-years where the game is told in them", () => {
    const halves = { ...calendar, each: 2, start: { year: 2014, quarter: 3 } };
    expect([momentIn("2016 H2", halves)?.turn, momentIn("S1 2015", halves)?.turn]).toEqual([5, 2]);
  });
});

describe("a sheet that was saved", () => {
  const rows: InjectView[] = [
    {
      id: "a",
      rev: 7,
      marks: {},
      row: {
        ...blankRow("1"),
        title: { en: "=1+1", fr: "Titre" },
        text: { en: "-text\nwith a second line; and a mark", fr: "Texte, d’une autre langue" },
        at: { turn: 4, phase: "orders", minutes: 5 },
        to: ["bamako"],
        effects: [
          { track: "legitimacy", by: -2, turns: 2 },
          { track: "grievance", zone: "GAO", by: 1 },
        ],
        response: {
          does: "order",
          role: "bamako",
          orders: ["bamako.pursue_talks", "bamako.local_talks"],
          by: { turn: 5, phase: "orders" },
        },
        objective: "'quoted",
        status: "ready",
      },
    },
    {
      id: "c",
      rev: 9,
      marks: {
        released: { at: 0, turn: 2, phase: "orders", how: "time" },
        answered: { at: 390_000, turn: 2, phase: "orders", how: "itself", took: 390_000 },
      },
      row: { ...blankRow("3"), title: { en: "Third" }, text: { en: "T" }, status: "ready" },
    },
    {
      id: "d",
      rev: 10,
      marks: { skipped: { at: 0, turn: 2, phase: "orders", how: "hand", reason: "No time" } },
      row: {
        ...blankRow("4"),
        mode: "intelligence",
        false: true,
        title: { en: "Fourth" },
        text: { en: "F" },
        status: "held",
      },
    },
    {
      id: "b",
      rev: 8,
      marks: {},
      row: {
        ...blankRow("2"),
        kind: "contingency",
        mode: "intelligence",
        sure: 3,
        title: { en: "Second" },
        text: { en: "W" },
        if: {
          all: false,
          of: [
            { on: "missed", row: "a" },
            { on: "deal", parties: ["paris", "bamako"], is: false },
            { on: "regime", regime: ["junta", "transition"] },
            { on: "french", is: false },
            { on: "track", track: "legitimacy", is: "below", value: 45 },
          ],
        },
        status: "held",
      },
    },
  ];

  it("is read back as it stands, by CSV and by XLSX, and changes nothing", async () => {
    const grid = gridOfList(rows, calendar);
    const csv = csvText(grid);
    expect(csv).toContain("'=1+1");
    // What became of each stands in it, with the minutes that the response took.
    const at = (heading: string) => grid[0]?.indexOf(heading) ?? -1;
    const told = (number: string) => {
      const line = grid.find(([first]) => first === number) ?? [];
      return [line[at("status")], line[at("minutes taken")]];
    };
    expect([told("1"), told("3"), told("4")]).toEqual([
      ["ready", ""],
      ["answered", "6.5"],
      ["skipped: No time", ""],
    ]);
    const cells = grid.map((line) => line.map((value) => ({ value, type: String })));
    const xlsx = new Uint8Array(await (await writeXlsx(cells).toBlob()).arrayBuffer());
    for (const bytes of [new TextEncoder().encode(csv) as Uint8Array<ArrayBuffer>, xlsx]) {
      const reading = read(await gridOf(bytes), rows);
      expect(flaws(reading)).toEqual([]);
      const states = Object.fromEntries(reading.rows.map(({ row, state }) => [row.number, state]));
      expect(states).toEqual({ 1: "same", 2: "same", 3: "out", 4: "same" });
      expect(reading.rows.find(({ row }) => row.number === "3")?.row.notes).toBeUndefined();
    }
  });

  it("escapes a cell once and takes one off", () => {
    for (const cell of ["=1", "+1", "-1", "@a", "'a", "\ta", "\ra", "a", "''a"])
      expect(unescaped(escaped(cell))).toBe(cell);
    expect(escaped("plain")).toBe("plain");
  });
});

it("decodes what spreadsheets write", () => {
  expect(decoded(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
  expect(decoded(Uint8Array.from([0xe9, 0x20]))).toBe("é ");
  expect(decoded(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]))).toBe("é");
});

it("takes any bytes and any grid: what it reads can be saved, or it says why not", async () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...COLUMNS.flatMap((c) => [c.replace("_", " ")]),
      "2020 Q3",
      "J+1 H+3",
      "10:15",
      "all",
      "legitimacy +99",
      "missed 1",
      "bamako order x by 2020 Q1",
    ),
    fc.string({ maxLength: 30 }),
  );
  const shown = (x: string) =>
    [...x]
      .filter((c) => c >= " " && c !== "\x7f" && !/[\uD800-\uDFFF]/.test(c))
      .join("")
      .trim();
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 8 }), (grid) => {
      const found = readGrid(
        [
          ["number", "when", "to", "title", "text", "condition", "effects", "response"],
          ...grid.map((l) => l.map(shown)),
        ],
        {
          calendar,
          ground,
          injects: [],
          mapping: {},
          most: 2000,
          newId: (() => {
            let n = 0;
            return () => `r${++n}`;
          })(),
        },
      );
      const ids = new Set(found?.rows.map(({ id }) => id));
      for (const { row } of found?.rows ?? []) {
        expect(injectRow.safeParse(row).error?.issues ?? []).toEqual([]);
        const left = wrongWith(row, { ...ground, rows: ids }).filter(({ problem }) => problem !== "row");
        expect(left).toEqual([]);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const grid = await gridOf(new Uint8Array(bytes)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(NoGrid);
        return [];
      });
      readGrid(grid, { calendar, ground, injects: [], mapping: {}, most: 2000, newId: () => "x" });
    }),
    { numRuns: 200, seed: 7 },
  );
});
