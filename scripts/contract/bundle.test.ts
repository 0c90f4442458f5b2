// The browser is sent the contract's types, which weigh nothing, and never its schemas: a bundle of all that it imports holds no zod.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

const files = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => path.join(folder, file));

/** Modules of the contract whose code the screens import: all but by `import type`, since a list of types alone still brings the module. */
function imported(): Set<string> {
  const found = new Set<string>();
  for (const file of [...files("components"), ...files("app")]) {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    for (const [, module] of text.matchAll(
      /(?:import|export)\s+(?!type\b)[^;]*?from\s+"[^"]*server\/contract\/([\w/.-]+)"/g,
    ))
      if (module) found.add(module);
  }
  return found;
}

/** The files that a bundle of these modules is made of. */
async function inputs(modules: Iterable<string>): Promise<string[]> {
  const contents = [...modules].map((name) => `export * from "./server/contract/${name}";`).join("\n");
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs);
}

const heavy = (list: readonly string[]): string[] =>
  list.filter((file) => /node_modules\/zod\/|contract\/(sent|ids|requests)\b/.test(file));

it("holds no schema", async () => {
  const modules = imported();
  expect([...modules]).toContain("seats");
  expect(heavy(await inputs(modules))).toEqual([]);
  expect(heavy(await inputs(["sent/picture"])).length).toBeGreaterThan(10);
});
