// Statements on the embedded database: prepared once a text, every kind of value, and a refusal that leaves nothing behind.
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeDatabase } from "./made-database.ts";
import { pgliteTransact } from "./pglite.ts";
import { pgliteSql } from "./pglite-sql.ts";
import { SQLSTATE, type Sql } from "./sql.ts";

let db: PGlite;
let sql: Sql;
beforeAll(async () => {
  db = await PGlite.create({ loadDataDir: await madeDatabase() });
  sql = pgliteSql(db);
  await sql.exec(
    `CREATE TABLE thing (id int PRIMARY KEY, word text, bytes bytea, said json, at timestamptz, yes boolean)`,
  );
});
afterAll(() => db.close());

const PUT =
  "INSERT INTO thing (id, word, bytes, said, at, yes) VALUES ($1, $2, $3, $4::text::json, $5, $6) RETURNING *";

it("hands values over and back, of every kind that the store keeps", async () => {
  const odd = "'quoted\" {a,b} \\ NULL é 🜂";
  const at = new Date(Date.UTC(2026, 0, 15, 9, 30, 0, 123));
  const values = [
    1,
    odd,
    Buffer.from([0, 1, 255]),
    JSON.stringify({ odd: "\u0000" }),
    at.toISOString(),
    true,
  ];
  const [row] = await sql.rows<Record<string, unknown>>(PUT, values);
  expect(row).toEqual({
    id: 1,
    word: odd,
    bytes: new Uint8Array([0, 1, 255]),
    said: { odd: "\u0000" },
    at,
    yes: true,
  });
  const [empty] = await sql.rows(PUT, [2, null, null, null, undefined, false]);
  expect(empty).toEqual({ id: 2, word: null, bytes: null, said: null, at: null, yes: false });
  const words = [odd, "", null, "NULL", "\\"];
  const unnested = await sql.rows("SELECT word, n::int FROM unnest($1::text[], $2::int[]) AS r (word, n)", [
    words,
    words.map((_, i) => i),
  ]);
  expect(unnested).toEqual(words.map((word, n) => ({ word, n })));
});

it("prepares a text once, however often and with whatever it is asked", async () => {
  const ask = "SELECT word FROM thing WHERE id = $1";
  for (let id = 0; id < 50; id++) await sql.rows(ask, [id]);
  const prepared = await db.query("SELECT 1 FROM pg_prepared_statements WHERE statement = $1", [ask]);
  expect(prepared.rows).toHaveLength(1);
});

it("goes on after a statement that was refused, whether in its words or in its values", async () => {
  const wrong = "SELECT no_such_column FROM thing";
  for (let twice = 0; twice < 2; twice++)
    await expect(sql.rows(wrong)).rejects.toMatchObject({ code: "42703" });
  await sql.rows("INSERT INTO thing (id) VALUES ($1)", [7]);
  await expect(sql.rows("INSERT INTO thing (id) VALUES ($1)", [7])).rejects.toMatchObject({
    code: SQLSTATE.uniqueViolation,
  });
  await sql.rows("INSERT INTO thing (id) VALUES ($1)", [8]);
  expect(await sql.rows("SELECT id FROM thing WHERE id > 6 ORDER BY id")).toEqual([{ id: 7 }, { id: 8 }]);
});

it("waits for a transaction that is under way, and is not undone with it", async () => {
  let put: Promise<unknown> | undefined;
  const undone = pgliteTransact(db)(async (within) => {
    await within.rows("INSERT INTO thing (id) VALUES (20)");
    put = sql.rows("INSERT INTO thing (id) VALUES (21)");
    await within.rows("SELECT 1");
    throw new Error("undo");
  });
  await expect(undone).rejects.toThrow("undo");
  await put;
  expect(await sql.rows("SELECT id FROM thing WHERE id >= 20")).toEqual([{ id: 21 }]);
});
