// An embedded database that is made and migrated once, for tests to begin with: out of nothing each costs three seconds of work.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrate, migrationNames } from "./migrate.ts";
import { openPGlite } from "./pglite.ts";
import { pgliteSql } from "./pglite-sql.ts";
import { migrationsFolder } from "./root.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const KEPT = path.join(ROOT, ".cache", "databases");

/** The files of an empty database of today, as a tar: kept beside the project until the database or a migration changes. */
export async function madeDatabase(): Promise<Blob> {
  const file = path.join(KEPT, `${keyOf()}.tar`);
  if (!existsSync(file)) await make(file);
  return new Blob([readFileSync(file)]);
}

/** Of what the files hang on: the database's version, and every migration. */
function keyOf(): string {
  const hash = createHash("sha256");
  hash.update(readFileSync(path.join(ROOT, "node_modules/@electric-sql/pglite/package.json")));
  for (const name of migrationNames(migrationsFolder()))
    hash.update(name).update(readFileSync(path.join(migrationsFolder(), name, "migration.sql")));
  return hash.digest("hex").slice(0, 16);
}

/** Moved to its place whole: two test files may make it at once, and each then has it. */
async function make(file: string): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  const { db, close } = await openPGlite("memory://", "process");
  try {
    await migrate(pgliteSql(db), migrationsFolder());
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.from(await (await db.dumpDataDir("none")).arrayBuffer()));
    renameSync(draft, file);
  } finally {
    await close();
  }
}
