// One run of one row: processes started afresh, a database of their own, a job played by the load generator.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findPostgres } from "../../lib/ladder-postgres.mjs";
import { inRoot } from "../../lib/root.mjs";
import { SERVER_FLAGS } from "../../lib/server-flags.mjs";
import { PEERS } from "../peers.mjs";
import { OPERATOR_KEY } from "./exercises.mjs";
import { cpuOf, ended, message, PINS, pin, probed, saying, started } from "./processes.mjs";

const PROBE = inRoot("scripts/bench/server/probe.mjs");
const LOAD = inRoot("scripts/bench/server/load.mjs");
const PROFILES = inRoot(".cache/profiles");

export const DATABASES = ["postgres", "embedded"];

/** The measured server and its database share a core, whoever loads them has the other. */
const CORES = { server: 0, database: 0, load: 1 };
export const PLACES = PINS
  ? `measured: the server's process, core ${CORES.server}; PostgreSQL, a cluster of its own for each run, core ${CORES.database}; load, core ${CORES.load}`
  : "measured: the server's process; no process is held to a core on this system";

/** Our rows: what the load generator plays (rows/), and in how many exercises; `once`: what comes out alike is measured in one round. */
export const ROWS = {
  messages: { exercises: 50 },
  sheets: { exercises: 50 },
  quarters: { exercises: 20 },
  paced: { exercises: 50, rate: 100 },
  crowd: { exercises: 1 },
  desk: { exercises: 7 },
  beside: { exercises: 2 },
  memory: { exercises: 20, turns: 12, once: true },
};

/**
 * What others need for the like, by the kinds of peers/socket/server.mjs: `of` whose rows it is run with; `needs` what may be missing.
 * "raw": Socket.IO, 256 bytes to each of four clients, one payload a role. "slice": a toy game that appends to PostgreSQL before it sends.
 */
export const ANCHORS = {
  raw: { kind: "sio-role", of: ["messages", "sheets", "quarters"] },
  slice: { kind: "es-sio-pg", of: ["messages", "sheets"] },
  "boardgame.io": { kind: "bgio", of: ["messages"], needs: "boardgame.io" },
  "slice, paced": { kind: "es-sio-pg", rate: 100, of: ["paced"] },
  "slice, 40 clients": { kind: "es-sio-pg", matches: 1, clients: 40, of: ["crowd"] },
};

/**
 * A row of ours: `units` done, what was `worked` for them (microseconds of CPU of server, database and load), `ms` that they took; and what the
 * row has of its own.
 */
export async function runOurs(row, kind, { of, length, profile, bundle, games }) {
  const database = kind === "postgres" ? await freshDatabase() : null;
  const dataDir = mkdtempSync(path.join(tmpdir(), "missed-moments-bench-"));
  const profiled = profile ? ["--cpu-prof", "--cpu-prof-dir", PROFILES] : [];
  const server = started(
    CORES.server,
    ["--expose-gc", ...SERVER_FLAGS, ...profiled, "--import", PROBE, bundle],
    {
      cwd: of,
      env: {
        HOST: "127.0.0.1",
        PORT: "0",
        DATA_DIR: dataDir,
        DATABASE_URL: database?.url ?? "",
        LOG_LEVEL: "warn",
        OPERATOR_KEY,
      },
    },
  );
  let load;
  try {
    const [, port] = await saying(server, /http:\/\/127\.0\.0\.1:(\d+)/);
    load = started(CORES.load, [LOAD]);
    const job = { ...length, ...ROWS[row], row, port: Number(port), games };
    return await played(job, { server, database, load });
  } finally {
    if (load) await ended(load, "SIGKILL");
    await ended(server); // in order: a profile is written at the end
    await database?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Hands the job to the generator, answers what it asks of the others, and resolves with what it found. */
async function played(job, { server, database, load }) {
  load.on("message", async ({ id, ask }) => {
    if (ask === "cpu") load.send({ id, answer: await worked(server, database) });
    else if (ask) load.send({ id, answer: await probed(server, ask) });
  });
  load.send({ job });
  const { result, error } = await message(load, (said) => said.result || said.error);
  if (error) throw new Error(`${job.row}: ${error}`);
  return result;
}

/** CPU since their start, microseconds. */
const worked = async (server, database) => ({
  server: await probed(server, "cpu"),
  database: database ? cpuOf(database.pid) : 0,
});

/** The same of an anchor. */
export async function runTheirs({ kind, matches = 50, clients = 4, rate }, { length }) {
  const database = kind === "es-sio-pg" ? await freshDatabase() : null;
  const env = { CLIENTS: String(clients), DATABASE_URL: database?.url ?? "" };
  const program = (name) => path.join(PEERS, "socket", name);
  const server = started(
    CORES.server,
    ["--expose-gc", "--import", PROBE, program("server.mjs"), kind, "256"],
    { env },
  );
  let load;
  try {
    const { port } = await message(server, (said) => said.port);
    const how = [length.seconds, ...(rate ? ["paced", rate] : ["sat", 0])];
    load = started(CORES.load, [program("load.mjs"), kind, "lean", port, matches, ...how].map(String), {
      env,
    });
    await message(load, (said) => said === "ready");
    load.send("go");
    await message(load, (said) => said === "begin");
    const finished = message(load, (said) => said.result);
    const before = await worked(server, database);
    const { result } = await finished;
    const after = await worked(server, database);
    return {
      units: result.actions,
      worked: {
        server: after.server - before.server,
        database: after.database - before.database,
        load: result.clientCpu * result.wall * 1e6,
        seconds: result.wall,
      },
      ms: { p50: result.p50, p95: result.p95, p99: result.p99 },
    };
  } finally {
    if (load) await ended(load, "SIGKILL");
    await ended(server, "SIGKILL");
    await database?.stop();
  }
}

/** A database server of its own for each run, held to its core. */
async function freshDatabase() {
  const database = await findPostgres();
  pin(database.pid, CORES.database);
  return database;
}
