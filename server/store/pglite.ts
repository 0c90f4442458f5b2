// The default database: PostgreSQL compiled into this process, in DATA_DIR/db, with nothing to install.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import type { Transact } from "./dump.ts";
import { durableOptions, plainOptions, syncPath, syncTree } from "./durable-fs.ts";
import { StoreError } from "./errors.ts";
import { lockFolder } from "./lock.ts";
import { closeDataFolder, makePrivateFromNowOn } from "./private-folder.ts";

/** What a committed change survives: the death of the process, or a loss of power as well. */
export type Durability = "process" | "power";

export interface EmbeddedDatabase {
  readonly db: PGlite;
  /** Writes so much beside the database that the disk must find room for it, and takes it away. Rejects where it has none. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database in dataDir/db, making it first if need be. "memory://" keeps everything in memory, for tests.
 * Rejects with StoreError "locked", "unwritable" or "no_memory".
 * @param made what a new one begins with: the files of another as a tar. To make one out of nothing takes seconds
 */
export async function openPGlite(
  dataDir: string,
  durability: Durability,
  made?: Blob,
): Promise<EmbeddedDatabase> {
  if (dataDir === "memory://") return inMemory(made);
  const folder = path.resolve(dataDir);
  const lock = takeFolder(folder);
  try {
    const home = path.join(folder, "db");
    if (!existsSync(home)) await createFolder(folder, home, durability, made);
    const db = await start(home, durability);
    return {
      db,
      probe: () => probeDisk(folder),
      async close() {
        try {
          await db.close();
        } finally {
          lock.release();
        }
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A transaction on the one connection: every other statement waits for its end. */
export const pgliteTransact =
  (db: PGlite): Transact =>
  (work) =>
    db.transaction((tx) =>
      work({
        exec: (script) => tx.exec(script),
        rows: async <Row>(statement: string, parameters?: readonly unknown[]) =>
          (await tx.query<Row>(statement, parameters === undefined ? undefined : [...parameters])).rows,
      }),
    );

async function inMemory(made: Blob | undefined): Promise<EmbeddedDatabase> {
  const db = await withMemory(create(begun(made)));
  return { db, probe: async () => undefined, close: () => db.close() };
}

function takeFolder(folder: string) {
  try {
    makePrivateFromNowOn();
    mkdirSync(folder, { recursive: true });
    const lock = lockFolder(path.join(folder, "db.lock"), folder);
    closeDataFolder(folder, ["db", "db.lock"]);
    return lock;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      "unwritable",
      `The data folder ${folder} cannot be written (${(error as Error).message}). Give this user the right to, or name another with DATA_DIR.`,
      { cause: error },
    );
  }
}

/** As much as a page of the database's own log: less may fit into a block that is there already. */
const PROBE = Buffer.alloc(64 * 1024, 1);

/** Rejects with the system's own error, ENOSPC say. Leaves nothing behind. */
export async function probeDisk(folder: string): Promise<void> {
  const file = path.join(folder, "db.probe");
  try {
    await writeFile(file, PROBE, { flush: true });
  } finally {
    await rm(file, { force: true });
  }
}

/** Makes it beside its place and moves it there whole: a start that is killed halfway leaves no half database. */
async function createFolder(
  folder: string,
  home: string,
  durability: Durability,
  made: Blob | undefined,
): Promise<void> {
  const draft = path.join(folder, "db.new");
  rmSync(draft, { recursive: true, force: true });
  await (await withMemory(create({ ...plainOptions(draft), ...begun(made) }))).close();
  if (durability === "power") syncTree(draft);
  renameSync(draft, home);
  if (durability === "power") syncPath(folder);
}

const start = (home: string, durability: Durability): Promise<PGlite> =>
  withMemory(create(durability === "power" ? durableOptions(home) : plainOptions(home)));

const begun = (made: Blob | undefined): PGliteOptions => (made ? { loadDataDir: made } : {});

async function create(options: PGliteOptions): Promise<PGlite> {
  const db = await PGlite.create(options);
  await db.exec(PLANS_LAST);
  return db;
}

/** A statement is planned once, perhaps while a table is empty, and this plan must be right for a full one. */
const PLANS_LAST = "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off";

/** WebAssembly reserves far more addresses than it ever uses, and a limit on addresses denies them. */
async function withMemory(opening: Promise<PGlite>): Promise<PGlite> {
  try {
    return await opening;
  } catch (error) {
    if (!(error instanceof RangeError && error.message.includes("WebAssembly"))) throw error;
    throw new StoreError(
      "no_memory",
      "The embedded database did not get its memory: it reserves 20 GB of addresses, of which it uses less than 1 GB. Lift the limit on them (ulimit -v unlimited); to hold the server to a size, cap its real memory instead (MemoryMax in systemd, --memory in Docker).",
      { cause: error },
    );
  }
}
