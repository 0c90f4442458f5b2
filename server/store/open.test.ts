// Opening: one server a folder, sentences for what is wrong, several servers on one PostgreSQL, and nothing lost to a kill.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashSecret, newExerciseId, openStore, pgPoolForSockets, type Store } from "./index.ts";
import { lockFolder } from "./lock.ts";
import { madeDatabase } from "./made-database.ts";
import { migrate, migrationNames } from "./migrate.ts";
import { withConnection } from "./postgres.ts";
import { migrationsFolder } from "./root.ts";
import { type Disposable, emptyFolder, freshDatabase } from "./testing.ts";

const row = (id: string) => ({ id, title: "T", scenarioId: "s", createdAt: 0, options: {} });
const event = (n: number) => ({ at: n, kind: "A", author: "engine", payload: { n } });

describe("the lock on the data folder", () => {
  let folder: Disposable;
  let file: string;
  const holder = (fields: object) =>
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname(), born: null, ...fields }));

  beforeAll(async () => {
    folder = await emptyFolder();
    file = path.join(folder.options.dataDir, "db.lock");
  });
  afterAll(() => folder.dispose());

  it("refuses a second server with a sentence, and lets it in after the first has gone", () => {
    const lock = lockFolder(file, "/somewhere");
    expect(() => lockFolder(file, "/somewhere")).toThrow(
      /data folder \/somewhere is in use by another server \(process \d+/,
    );
    lock.release();
    lockFolder(file, "/somewhere").release();
    expect(readdirSync(folder.options.dataDir)).toEqual([]);
  });

  it("takes over from a process that is dead", () => {
    holder({ pid: 2 ** 22 + 1 });
    lockFolder(file, "/somewhere").release();
  });

  it.runIf(process.platform === "linux")(
    "takes over when another process has got the dead one's number",
    () => {
      holder({ born: "an earlier boot:1" });
      lockFolder(file, "/somewhere").release();
    },
  );

  it("believes a holder on another host while its heart beats, and no longer", () => {
    holder({ host: "elsewhere" });
    expect(() => lockFolder(file, "/somewhere")).toThrow("elsewhere");
    utimesSync(file, new Date(0), new Date(0));
    lockFolder(file, "/somewhere").release();
  });

  const bootId = (): string => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  const byKernel = process.platform === "linux" && spawnSync("flock", ["--version"]).error === undefined;

  it.runIf(byKernel)(
    "takes over at once from a container that was made anew, while its heart seems to beat",
    () => {
      holder({ host: "the container before this", kernel: bootId() });
      lockFolder(file, "/somewhere").release();
    },
  );

  it.runIf(byKernel)("takes a copy of a folder whose server runs, and not the folder itself", async () => {
    const copy = await emptyFolder();
    const lock = lockFolder(file, "/somewhere");
    cpSync(folder.options.dataDir, copy.options.dataDir, { recursive: true });
    const copied = path.join(copy.options.dataDir, "db.lock");
    const other = lockFolder(copied, "/the-copy");
    for (const taken of [file, copied])
      expect(() => lockFolder(taken, "/somewhere")).toThrow("in use by another server");
    other.release();
    lock.release();
    await copy.dispose();
  });

  it.runIf(byKernel)("believes the kernel where the lock file was lost or says otherwise", () => {
    const lock = lockFolder(file, "/somewhere");
    holder({ host: "elsewhere", kernel: "another run" });
    utimesSync(file, new Date(0), new Date(0));
    expect(() => lockFolder(file, "/somewhere")).toThrow("in use");
    rmSync(file);
    expect(() => lockFolder(file, "/somewhere")).toThrow("in use");
    lock.release();
  });

  it.runIf(byKernel)("is held by a process that is stopped, and given up by one that is killed", async () => {
    const lockModule = JSON.stringify(path.resolve(import.meta.dirname, "lock.ts"));
    const source = `import { lockFolder } from ${lockModule};
      lockFolder(process.argv[1], "/theirs");
      console.log("held");
      setInterval(() => {}, 1e3);`;
    const args = ["--import", "tsx", "--input-type=module", "-e", source, file];
    const other = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    await once(other.stdout, "data");
    other.kill("SIGSTOP");
    expect(() => lockFolder(file, "/somewhere")).toThrow(`process ${other.pid}`);
    other.kill("SIGKILL");
    await once(other, "exit");
    lockFolder(file, "/somewhere").release();
  });

  it("takes over from a file without sense, once it is old", () => {
    writeFileSync(file, "");
    expect(() => lockFolder(file, "/somewhere")).toThrow("another server");
    utimesSync(file, new Date(0), new Date(0));
    lockFolder(file, "/somewhere").release();
  });
});

describe("an embedded database", () => {
  let folder: Disposable;
  beforeAll(async () => {
    folder = await emptyFolder();
  });
  afterAll(() => folder.dispose());

  it("is refused to a second server while the first runs", async () => {
    const store = await openStore({ ...folder.options, made: await madeDatabase() });
    await expect(openStore(folder.options)).rejects.toMatchObject({ code: "locked" });
    await store.close();
  });

  it("says which folder cannot be written", async () => {
    const occupied = path.join(folder.options.dataDir, "a-file");
    writeFileSync(occupied, "");
    await expect(openStore({ dataDir: path.join(occupied, "data") })).rejects.toMatchObject({
      code: "unwritable",
      message: expect.stringContaining(occupied),
    });
  });

  it("begins again where a first start was killed halfway", async () => {
    const dataDir = path.join(folder.options.dataDir, "half");
    mkdirSync(path.join(dataDir, "db.new"), { recursive: true });
    writeFileSync(path.join(dataDir, "db.new", "PG_VERSION"), "18\n");
    const store = await openStore({ dataDir });
    await store.tryToWrite();
    await store.close();
  });

  it("keeps every acknowledged append when the process is killed", async () => {
    const dataDir = path.join(folder.options.dataDir, "killed");
    const id = newExerciseId();
    const before = await openStore({ dataDir, made: await madeDatabase() });
    await before.createExercise(row(id), [], [event(1)]);
    await before.close();
    for (let round = 0; round < 2; round++) {
      const acknowledged = await appendUntilKilled(dataDir, id, 150);
      const store = await openStore({ dataDir });
      const events = await store.events(id);
      await store.close();
      expect(events.length).toBeGreaterThanOrEqual(acknowledged);
      expect(events.map((e) => e.seq)).toEqual(events.map((_, index) => index + 1));
      expect(acknowledged).toBeGreaterThan(150 * round);
    }
  });
});

/** Another process appends and prints each acknowledged seq; after `enough` of them it is killed. Answers the last it printed. */
function appendUntilKilled(dataDir: string, id: string, enough: number): Promise<number> {
  const program = `
    import { openStore } from ${JSON.stringify(path.resolve("server/store/index.ts"))};
    const store = await openStore({ dataDir: ${JSON.stringify(dataDir)} });
    for (let seq = await store.head(${JSON.stringify(id)}); ; seq++) {
      await store.append({ exerciseId: ${JSON.stringify(id)}, expectedSeq: seq, events: [{ at: 1, kind: "A", author: "x", payload: { seq } }] });
      process.stdout.write(seq + 1 + "\\n");
    }`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
    let said = "";
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (said.split("\n").length > enough) child.kill("SIGKILL");
    });
    child.on("close", (_, signal) => {
      const lines = said.split("\n").slice(0, -1); // the last one may be cut
      if (signal === "SIGKILL") resolve(Number(lines.at(-1)));
      else reject(new Error(errors));
    });
  });
}

describe("a PostgreSQL server", () => {
  let database: Disposable;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database?.dispose());

  it("is shared by several servers: they migrate once, and one append a seq goes through", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ ...database.options, log: () => {} })));
    const id = newExerciseId();
    await stores[0]?.createExercise(row(id), [], [event(1)]);
    const play = async (store: Store, server: number) => {
      let won = 0;
      while ((await store.head(id)) < 40) {
        const seq = await store.head(id);
        const command = { key: `${server}-${seq}`, answer: server };
        if ((await store.append({ exerciseId: id, expectedSeq: seq, events: [event(server)], command })).ok)
          won++;
      }
      return won;
    };
    const won = await Promise.all(stores.map(play));
    const events = (await stores[1]?.events(id)) ?? [];
    expect(events.map((e) => e.seq)).toEqual(events.map((_, index) => index + 1));
    expect(won.reduce((a, b) => a + b)).toBe(events.length - 1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("comes back by itself after its connections were cut", async () => {
    const lost: string[] = [];
    const store = await openStore({ ...database.options, log: (message) => lost.push(message) });
    await store.tryToWrite();
    await withConnection(database.options.databaseUrl ?? "", (sql) =>
      sql.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      ),
    );
    await expect.poll(() => lost.length).toBeGreaterThan(0);
    await store.tryToWrite();
    await store.close();
  });

  it.each([
    ["cut", "SELECT pg_terminate_backend(pid)"],
    ["called off", "SELECT pg_cancel_backend(pid)"],
  ])(
    "tells all whose appends were under way together when it is %s, and takes them afterwards",
    async (_how, stop) => {
      const store = await openStore({ ...database.options, log: () => {} });
      const ids = Array.from({ length: 12 }, () => newExerciseId());
      for (const id of ids) await store.createExercise(row(id), [], [event(1)]);
      const append = () =>
        Promise.allSettled(
          ids.map((exerciseId) => store.append({ exerciseId, expectedSeq: 1, events: [event(2)] })),
        );
      const waiting = "wait_event_type = 'Lock' AND datname = current_database()";
      const lost = await withConnection(database.options.databaseUrl ?? "", async (sql) => {
        await sql.exec("BEGIN; LOCK TABLE event");
        const lost = append();
        await expect
          .poll(() => sql.rows(`SELECT pid FROM pg_stat_activity WHERE ${waiting}`))
          .not.toHaveLength(0);
        await sql.rows(`${stop} FROM pg_stat_activity WHERE ${waiting}`);
        const told = await lost;
        await sql.exec("ROLLBACK");
        return told;
      });
      expect(lost.map(({ status }) => status)).toEqual(ids.map(() => "rejected"));
      expect(await Promise.all(ids.map((id) => store.head(id)))).toEqual(ids.map(() => 1));
      expect(await append()).toEqual(ids.map(() => ({ status: "fulfilled", value: { ok: true, seq: 2 } })));
      await store.close();
    },
  );

  it("has the table that Socket.IO's adapter needs, and a pool of two for it", async () => {
    const pool = pgPoolForSockets(database.options.databaseUrl ?? "", () => {});
    expect(pool.options.max).toBe(2);
    await pool.query("INSERT INTO socket_io_attachments (payload) VALUES ($1) RETURNING id", [
      Buffer.from("x"),
    ]);
    await pool.end();
  });

  it("is named without its password when it does not answer", async () => {
    const databaseUrl = "postgresql://someone:secret@127.0.0.1:1/games";
    const opening = openStore({ dataDir: "unused", databaseUrl });
    await expect(opening).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringContaining("127.0.0.1:1/games"),
    });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining("secret") });
  });
});

describe("migrations", () => {
  let database: Disposable;
  let folder: Disposable;
  let migrations: string;
  const run = () => withConnection(database.options.databaseUrl ?? "", (sql) => migrate(sql, migrations));
  const add = (name: string, script: string) => {
    mkdirSync(path.join(migrations, name), { recursive: true });
    writeFileSync(path.join(migrations, name, "migration.sql"), script);
  };

  beforeAll(async () => {
    database = await freshDatabase();
    folder = await emptyFolder();
    migrations = path.join(folder.options.dataDir, "migrations");
    cpSync(migrationsFolder(), migrations, { recursive: true });
  });
  afterAll(async () => {
    await database?.dispose();
    await folder?.dispose();
  });

  it("are applied once, in order", async () => {
    expect(await run()).toEqual(migrationNames(migrations));
    expect(await run()).toEqual([]);
  });

  it("leave nothing behind when one fails, and go on once it is mended", async () => {
    add("99999999000000_late", "CREATE TABLE half (id int); SELECT nosuch FROM half;");
    await expect(run()).rejects.toMatchObject({
      code: "migration",
      message: expect.stringContaining("99999999000000_late"),
    });
    add("99999999000000_late", "CREATE TABLE half (id int);");
    expect(await run()).toEqual(["99999999000000_late"]);
  });

  it("may not be edited afterwards", async () => {
    add("99999999000000_late", "CREATE TABLE other (id int);");
    await expect(run()).rejects.toMatchObject({
      code: "migration",
      message: expect.stringContaining("edited"),
    });
    rmSync(path.join(migrations, "99999999000000_late"), { recursive: true });
  });
});

it("keeps of a secret only what cannot be turned back", () => {
  expect(hashSecret("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
