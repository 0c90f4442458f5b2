// Every row of every exercise out of one consistent snapshot, and back into an empty database: all of it or none. Values
// travel as PostgreSQL writes them, so that both kinds of database understand each other and JSON keeps its every byte.
import { StoreError } from "./errors.ts";
import type { Sql } from "./sql.ts";
import type { Dump, DumpRow, Store } from "./store.ts";

/** In an order in which no row speaks of one that comes after it. What is not here is a cache, to be forgotten, or the servers' own. */
export const TABLES = [
  ...["exercise", "link", "member", "event", "command", "draft", "read_mark"],
  ...["surveyed", "survey_tally"],
  ...["class", "class_group", "class_link", "class_member", "class_seat"],
  "template",
] as const;

/** What the log can make anew: in no backup. */
export const CACHES = ["checkpoint", "analysis", "analysis_part"] as const;

/** What is to be forgotten: a backup would keep it, and in which order it was written. */
export const FORGOTTEN = ["slip"] as const;

/** Caches that older backups hold, of a kind that is no more. They are read past. */
const FORMER = ["snapshot"];

/** Rows fetched, and put back, at a time. */
const ROWS = 200;

/** Runs `work` on one connection inside one transaction, undone when it throws. */
export type Transact = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;

interface Column {
  readonly name: string;
  readonly type: string;
}

const COLUMNS = `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`;

const columnsOf = (sql: Sql, table: string): Promise<Column[]> => sql.rows<Column>(COLUMNS, [table]);
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function dumping(transact: Transact): Pick<Store, "dump" | "load"> {
  return {
    dump: (to) =>
      transact(async (sql) => {
        await sql.exec("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        await speakPlainly(sql);
        const tables: Record<string, string[]> = {};
        for (const table of TABLES) tables[table] = (await columnsOf(sql, table)).map((c) => c.name);
        await to.begins(tables);
        for (const table of TABLES) await dumpTable(sql, table, tables[table] ?? [], to);
      }),

    load: (tables, rows) =>
      transact(async (sql) => {
        await speakPlainly(sql);
        // Nobody else may write an exercise between the look and the last row.
        await sql.exec(`LOCK TABLE ${TABLES.map(quoted).join(", ")} IN SHARE ROW EXCLUSIVE MODE`);
        for (const table of TABLES) {
          const [found] = await sql.rows<{ some: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${table}) AS some`);
          if (found?.some)
            throw new StoreError(
              "not_empty",
              "This database holds exercises already. A backup is restored into an empty one: name another with DATA_DIR or DATABASE_URL.",
            );
        }
        await loadRows(sql, await inserts(sql, tables), rows);
      }),
  };
}

/** The same spelling of a moment from every server. */
async function speakPlainly(sql: Sql): Promise<void> {
  await sql.exec("SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'");
}

async function dumpTable(sql: Sql, table: string, columns: readonly string[], to: Dump): Promise<void> {
  const values = columns.map((name) => `${quoted(name)}::text`).join(", ");
  await sql.exec(`DECLARE dumped NO SCROLL CURSOR FOR SELECT ARRAY[${values}] AS "values" FROM ${table}`);
  for (;;) {
    const rows = await sql.rows<{ values: DumpRow }>(`FETCH ${ROWS} FROM dumped`);
    for (const row of rows) await to.row(table, row.values);
    if (rows.length < ROWS) break;
  }
  await sql.exec("CLOSE dumped");
}

/** One statement a table, which puts back many rows at once. */
async function inserts(
  sql: Sql,
  tables: Readonly<Record<string, readonly string[]>>,
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const [table, columns] of Object.entries(tables)) {
    if (FORMER.includes(table)) continue;
    const known = (TABLES as readonly string[]).includes(table) ? await columnsOf(sql, table) : [];
    const types = columns.map((name) => known.find((c) => c.name === name)?.type);
    const strange = columns.filter((_, i) => types[i] === undefined);
    if (known.length === 0 || strange.length > 0)
      throw new StoreError(
        "not_ours",
        `This backup was made by another version: it holds ${[table, ...strange].join(".")}, which this one does not know.`,
      );
    const names = columns.map(quoted).join(", ");
    const values = types.map((type, i) => `(row->>${i})::${type}`).join(", ");
    made.set(table, `INSERT INTO ${table} (${names}) SELECT ${values} FROM unnest($1::json[]) AS row`);
  }
  return made;
}

async function loadRows(
  sql: Sql,
  statements: ReadonlyMap<string, string>,
  rows: AsyncIterable<readonly [table: string, row: DumpRow]>,
): Promise<void> {
  let table = "";
  let batch: DumpRow[] = [];
  const flush = async (): Promise<void> => {
    const statement = statements.get(table);
    if (batch.length > 0 && statement) await sql.rows(statement, [batch.map((row) => JSON.stringify(row))]);
    batch = [];
  };
  for await (const [next, row] of rows) {
    if (next !== table || batch.length >= ROWS) await flush();
    table = next;
    batch.push(row);
  }
  await flush();
}
