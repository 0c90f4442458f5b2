// npm run import: see server/operator/import-command.ts.
import "./lib/node-version.mjs";
import { runStoreCommand } from "./lib/store-command.mjs";

await runStoreCommand("import");
