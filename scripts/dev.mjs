// npm run dev: serves from source with reloading. It installs and generates what is missing.
import "./lib/node-version.mjs";
import { nodeScript } from "./lib/child.mjs";
import { ensureDependencies } from "./lib/ensure-dependencies.mjs";
import { ensureGenerated } from "./lib/ensure-generated.mjs";
import { inRoot } from "./lib/root.mjs";
import { run } from "./lib/say.mjs";

await run(async () => {
  await ensureDependencies();
  await ensureGenerated();
  // Only now: at the first start the bundler has just been installed.
  const { buildReplayPage } = await import("./lib/replay-page.mjs");
  await buildReplayPage();
  const env = { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" };
  const { code } = await nodeScript(inRoot("node_modules/tsx/dist/cli.mjs"), ["watch", "server/index.ts"], {
    env,
  });
  process.exitCode = code;
});
