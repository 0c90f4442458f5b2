// Step 1: the packages that package-lock.json names, from the npm registry. Nothing is asked of the network when they are there.

import { existsSync, readFileSync } from "node:fs";
import { npm, tail } from "./child.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";

export async function ensureDependencies() {
  if (isInstalled()) return;
  say("Installing packages (a minute or so, once) ...");
  // NODE_ENV=production would leave out the build tools.
  const { NODE_ENV: _, ...env } = process.env;
  const { code, output } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    env,
    quiet: true,
  });
  if (code !== 0) throw new Stop(explain(output));
}

/** npm keeps a copy of the lock of what it has installed, less the packages meant for other systems. */
function isInstalled() {
  const installed = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === "" || entry.optional || entry.peer || found[name]?.version === entry.version,
  );
}

function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network/i.test(output)) {
    return "The npm registry cannot be reached, and it is needed this once. Connect this machine to the network, or name your own mirror with `npm config set registry <address>`, then start again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The packages cannot be written into ${inRoot("node_modules")}. Give this user the right to write there, then start again.`;
  }
  if (/ENOSPC/.test(output))
    return "The disk is full; the packages need about 1 GB. Make room, then start again.";
  return `npm could not install the packages. It said:\n${tail(output)}`;
}
