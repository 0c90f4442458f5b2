// Step 2: Prisma's client, generated from prisma/schema.prisma. Works without the network.
import { nodeScript, tail } from "./child.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";
import { areThere, fingerprint, stamped, stampOf } from "./stale.mjs";

const PRISMA = "node_modules/prisma";
const PRODUCTS = ["server/store/generated/client.ts"];

export async function ensureGenerated() {
  const print = fingerprint(["prisma/schema.prisma", `${PRISMA}/package.json`]);
  if (areThere(PRODUCTS) && stampOf("generate") === print) return;
  say("Generating the database client ...");
  const env = {
    ...process.env,
    CHECKPOINT_DISABLE: "1",
    // Prisma would download an engine that only its migrate command needs. Any file that exists keeps it from doing so,
    // and one that cannot be executed makes that command fail aloud instead of silently doing nothing.
    PRISMA_SCHEMA_ENGINE_BINARY: inRoot("package.json"),
  };
  await stamped("generate", print, async () => {
    const prisma = inRoot(PRISMA, "build/index.js");
    const { code, output } = await nodeScript(prisma, ["generate"], { env, quiet: true });
    if (code !== 0)
      throw new Stop(`Prisma could not generate the database client. It said:\n${tail(output)}`);
  });
}
