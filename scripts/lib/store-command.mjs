// Runs a command that opens the database: what it needs is prepared as for a start, but for the pages.
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { inRoot } from "./root.mjs";
import { run } from "./say.mjs";

/** @param {string} entry path from the root */
export async function runStoreCommand(entry) {
  await run(async () => {
    await ensureDependencies();
    await ensureGenerated();
    // The same folder as the server's, from wherever this is called.
    process.env.DATA_DIR ||= inRoot("data");
    // Only now: at the first start the bundler has just been installed.
    const { runBundled } = await import("./bundled.mjs");
    await runBundled(entry, process.argv.slice(2), { packages: "external" });
  });
}
