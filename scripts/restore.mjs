// npm run restore -- FILE: a backup into an empty database.
import "./lib/node-version.mjs";
import { runStoreCommand } from "./lib/store-command.mjs";

await runStoreCommand("restore");
