// npm run export: see server/operator/export-command.ts.
import "./lib/node-version.mjs";
import { runStoreCommand } from "./lib/store-command.mjs";

await runStoreCommand("export");
