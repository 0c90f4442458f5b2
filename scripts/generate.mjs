// npm run generate: Prisma's client, for an editor that wants its types before the first start.
import "./lib/node-version.mjs";
import { ensureDependencies } from "./lib/ensure-dependencies.mjs";
import { ensureGenerated } from "./lib/ensure-generated.mjs";
import { run } from "./lib/say.mjs";

await run(async () => {
  await ensureDependencies();
  await ensureGenerated();
});
