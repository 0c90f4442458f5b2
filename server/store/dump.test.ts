// A dump holds every row of every exercise, and what it hands over comes back whole in either kind of database, or not at all.
import { afterEach, describe, expect, it, vi } from "vitest";
import { CACHES, FORGOTTEN, TABLES } from "./dump.ts";
import { openStore } from "./open.ts";
import type { DumpRow, Store } from "./store.ts";
import { type Disposable, FIXTURES, freshDatabase, inMemory, QUICK_KINDS, withDatabase } from "./testing.ts";

// Two databases come to life in a test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});
async function open(home: Disposable): Promise<Store> {
  const store = await openStore({ ...home.options, log: () => {} });
  opened.push(home.dispose, store.close);
  return store;
}

type Rows = (readonly [table: string, row: DumpRow])[];
async function dumped(store: Store): Promise<{ tables: Record<string, readonly string[]>; rows: Rows }> {
  let tables: Record<string, readonly string[]> = {};
  const rows: Rows = [];
  await store.dump({
    begins: async (those) => void (tables = { ...those }),
    row: async (table, row) => void rows.push([table, row]),
  });
  return { tables, rows };
}
async function* each(rows: Rows): AsyncGenerator<Rows[number]> {
  yield* rows;
}
const sorted = (rows: Rows): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe("a dump", () => {
  it.each([
    { from: FIXTURES[0], to: freshDatabase },
    { from: FIXTURES[1], to: inMemory },
  ])("of $from.name comes back in the other kind of database, value by value", async ({ from, to }) => {
    const source = await open(await from.copy());
    const target = await open(await to());
    expect(target.kind).not.toBe(source.kind);
    const was = await dumped(source);
    // The fixtures are older than the survey, than classes and than templates.
    const since = [
      ...["surveyed", "survey_tally"],
      ...["class", "class_group", "class_link", "class_member", "class_seat"],
      "template",
    ];
    expect(new Set([...was.rows.map(([table]) => table), ...since])).toEqual(new Set(TABLES));
    expect((await source.overview()).length).toBe(from.kept.games.length);
    await target.load(was.tables, each(was.rows));
    expect(sorted((await dumped(target)).rows)).toEqual(sorted(was.rows));
    await expect(target.load(was.tables, each(was.rows))).rejects.toMatchObject({ code: "not_empty" });
  });

  it("keeps a character that no text column may hold, and the order of keys", async () => {
    const source = await open(await inMemory());
    const payload = { z: 1, text: "a\u0000b \u{1F3DC} '\"\\", a: [null, 0.5, {}] };
    const event = { at: 1, kind: "K", author: "engine", payload };
    await source.createExercise(
      {
        id: "x",
        title: 'A "title", {of} \\n sorts',
        scenarioId: "s",
        createdAt: 1_700_000_000_123,
        options: null,
      },
      [],
      [event],
    );
    const { tables, rows } = await dumped(source);
    const target = await open(await freshDatabase());
    await target.load(tables, each(rows));
    expect((await target.events("x"))[0]?.payload).toEqual(payload);
    expect(await target.exercise("x")).toEqual(await source.exercise("x"));
  });
});

describe.each(QUICK_KINDS)("on $kind", ({ fresh }) => {
  it("leaves checkpoints out, and reads past the snapshots of an older backup", async () => {
    const source = await open(await fresh());
    const row = { id: "x", title: "x", scenarioId: "s", createdAt: 0, options: {} };
    await source.createExercise(row, [], [{ at: 0, kind: "A", author: "engine", payload: {} }]);
    await source.putCheckpoint("x", { line: 0, turn: 1, phase: "orders", seq: 1, fold: {} });
    const { tables, rows } = await dumped(source);
    expect(Object.keys(tables)).not.toContain("checkpoint");
    const target = await open(await fresh());
    const older = { ...tables, snapshot: ["exercise_id", "seq", "hash", "state"] };
    await target.load(older, each([...rows, ["snapshot", ["x", "1", "h", "{}"]]]));
    expect(sorted((await dumped(target)).rows)).toEqual(sorted(rows));
    expect(await target.checkpoints("x")).toEqual([]);
  });

  it("a load that breaks off leaves nothing behind", async () => {
    const store = await open(await fresh());
    const { tables } = await dumped(store);
    const row = (id: string) => (tables.exercise ?? []).map((name) => (/_at$/.test(name) ? null : id));
    async function* cut(): AsyncGenerator<Rows[number]> {
      for (let i = 0; i < 500; i++)
        yield ["exercise", row(`x${i}`).map((v, at) => valueOf(v, tables.exercise?.[at]))];
      throw new Error("cut short");
    }
    await expect(store.load(tables, cut())).rejects.toThrow("cut short");
    expect(await store.overview()).toEqual([]);
    await store.load(tables, each([]));
  });

  it("refuses a table or a column that this version does not know", async () => {
    const store = await open(await fresh());
    await expect(store.load({ setting: ["key"] }, each([]))).rejects.toMatchObject({ code: "not_ours" });
    await expect(store.load({ exercise: ["id", "mood"] }, each([]))).rejects.toThrow(/exercise\.mood/);
  });
});

it("every table is in the dump, but for caches, what is to be forgotten, and those that belong to the servers", async () => {
  const home = await freshDatabase();
  await open(home);
  const tables = await withDatabase(home, (sql) =>
    sql.rows<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    ),
  );
  const own = ["_prisma_migrations", "setting", "socket_io_attachments"];
  expect(tables.map((t) => t.name).sort()).toEqual([...TABLES, ...CACHES, ...FORGOTTEN, ...own].sort());
});

/** A value that the column takes. */
function valueOf(id: string | null, column: string | undefined): string | null {
  if (column === "created_at") return "2026-01-01 00:00:00+00";
  if (column === "parent_seq") return null;
  return column === "options" ? "{}" : id;
}

describe.each(QUICK_KINDS)("settings and glances on $kind", ({ fresh }) => {
  it("a setting is claimed once and replaced at will", async () => {
    const store = await open(await fresh());
    expect(await store.setting("k")).toBeNull();
    expect(await store.claimSetting("k", "one")).toBe(true);
    expect(await store.claimSetting("k", "two")).toBe(false);
    expect(await store.setting("k")).toBe("one");
    await store.putSetting("k", "three");
    expect(await store.setting("k")).toBe("three");
  });

  it("an exercise is seen at a glance, and found when its time is over", async () => {
    const store = await open(await fresh());
    const make = (id: string, createdAt: number) =>
      store.createExercise(
        { id, title: id, scenarioId: "s", createdAt, options: {} },
        [],
        [
          { at: createdAt, kind: "ExerciseCreated", author: "engine", payload: {} },
          {
            at: createdAt + 50,
            kind: "PhaseOpened",
            author: "engine",
            payload: { phase: "orders", turn: 3 },
          },
          { at: createdAt + 100, kind: "Other", author: "engine", payload: { phase: "no" } },
        ],
      );
    await make("old", 1_000);
    await make("ended", 5_000);
    await make("new", 9_000);
    await store.endExercise("ended", 2_000);
    expect((await store.overview()).map((x) => x.id)).toEqual(["new", "ended", "old"]);
    expect((await store.overview())[2]).toEqual({
      ...{ id: "old", title: "old", scenarioId: "s", createdAt: 1_000, endedAt: null },
      ...{ events: 3, touchedAt: 1_100, turn: 3, phase: "orders" },
    });
    expect(await store.exercisesBefore(1_100)).toEqual([]);
    expect(await store.exercisesBefore(1_101)).toEqual(["old"]);
    expect(await store.exercisesBefore(2_001)).toEqual(["ended", "old"]);
    expect(await store.size()).toBeGreaterThan(1e5);
  });
});
