// Whether a product is older than its sources: a hash over the sources, kept in a stamp beside the product.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot, root } from "./root.mjs";

const SKIPPED = new Set(["node_modules", "generated", ".next", "dist", ".DS_Store"]);
const stampFile = (name) => inRoot(".cache", `${name}.stamp`);

/** A hash over the files and folders named, relative to the project; tests do not count. Names and contents both enter. */
export function fingerprint(sources, extra = "") {
  const hash = createHash("sha256").update(
    `${process.versions.node.split(".")[0]}\0${process.platform}\0${extra}`,
  );
  for (const source of sources) {
    for (const file of filesUnder(inRoot(source))) {
      hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

export function isFresh(name, print, products) {
  if (!products.every((product) => existsSync(inRoot(product)))) return false;
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), "utf8") === print;
}

export function stamp(name, print) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), print);
}

function filesUnder(target) {
  if (!existsSync(target)) return [];
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(path.join(target, entry.name)));
}
