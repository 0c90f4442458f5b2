// npm run contract: draws the AsyncAPI and OpenAPI documents from the contract's schemas, and has them formatted.
import { execFileSync } from "node:child_process";
import { runBundled } from "./lib/bundled.mjs";
import { inRoot } from "./lib/root.mjs";

const FILES = ["asyncapi", "openapi"].map((name) => inRoot(`server/contract/${name}.json`));
await runBundled("scripts/contract/main.ts", FILES);
execFileSync(process.execPath, [
  inRoot("node_modules/@biomejs/biome/bin/biome"),
  "format",
  "--write",
  ...FILES,
]);
