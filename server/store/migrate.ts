// Applies prisma/migrations/*/migration.sql in order, each once and in a transaction of its own.
// Keeps Prisma Migrate's own table and advisory lock, so that `prisma migrate deploy` on the same database stays possible.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { StoreError } from "./errors.ts";
import type { Sql } from "./sql.ts";

const LOCK_KEY = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings the database up to date and answers the names of what was applied.
 * `sql` must be ONE connection, not a pool: the advisory lock that keeps several servers apart belongs to its session.
 * Rejects with StoreError "migration"; the migration that failed has then left nothing behind.
 */
export async function migrate(sql: Sql, folder: string): Promise<string[]> {
  await sql.exec(`SELECT pg_advisory_lock(${LOCK_KEY})`);
  try {
    return await migrateAlone(sql, folder);
  } finally {
    await sql.exec(`SELECT pg_advisory_unlock(${LOCK_KEY})`);
  }
}

async function migrateAlone(sql: Sql, folder: string): Promise<string[]> {
  await sql.exec(TABLE);
  const done = await sql.rows<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    `SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const before = new Map(done.map((row) => [row.migration_name, row]));
  const applied: string[] = [];
  for (const name of migrationNames(folder)) {
    const script = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(script).digest("hex");
    const known = before.get(name);
    if (known === undefined) {
      await apply(sql, name, script, checksum);
      applied.push(name);
    } else if (known.checksum !== checksum) {
      throw new StoreError(
        "migration",
        `Migration ${name} was edited after this database had applied it. Restore the file, and put the change into a new migration.`,
      );
    } else if (known.finished_at === null) {
      throw new StoreError(
        "migration",
        `Migration ${name} is marked as begun and not finished in this database. See "prisma migrate resolve".`,
      );
    }
  }
  return applied;
}

export function migrationNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .sort();
}

async function apply(sql: Sql, name: string, script: string, checksum: string): Promise<void> {
  await sql.exec("BEGIN");
  try {
    await sql.exec(script);
    await sql.rows(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await sql.exec("COMMIT");
  } catch (error) {
    await sql.exec("ROLLBACK");
    throw new StoreError("migration", `Migration ${name} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
