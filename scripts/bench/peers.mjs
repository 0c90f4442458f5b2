// The other systems, with packages of their own: installed by the bench alone, and done without where they cannot be had.
import { existsSync } from "node:fs";
import path from "node:path";
import { npm, tail } from "../lib/child.mjs";
import { inRoot } from "../lib/root.mjs";
import { say } from "../lib/say.mjs";

export const PEERS = inRoot("scripts/bench/peers");
const PATIENCE_MS = 180_000;

const has = (name) => existsSync(path.join(PEERS, "node_modules", name, "package.json"));

/**
 * @param {readonly string[]} names packages that a run needs
 * @returns {Promise<string[]>} those of them that are not there and could not be installed
 */
export async function installPeers(names) {
  if (names.every(has)) return [];
  say("Installing the peers of the bench ...");
  const { output } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: PEERS,
    quiet: true,
    timeout: PATIENCE_MS,
  });
  const missing = names.filter((name) => !has(name));
  // What the project has itself is found there by Node, a few folders up; a row that needs others is left out.
  if (missing.length > 0)
    say(
      `Not installed: ${missing.join(", ")}. The project's own are taken, where it has them.\n${tail(output, 3)}`,
    );
  return missing;
}
