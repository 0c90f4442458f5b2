// Step 3: the pages by Next, the server and its commands by esbuild, a file each without TypeScript. Only when a source has changed.
import { createRequire } from "node:module";
import { nodeScript, tail } from "./child.mjs";
import { missingPackages, wantedPackages } from "./packages.mjs";
import { buildReplayPage, REPLAY_PAGE } from "./replay-page.mjs";
import { inRoot, root } from "./root.mjs";
import { Stop, say } from "./say.mjs";
import { areThere, fingerprint, stamped, stampOf } from "./stale.mjs";

const SOURCES = [
  "app",
  "components",
  "server",
  "game-rules",
  "prisma/schema.prisma",
  "scripts/lib/ensure-built.mjs",
  "scripts/lib/replay-page.mjs",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];
const LOCK = ["package-lock.json"];
/** What esbuild makes of what. */
const BUNDLES = {
  "dist/server.mjs": "server/index.ts",
  "dist/analysis.mjs": "server/debrief/workers/main.ts",
  "dist/backup.mjs": "server/operator/backup-command.ts",
  "dist/restore.mjs": "server/operator/restore-command.ts",
  "dist/export.mjs": "server/operator/export-command.ts",
  "dist/import.mjs": "server/operator/import-command.ts",
  "dist/verify.mjs": "server/operator/verify-command.ts",
};
const PRODUCTS = [".next/BUILD_ID", ...Object.keys(BUNDLES), REPLAY_PAGE];

/** @param {{ typesChecked?: boolean }} o whether somebody has just checked the types of all that is built */
export async function ensureBuilt({ typesChecked = false } = {}) {
  if (isBuilt()) return;
  say("Building (half a minute or so) ...");
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    TYPES_CHECKED: typesChecked ? "yes" : "no",
  };
  // From before the build: whoever changes a file meanwhile makes it stale, and the next start builds again.
  const note = {
    sources: fingerprint(SOURCES),
    lock: fingerprint(LOCK),
    packages: wantedPackages({ production: true }),
  };
  await stamped("build", note, async () => {
    await buildPages(env);
    await bundle();
  });
}

/** Whether the build is that of these sources and of this lock, and the packages that it runs with are there. */
export const isBuilt = () => stampOf("build")?.lock === fingerprint(LOCK) && canServe();

/**
 * Whether the build is that of these sources and has the packages that it was made with, whatever the lock says by now: it then serves as
 * it did. A build of other sources does not: it would bring its own idea of the database to their migrations.
 */
export function canServe() {
  const made = stampOf("build");
  return (
    made !== null &&
    areThere(PRODUCTS) &&
    made.sources === fingerprint(SOURCES) &&
    missingPackages(made.packages).length === 0
  );
}

async function buildPages(env) {
  const { code, output } = await nodeScript(inRoot("node_modules/next/dist/bin/next"), ["build"], {
    env,
    quiet: true,
  });
  if (code !== 0) throw new Stop(`Next could not build the pages. It said:\n${tail(output, 40)}`);
}

/** Without TypeScript. Packages stay where they are: some bring WebAssembly, and Next must be the same one. */
async function bundle() {
  // Only now: at the first start the package has just been installed.
  const esbuild = createRequire(inRoot("package.json"))("esbuild");
  try {
    for (const [outfile, entry] of Object.entries(BUNDLES)) {
      await esbuild.build({
        absWorkingDir: root,
        entryPoints: [entry],
        outfile,
        bundle: true,
        packages: "external",
        platform: "node",
        target: "node20",
        format: "esm",
        sourcemap: true,
        logLevel: "silent",
      });
    }
    await buildReplayPage();
  } catch (error) {
    throw new Stop(`esbuild could not bundle the server. It said:\n${error.message}`);
  }
}
