// Step 3: the pages by Next, the server by esbuild into one file without TypeScript. Both only when a source has changed.
import { createRequire } from "node:module";
import { nodeScript, tail } from "./child.mjs";
import { inRoot, root } from "./root.mjs";
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

/** @param {{ typesChecked?: boolean }} o whether somebody has just checked the types of all that is built */
export async function ensureBuilt({ typesChecked = false } = {}) {
  const print = fingerprint(SOURCES);
  if (isFresh("build", print, PRODUCTS)) return;
  say("Building (half a minute or so) ...");
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    TYPES_CHECKED: typesChecked ? "yes" : "no",
  };
  await buildPages(env);
  await bundleServer();
  // The hash from before the build: whoever changed a file meanwhile gets another one at the next start.
  stamp("build", print);
}

async function buildPages(env) {
  const { code, output } = await nodeScript(inRoot("node_modules/next/dist/bin/next"), ["build"], {
    env,
    quiet: true,
  });
  if (code !== 0) throw new Stop(`Next could not build the pages. It said:\n${tail(output, 40)}`);
}

/** One file without TypeScript. Packages stay where they are: some bring WebAssembly, and Next must be the same one. */
async function bundleServer() {
  // Only now: at the first start the package has just been installed.
  const esbuild = createRequire(inRoot("package.json"))("esbuild");
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: ["server/index.ts"],
      outfile: "dist/server.mjs",
      bundle: true,
      packages: "external",
      platform: "node",
      target: "node20",
      format: "esm",
      sourcemap: true,
      logLevel: "silent",
    });
  } catch (error) {
    throw new Stop(`esbuild could not bundle the server. It said:\n${error.message}`);
  }
}
