// Runs a TypeScript program as one bundle: the engine starts at once, and its workers load the same file.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { inOurPlace } from "./child.mjs";
import { inRoot } from "./root.mjs";

/**
 * @param {string} entry path from the root
 * @param {import("esbuild").BuildOptions} [options] `packages: "external"` where some bring WebAssembly of their own
 * @returns {Promise<string>} where the bundle stands
 */
export async function bundle(entry, options = {}) {
  const name = entry.replaceAll(/[/\\]/g, "-").replace(/\.ts$/, ".mjs");
  const outfile = options.outfile ?? inRoot(path.join(".cache", "bundles", name));
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    outfile,
    logLevel: "error",
    ...options,
  });
  return outfile;
}

/**
 * @param {string} entry path from the root
 * @param {readonly string[]} args handed on
 * @param {import("esbuild").BuildOptions} [options] see bundle
 */
export async function runBundled(entry, args, options) {
  await inOurPlace(await bundle(entry, options), args);
}
