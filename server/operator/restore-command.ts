// npm run restore -- FILE: a backup into an empty database, all of it or nothing. No server may have the database open.
import { configFrom } from "../config.ts";
import { openStore } from "../store/index.ts";
import { checkBackup, restoreBackup } from "./backup.ts";
import { argumentsOf, command, counted } from "./command.ts";

const USAGE = `npm run restore -- FILE
  into the empty database that DATABASE_URL names, or the embedded one in DATA_DIR`;

await command(USAGE, async () => {
  const { file } = argumentsOf([], []);
  const config = configFrom(process.env);
  // Before a database is made for it.
  await checkBackup(file);
  const store = await openStore(config.store);
  try {
    return `Restored ${counted(await restoreBackup(store, file))}. Start the server: every link and cookie opens as before.`;
  } finally {
    await store.close();
  }
});
