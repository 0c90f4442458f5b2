// A backup as a file: gzip'd lines of JSON. The first says what it is and names the columns of every table, each of the
// others is a row, the last counts them: a file that was cut short, or is something else, is known before a row is believed.
//
// It holds everything that the database holds of the exercises, links and names included: a secret like the database.

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { DumpRow, Store } from "../store/index.ts";

const FORMAT = "missed-moments backup";
const VERSION = 1;

/** Rows by table. */
export type Counts = Readonly<Record<string, number>>;
type Tables = Readonly<Record<string, readonly string[]>>;

/** A backup that cannot be used, as a sentence for whoever brought it. */
export class BackupError extends Error {}

/** `missed-moments-2026-11-29T14-05.jsonl.gz` */
export const backupName = (at: number): string =>
  `missed-moments-${new Date(at).toISOString().slice(0, 16).replace(":", "-")}.jsonl.gz`;

/** Writes a backup into a new file that this user alone may read. Rejects when the file is there already. */
export async function writeBackup(store: Store, file: string, at: number): Promise<Counts> {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  // A failing disk is told by `written` below; here it must only not go unheard meanwhile.
  written.catch(() => gzip.destroy());
  const put = async (line: unknown): Promise<void> => {
    if (!gzip.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(gzip, "drain"), written]);
  };
  const counts: Record<string, number> = {};
  try {
    await store.dump({
      async begins(tables) {
        for (const table of Object.keys(tables)) counts[table] = 0;
        await put({ format: FORMAT, version: VERSION, made: new Date(at).toISOString(), tables });
      },
      async row(table, row) {
        counts[table] = (counts[table] ?? 0) + 1;
        await put([table, ...row]);
      },
    });
    await put({ end: counts });
    gzip.end();
    await written;
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  return counts;
}

/** A backup in a folder of this user's own, gone when `work` is done with it. */
export async function withSpooledBackup<T>(
  store: Store,
  at: number,
  work: (backup: { file: string; bytes: number; counts: Counts }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "missed-moments-backup-"));
  try {
    const file = path.join(folder, "backup.jsonl.gz");
    const counts = await writeBackup(store, file, at);
    return await work({ file, bytes: (await stat(file)).size, counts });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a whole backup without believing it. Rejects with BackupError where it is not one, or not all of one. */
export async function checkBackup(file: string): Promise<Counts> {
  const { rows, counts } = await openBackup(file);
  for await (const _row of rows);
  return counts();
}

/** Puts a backup into an empty database, all of it or nothing; it is read through before. Rejects with BackupError, or StoreError "not_empty", "not_ours". */
export async function restoreBackup(store: Store, file: string): Promise<Counts> {
  await checkBackup(file);
  const { tables, rows, counts } = await openBackup(file);
  await store.load(tables, rows);
  return counts();
}

interface Opened {
  readonly tables: Tables;
  /** Throws BackupError when the file ends before it says so. */
  readonly rows: AsyncGenerator<readonly [table: string, row: DumpRow]>;
  /** After the last row. */
  counts(): Counts;
}

async function openBackup(file: string): Promise<Opened> {
  const lines = linesOf(file);
  const first = await lines.next();
  const head = first.done
    ? undefined
    : (parsed(first.value) as { format?: unknown; version?: unknown; tables?: Tables });
  if (head?.format !== FORMAT || !head.tables) throw notOurs();
  if (head.version !== VERSION)
    throw new BackupError(
      `This backup is of format ${String(head.version)}, and this version reads format ${VERSION}. Restore it with the version that made it.`,
    );
  const { tables } = head;
  const counts: Record<string, number> = Object.fromEntries(Object.keys(tables).map((table) => [table, 0]));

  async function* rows(): Opened["rows"] {
    for await (const line of lines) {
      const value = parsed(line);
      if (!Array.isArray(value)) {
        const { end } = value as { end?: Counts };
        const whole = end && Object.keys(counts).every((table) => end[table] === counts[table]);
        if (!whole || !(await lines.next()).done) throw cutShort();
        return;
      }
      const [table, ...row] = value as [string, ...(string | null)[]];
      if (!Object.hasOwn(counts, table) || row.length !== tables[table]?.length) throw cutShort();
      counts[table] = (counts[table] ?? 0) + 1;
      yield [table, row];
    }
    throw cutShort();
  }
  return { tables, rows: rows(), counts: () => counts };
}

const notOurs = (): BackupError => new BackupError("This file is no backup of Missed Moments.");
const cutShort = (): BackupError =>
  new BackupError("This backup is damaged or was cut short. Nothing of it was restored.");

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw cutShort();
  }
}

/** The lines of a gzip'd file, however long it is. What is no gzip, or ends too soon, is no backup or not all of one. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = createGunzip().setEncoding("utf8");
  source.on("error", (error) => text.destroy(error));
  let rest = "";
  try {
    for await (const chunk of source.pipe(text) as AsyncIterable<string>) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    if (!isZlibs(error)) throw error;
    throw /header/.test((error as Error).message) ? notOurs() : cutShort();
  } finally {
    source.destroy();
  }
  if (rest !== "") throw cutShort();
}

const isZlibs = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith("Z_");
