// npm run verify: see server/operator/verify-command.ts.
import "./lib/node-version.mjs";
import { runStoreCommand } from "./lib/store-command.mjs";

await runStoreCommand("verify");
