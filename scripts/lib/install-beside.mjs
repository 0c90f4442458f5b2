// Installs into a folder of its own and takes node_modules' place by a rename: whatever goes wrong, what served yesterday serves tomorrow.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { npm } from "./child.mjs";
import { missingPackages } from "./packages.mjs";
import { inRoot } from "./root.mjs";

const FILES = ["package.json", "package-lock.json", ".npmrc"];
const NAME = /^install-(\d+)$/;
const place = inRoot("node_modules");
const replaced = (folder) => path.join(folder, "replaced");

/** What is settled by our own patience, not by npm's of several minutes; and by no setting that leaves the build tools out. */
const ARGUMENTS = [
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
  "--include=dev",
  "--include=optional",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

/**
 * @param {import("./packages.mjs").Packages} wanted what must be there afterwards
 * @param {{ offline: boolean }} o `offline`: from what npm has kept of earlier installs
 * @returns {Promise<string | null>} null when done; else what went wrong, and everything is as it was
 */
export async function installBeside(wanted, { offline }) {
  const folder = inRoot(".cache", `install-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of FILES)
      if (existsSync(inRoot(file))) copyFileSync(inRoot(file), path.join(folder, file));
    const args = ["ci", "--prefix", folder, ...ARGUMENTS, ...(offline ? ["--offline"] : [])];
    const { code, output } = await npm(args, { env: environment(), cwd: folder, quiet: true });
    if (code !== 0) return output;
    const missing = missingPackages(wanted, folder);
    if (missing.length > 0) return `npm said that all is well, and left out ${missing.join(", ")}`;
    swap(folder);
    return null;
  } catch (error) {
    if (error.code === undefined) throw error; // ours, not the system's
    return error.message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** NODE_ENV=production would leave out the build tools. */
function environment() {
  const { NODE_ENV: _, ...env } = process.env;
  return env;
}

function swap(folder) {
  const old = existsSync(place);
  if (old) renameSync(place, replaced(folder));
  try {
    renameSync(path.join(folder, "node_modules"), place);
  } catch (error) {
    if (old) renameSync(replaced(folder), place);
    throw error;
  }
}

/** What an install that was killed has left: its folder goes; the packages that it had just set aside go back to their place. */
export function tidyUp() {
  for (const folder of leftovers()) {
    if (existsSync(replaced(folder)) && !existsSync(place)) renameSync(replaced(folder), place);
    rmSync(folder, { recursive: true, force: true });
  }
}

function leftovers() {
  const home = inRoot(".cache");
  if (!existsSync(home)) return [];
  return readdirSync(home).flatMap((name) => {
    const pid = Number(NAME.exec(name)?.[1]);
    return pid && !isAlive(pid) ? [path.join(home, name)] : [];
  });
}

function isAlive(pid) {
  if (pid === process.pid) return false; // an earlier process of this number
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
