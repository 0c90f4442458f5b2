// A private PostgreSQL server in a temporary folder, on this machine's own address, gone when stopped.
import { spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isRoot } from "./apt.mjs";
import { tryPort } from "./checks.mjs";
import { child, tail } from "./child.mjs";
import { Stop } from "./say.mjs";

/** Below the range from which systems give out ports to clients. */
const PORTS = { from: 21_000, count: 8_000 };
const HOST = "127.0.0.1";
const READY = "database system is ready to accept connections";

/** `programs` is the folder of `postgres` and `initdb`. Answers { url, pid, stop }. */
export async function startCluster(programs) {
  const home = mkdtempSync(path.join(tmpdir(), "missed-moments-postgres-"));
  const data = path.join(home, "data");
  mkdirSync(data, { mode: 0o700 });
  const user = await serverUser(home, data);
  // The server must be able to stand in its working directory, which may be closed to its user here.
  const options = { cwd: home, ...user };
  try {
    const make = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"];
    const made = await child(path.join(programs, "initdb"), make, { quiet: true, ...options });
    if (made.code !== 0)
      throw new Stop(`PostgreSQL could not make a database for the tests:\n${tail(made.output)}`);
    const port = await freePort();
    const server = await serve(path.join(programs, "postgres"), data, port, options);
    const url = `postgresql://postgres@${HOST}:${port}/postgres`;
    return { url, pid: server.pid, stop: stopper(server, home) };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root, so root hands the folders to its own user, or to nobody. */
async function serverUser(home, data) {
  if (!isRoot) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = (await Promise.all([idOf("-u", name), idOf("-g", name)])).map(Number);
    if (!(uid > 0 && gid > 0)) continue;
    for (const folder of [home, data]) chownSync(folder, uid, gid);
    return { uid, gid };
  }
  throw new Stop(
    "PostgreSQL does not run as root, and there is no other user here to run it. Use TEST_DATABASE_URL.",
  );
}

const idOf = async (flag, name) => {
  const { code, output } = await child("id", [flag, name], { quiet: true });
  return code === 0 ? output.trim() : "";
};

async function freePort() {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = PORTS.from + Math.floor(Math.random() * PORTS.count);
    if ((await tryPort(port, HOST)) === null) return port;
  }
  throw new Stop("No free port was found for the tests' PostgreSQL server.");
}

function serve(program, data, port, options) {
  const settings = [
    `listen_addresses=${HOST}`,
    "unix_socket_directories=",
    "fsync=on",
    "logging_collector=off",
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  return new Promise((resolve, reject) => {
    // Its own group: Ctrl-C reaches the tests, and they stop it in order.
    const server = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], detached: true, ...options });
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      if (!said.includes(READY)) return;
      server.stderr.off("data", listen);
      server.stderr.resume();
      resolve(server);
    };
    server.stderr.on("data", listen);
    server.on("error", (error) => reject(new Stop(`PostgreSQL did not start: ${error.message}`)));
    server.on("exit", () => reject(new Stop(`PostgreSQL did not start:\n${tail(said)}`)));
  });
}

function stopper(server, home) {
  const gone = new Promise((resolve) => server.on("exit", resolve));
  const kill = () => server.exitCode === null && server.kill("SIGQUIT");
  process.on("exit", kill); // whatever happens, nothing stays behind
  let stopping;
  const stop = async () => {
    server.kill("SIGINT"); // "fast shutdown": drops its clients and ends in order
    await gone;
    process.off("exit", kill);
    rmSync(home, { recursive: true, force: true });
  };
  return () => (stopping ??= stop());
}
