// Fresh stores for tests: an embedded one in a folder of its own, and one on the real server in a database of its own.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "./open.ts";
import { withConnection } from "./postgres.ts";
import type { Store } from "./store.ts";

export interface Disposable {
  /** What to hand to openStore; a test that restarts the store opens it again with the same. */
  readonly options: { readonly dataDir: string; readonly databaseUrl?: string };
  dispose(): Promise<void>;
}

/** A folder under the system's temporary one. */
export async function freshFolder(): Promise<Disposable> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "missed-moments-"));
  return {
    options: { dataDir },
    dispose: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
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

/** Both kinds, for describe.each. */
export const KINDS = [
  { kind: "pglite", fresh: freshFolder },
  { kind: "postgres", fresh: freshDatabase },
] as const;

/** The quickest store for tests about something else: in memory, gone when closed. */
export const openTestStore = (): Promise<Store> => openStore({ dataDir: "memory://" });
