// Opens the store on the embedded database or on a PostgreSQL server, brought up to date. Nothing opens at import.
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { analyses } from "./analyses.ts";
import { checkpoints } from "./checkpoints.ts";
import { classes } from "./classes.ts";
import { PrismaClient } from "./client.ts";
import { drafts } from "./drafts.ts";
import { dumping, type Transact } from "./dump.ts";
import { exercises } from "./exercises.ts";
import { groupCommits } from "./group-commit.ts";
import { links } from "./links.ts";
import { log } from "./log.ts";
import { members } from "./members.ts";
import { migrate } from "./migrate.ts";
import { overview } from "./overview.ts";
import { type Durability, openPGlite, pgliteTransact } from "./pglite.ts";
import { pgliteSql } from "./pglite-sql.ts";
import { type Log, openPool, poolSql, poolTransact, withConnection } from "./postgres.ts";
import { migrationsFolder } from "./root.ts";
import { settings } from "./settings.ts";
import { slips } from "./slips.ts";
import type { Sql } from "./sql.ts";
import type { Store } from "./store.ts";
import { surveys } from "./surveys.ts";
import { templates } from "./templates.ts";

export interface StoreOptions {
  /** A PostgreSQL server. Without it the embedded database in dataDir is used. */
  readonly databaseUrl?: string;
  /** The folder of the embedded database, made if need be; "memory://" keeps nothing. Not used with databaseUrl. */
  readonly dataDir: string;
  /** What an acknowledged change survives in the embedded database; "power" by default, see durable-fs.ts for its cost. */
  readonly durability?: Durability;
  /** What a new embedded database begins with: the files of another as a tar. Without it, it is made out of nothing. */
  readonly made?: Blob;
  /** Where lost connections are reported. */
  readonly log?: Log;
}

/** Connections to a PostgreSQL server, a server process. Commands of one exercise queue before they get here. */
const POOL_SIZE = 10;

/** Rejects with StoreError "locked", "unwritable", "no_memory", "unreachable" or "migration", each with a sentence to show. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl
    ? openOnPostgres(options.databaseUrl, options.log ?? console.error)
    : openEmbedded(options.dataDir, options.durability ?? "power", options.made);
}

/** Reads DURABILITY=process|power; anything else is "power", the safer one. */
export const durabilityFrom = (value: string | undefined): Durability =>
  value === "process" ? "process" : "power";

async function openEmbedded(dataDir: string, durability: Durability, made?: Blob): Promise<Store> {
  const { db, probe, close } = await openPGlite(dataDir, durability, made);
  try {
    const sql = pgliteSql(db);
    await migrate(sql, migrationsFolder());
    const prisma = new PrismaClient({ adapter: new PrismaPGlite(db) });
    return assemble("pglite", prisma, sql, pgliteTransact(db), probe, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function openOnPostgres(databaseUrl: string, report: Log): Promise<Store> {
  await withConnection(databaseUrl, (sql) => migrate(sql, migrationsFolder()));
  const pool = openPool(databaseUrl, POOL_SIZE, report);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  // The disk of a server of its own is its own to look after.
  const probe = async (): Promise<void> => undefined;
  return assemble("postgres", prisma, poolSql(pool), poolTransact(pool), probe, () => pool.end());
}

/** The first write of a new exercise, undone by an error that nobody else throws: a server that only reads refuses it. */
const WRITE_AND_UNDO = `
DO $$ BEGIN
  INSERT INTO exercise (id, title, scenario_id, options) VALUES ('readiness', '', '', '{}');
  RAISE EXCEPTION 'undone' USING ERRCODE = 'MM000';
EXCEPTION WHEN SQLSTATE 'MM000' THEN NULL;
END $$`;

function assemble(
  kind: Store["kind"],
  prisma: PrismaClient,
  sql: Sql,
  transact: Transact,
  probeDisk: () => Promise<void>,
  closeDatabase: () => Promise<void>,
): Store {
  let closing: Promise<void> | undefined;
  const groups = groupCommits();
  return {
    kind,
    ...exercises(sql),
    ...log(sql, groups),
    ...links(prisma),
    ...members(sql, groups),
    ...drafts(sql, groups),
    ...checkpoints(sql),
    ...analyses(sql),
    ...slips(sql),
    ...surveys(sql),
    ...classes(sql),
    ...templates(sql),
    ...overview(sql),
    ...settings(prisma),
    ...dumping(transact),
    async tryToWrite() {
      await sql.exec(WRITE_AND_UNDO);
      await probeDisk();
    },
    close: () =>
      (closing ??= groups
        .idle()
        .then(() => prisma.$disconnect())
        .then(closeDatabase)),
  };
}
