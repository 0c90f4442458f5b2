// Runs a command that opens the database: as it was built with the server, else from its source, and then nobody waits for the pages.
import { inOurPlace } from "./child.mjs";
import { isBuilt } from "./ensure-built.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { ensureGenerated } from "./ensure-generated.mjs";
import { inRoot } from "./root.mjs";
import { run } from "./say.mjs";

/** @param {"backup" | "restore" | "export" | "import" | "verify"} name */
export async function runStoreCommand(name) {
  await run(async () => {
    // The same folder as the server's, from wherever this is called.
    process.env.DATA_DIR ||= inRoot("data");
    const args = process.argv.slice(2);
    if (isBuilt()) return await inOurPlace(inRoot("dist", `${name}.mjs`), args);
    await ensureDependencies();
    await ensureGenerated();
    // Only now: at the first start the bundler has just been installed.
    const { runBundled } = await import("./bundled.mjs");
    await runBundled(`server/operator/${name}-command.ts`, args, { packages: "external" });
  });
}
