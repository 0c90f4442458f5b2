// An npm of a toy: REGISTRY and KEPT say whether the registry answers and whether everything was kept of earlier installs.
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const { REGISTRY, KEPT, NPM_CALLS } = process.env;
/** What the packages hold that are asked to do something. */
const PROGRAMS = {
  "node_modules/esbuild": ["esbuild.cjs", "main.cjs"],
  "node_modules/next": ["next.cjs", "dist/bin/next"],
  "node_modules/prisma": ["prisma.cjs", "build/index.js"],
};

const args = process.argv.slice(2);
const offline = args.includes("--offline");
appendFileSync(NPM_CALLS, `${args[0]}${offline ? " --offline" : ""}\n`);
const COMMANDS = { ping, config: () => console.log("http://registry.example/"), ci };
COMMANDS[args[0]]();

function fail(code) {
  console.error(`npm error code ${code}`);
  process.exit(1);
}

function ping() {
  if (REGISTRY === "down") fail("ECONNREFUSED");
  if (REGISTRY === "no ping") fail("E404");
}

function ci() {
  const home = args[args.indexOf("--prefix") + 1];
  const { packages } = JSON.parse(readFileSync(path.join(home, "package-lock.json"), "utf8"));
  for (const [folder, { version }] of Object.entries(packages)) {
    if (folder === "") continue;
    if (offline && KEPT !== "yes") fail("ENOTCACHED");
    put(path.join(home, folder), version, PROGRAMS[folder]);
    if (REGISTRY === "breaks off") fail("ECONNRESET");
  }
}

function put(folder, version, program) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ version, main: "main.cjs" }));
  if (!program) return;
  const [file, place] = program;
  mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
  copyFileSync(path.join(import.meta.dirname, file), path.join(folder, place));
}
