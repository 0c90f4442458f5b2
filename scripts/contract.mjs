// npm run contract: draws the AsyncAPI and OpenAPI documents and the reference from the contract's schemas, and has them formatted.
import { execFileSync } from "node:child_process";
import { runBundled } from "./lib/bundled.mjs";
import { inRoot } from "./lib/root.mjs";

const FOLDER = inRoot("server/contract");
await runBundled("scripts/contract/main.ts", [FOLDER]);
const drawn = ["asyncapi.json", "openapi.json"].map((name) => `${FOLDER}/${name}`);
const biome = inRoot("node_modules/@biomejs/biome/bin/biome");
execFileSync(process.execPath, [biome, "format", "--write", ...drawn]);
