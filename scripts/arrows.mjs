// npm run arrows: bundles the watcher, lets it write the map, and has it formatted.
import { execFileSync } from "node:child_process";
import { runBundled } from "./lib/bundled.mjs";
import { inRoot } from "./lib/root.mjs";

const MAP = inRoot("game-rules/data/arrows.ts");
await runBundled("scripts/arrows/main.ts", [MAP]);
execFileSync(process.execPath, [inRoot("node_modules/@biomejs/biome/bin/biome"), "format", "--write", MAP]);
