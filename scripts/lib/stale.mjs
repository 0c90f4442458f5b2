// Whether a product is older than its sources: what it was made from is noted in a stamp, which is gone while it is made anew.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./root.mjs";

const SKIPPED = new Set(["node_modules", "generated", ".next", "dist", ".DS_Store"]);
const stampFile = (name) => inRoot(".cache", `${name}.stamp`);

/**
 * A hash over the files and folders named, relative to the project; tests do not count. Names and contents both enter, but neither the
 * machine nor its Node: what is made is the same on all of them.
 */
export function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(inRoot(source))) {
      const name = path.relative(root, file).replaceAll(path.sep, "/");
      hash.update(`\0${name}\0`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/** What a product was made from, as `stamp` noted it; null when nothing is known of it. */
export function stampOf(name) {
  try {
    return JSON.parse(readFileSync(stampFile(name), "utf8"));
  } catch {
    return null;
  }
}

export const areThere = (products) => products.every((product) => existsSync(inRoot(product)));

/** Makes a product: what is cut off on the way has no stamp, and is made again. */
export async function stamped(name, note, make) {
  rmSync(stampFile(name), { force: true });
  await make();
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), JSON.stringify(note));
}

function filesUnder(target) {
  if (!existsSync(target)) return [];
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(path.join(target, entry.name)));
}
