// npm run claims: bundles the engine and the claims once, so that every worker starts at once, and runs them. What history scored
// (--par) is data of the rules: it is formatted as they are.
import { execFileSync } from "node:child_process";
import { runBundled } from "./lib/bundled.mjs";
import { inRoot } from "./lib/root.mjs";

await runBundled("scripts/claims/main.ts", process.argv.slice(2));
if (process.argv.includes("--par"))
  execFileSync(process.execPath, [
    inRoot("node_modules/@biomejs/biome/bin/biome"),
    ...["format", "--write", inRoot("game-rules/data/par.ts")],
  ]);
