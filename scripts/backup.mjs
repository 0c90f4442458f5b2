// npm run backup -- FILE: everything in the database into one file, also while a server runs.
import "./lib/node-version.mjs";
import { runStoreCommand } from "./lib/store-command.mjs";

await runStoreCommand("backup");
