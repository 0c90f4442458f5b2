// npm run numbers: bundles the drawer, lets it write the list, and has it formatted.
import { execFileSync } from "node:child_process";
import { runBundled } from "./lib/bundled.mjs";
import { inRoot } from "./lib/root.mjs";

const LIST = inRoot("game-rules/data/numbers.ts");
await runBundled("scripts/numbers/main.ts", [LIST]);
execFileSync(process.execPath, [inRoot("node_modules/@biomejs/biome/bin/biome"), "format", "--write", LIST]);
