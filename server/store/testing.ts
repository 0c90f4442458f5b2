// Fresh stores for tests: an embedded one in a folder of its own, and one on the real server in a database of its own.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { madeDatabase } from "./made-database.ts";
import { openStore } from "./open.ts";
import { withConnection } from "./postgres.ts";
import type { Sql } from "./sql.ts";
import type { Store } from "./store.ts";

export interface Disposable {
  /** What to hand to openStore; a test that restarts the store opens it again with the same. */
  readonly options: { readonly dataDir: string; readonly databaseUrl?: string; readonly made?: Blob };
  dispose(): Promise<void>;
}

/** A folder under the system's temporary one, with nothing in it. */
export async function emptyFolder(): Promise<Disposable> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "missed-moments-"));
  return {
    options: { dataDir },
    dispose: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** The same with a database in it that holds nothing yet: a server that is started on it need not make one. */
export async function freshFolder(): Promise<Disposable> {
  const folder = await emptyFolder();
  await (await openStore({ ...folder.options, durability: "process", made: await madeDatabase() })).close();
  return folder;
}

/** A new database on the server at TEST_DATABASE_URL. Fails, never skips, without one. */
export async function freshDatabase(): Promise<Disposable> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    throw new Error(
      "These tests need a PostgreSQL server: run `npm test`, which finds or starts one, or set TEST_DATABASE_URL.",
    );
  }
  const name = `test_${randomBytes(8).toString("hex")}`;
  await withConnection(server, (sql) => sql.exec(`CREATE DATABASE ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    options: { dataDir: "unused", databaseUrl: url.href },
    dispose: () =>
      withConnection(server, (sql) => sql.exec(`DROP DATABASE ${name} WITH (FORCE)`)).then(() => {}),
  };
}

/** An embedded database that keeps nothing: quicker than a folder, for tests that open it once. */
export const inMemory = async (): Promise<Disposable> => ({
  options: { dataDir: "memory://", made: await madeDatabase() },
  dispose: async () => {},
});

/** Both kinds, for describe.each. */
export const KINDS = [
  { kind: "pglite", fresh: freshFolder },
  { kind: "postgres", fresh: freshDatabase },
] as const;

export const QUICK_KINDS = [{ kind: "pglite", fresh: inMemory }, KINDS[1]] as const;

/** One look past the store, at the database itself. */
export const withDatabase = <T>(home: Disposable, look: (sql: Sql) => Promise<T>): Promise<T> =>
  withConnection(home.options.databaseUrl ?? "", look);

/** What a frozen database holds: see fixtures/README.md. */
export interface Kept {
  readonly now: number;
  readonly games: readonly {
    readonly id: string;
    readonly what: string;
    readonly turn: number;
    readonly phase: string;
    readonly head: number;
    readonly hash: string;
    readonly snapshot: { readonly seq: number; readonly hash: string };
    readonly links: Readonly<Record<string, string>>;
    readonly cookies: Readonly<Record<string, string>>;
    readonly ended?: { readonly seat: string; readonly token: string; readonly cookie: string };
  }[];
}

const fixture = (name: string): string => path.join(import.meta.dirname, "fixtures", name);
const keptIn = (name: string): Kept => JSON.parse(readFileSync(fixture(name), "utf8")) as Kept;

/** A copy of the data folder of that month. */
async function folderOf(month: string): Promise<Disposable> {
  const copy = await emptyFolder();
  execFileSync("tar", ["-xzf", fixture(`${month}-embedded.tar.gz`), "-C", copy.options.dataDir]);
  return copy;
}

/** A copy of the PostgreSQL database of that month. */
async function databaseOf(month: string): Promise<Disposable> {
  const copy = await freshDatabase();
  const dump = gunzipSync(readFileSync(fixture(`${month}-postgres.sql.gz`))).toString("utf8");
  // Two lines speak to psql alone, which is not needed here.
  const script = dump.replaceAll(/^\\(un)?restrict .*$/gm, "");
  await withConnection(copy.options.databaseUrl ?? "", (sql) => sql.exec(script));
  return copy;
}

/** Databases that servers of another time wrote, with what is known to be in them. */
export const FIXTURES = [
  { name: "2026-11-embedded", kept: keptIn("2026-11-embedded.json"), copy: () => folderOf("2026-11") },
  { name: "2026-11-postgres", kept: keptIn("2026-11-postgres.json"), copy: () => databaseOf("2026-11") },
] as const;

/** The quickest store for tests about something else: in memory, gone when closed. */
export const openTestStore = async (): Promise<Store> => openStore((await inMemory()).options);
