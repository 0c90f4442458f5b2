// Step 3: the pages by Next, the server by esbuild into one file without TypeScript. Both only when a source has changed.
import { nodeScript, tail } from "./child.mjs";
import { inRoot } from "./root.mjs";
import { Stop, say } from "./say.mjs";
import { fingerprint, isFresh, stamp } from "./stale.mjs";

const SOURCES = [
  "app",
  "components",
  "server",
  "game-rules",
  "prisma/schema.prisma",
  "public",
  "scripts/lib/ensure-built.mjs",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const PRODUCTS = [".next/BUILD_ID", "dist/server.mjs"];

export async function ensureBuilt() {
  const print = fingerprint(SOURCES);
  if (isFresh("build", print, PRODUCTS)) return;
  say("Building (half a minute or so) ...");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await step("Next could not build the pages", "node_modules/next/dist/bin/next", ["build"], env);
  await step("esbuild could not bundle the server", "node_modules/esbuild/bin/esbuild", SERVER, env);
  // The hash from before the build: whoever changed a file meanwhile gets another one at the next start.
  stamp("build", print);
}

const SERVER = [
  "server/index.ts",
  "--bundle",
  "--platform=node",
  "--target=node20",
  "--format=esm",
  "--packages=external",
  "--sourcemap",
  "--log-level=warning",
  "--outfile=dist/server.mjs",
];

async function step(failure, script, args, env) {
  const { code, output } = await nodeScript(inRoot(script), args, { env, quiet: true });
  if (code !== 0) throw new Stop(`${failure}. It said:\n${tail(output, 40)}`);
}
