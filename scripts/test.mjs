// npm test: everything, in order. It installs what it lacks, and ends with "N passed, N failed".
//   --only types,lint,unit,e2e   some of the steps; what follows goes to the test runner: npm test -- --only unit server/store
import "./lib/node-version.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeScript } from "./lib/child.mjs";
import { coverageOfRules } from "./lib/coverage.mjs";
import { ensureBuilt } from "./lib/ensure-built.mjs";
import { ensureDependencies } from "./lib/ensure-dependencies.mjs";
import { ensureGenerated } from "./lib/ensure-generated.mjs";
import { findChromium } from "./lib/ladder-chromium.mjs";
import { findPostgres } from "./lib/ladder-postgres.mjs";
import { inRoot } from "./lib/root.mjs";
import { duration, run, Stop, say } from "./lib/say.mjs";
import { playwrightCounts, sum, vitestCounts } from "./lib/test-counts.mjs";

const NAMES = ["types", "lint", "unit", "e2e"];
const CHECKS = ["types", "lint"];
const { only, rest } = parseArguments(process.argv.slice(2));
const endings = []; // what must be undone, last first
let typesChecked = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}

/** Each step answers what it counted; the two checks count as nothing when they pass and as one failure when not. */
const STEPS = {
  types: {
    title: "types (tsc)",
    run: async () => {
      typesChecked = await tool("typescript/bin/tsc", ["--noEmit"], { quiet: true });
      return check(typesChecked);
    },
  },
  lint: {
    title: "lint (eslint, biome)",
    run: async () => {
      const rules = await tool("eslint/bin/eslint.js", ["."], { quiet: true });
      const format = await tool("@biomejs/biome/bin/biome", ["check", "."], { quiet: true });
      return check(rules && format);
    },
  },
  unit: {
    title: "unit and integration (vitest)",
    run: async () => {
      const { url, stop } = await findPostgres();
      endings.push(stop);
      const env = { TEST_DATABASE_URL: url };
      // A part of the tests covers a part of the engine: only the whole run is held to what is owed.
      if (rest.length > 0) return await vitest("unit", rest, env);
      return sum([
        await vitest("rules", coverageOfRules("text-summary"), env),
        // The long games first: whatever is short fills the cores at the end.
        await vitest("unit", ["--project=games", "--project=table", "--project=screens"], env),
      ]);
    },
  },
  e2e: {
    title: "end to end (playwright)",
    run: async () => {
      const chromium = await findChromium();
      await ensureBuilt({ typesChecked });
      const data = mkdtempSync(path.join(tmpdir(), "missed-moments-e2e-"));
      endings.push(async () => rmSync(data, { recursive: true, force: true }));
      const file = inRoot(".cache/e2e.json");
      rmSync(file, { force: true });
      const env = { CHROMIUM_PATH: chromium, E2E_DATA_DIR: data };
      return playwrightCounts(file, await tool("@playwright/test/cli.js", ["test", ...rest], { env }));
    },
  },
};

async function vitest(name, args, env) {
  const file = inRoot(`.cache/${name}.json`);
  rmSync(file, { force: true });
  const passed = await tool("vitest/vitest.mjs", ["run", `--outputFile.json=${file}`, ...args], { env });
  return vitestCounts(file, passed);
}

async function timed(name, step) {
  say(`\n── ${step.title}`);
  const start = performance.now();
  let counts;
  try {
    counts = await step.run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    counts = check(false);
  }
  const line = `${name}: ${counts.failed > 0 ? "FAILED" : "ok"} in ${duration(performance.now() - start)}`;
  say(`── ${line}`);
  return { line, counts };
}

function report(results) {
  const total = sum(results.map(({ counts }) => counts));
  say(`\n${results.map(({ line }) => line).join("\n")}\n`);
  say(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
  );
  if (total.failed > 0) process.exitCode = 1;
}

async function tool(script, args, { env = {}, ...options } = {}) {
  const full = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env };
  const { code, output } = await nodeScript(inRoot("node_modules", script), args, { env: full, ...options });
  if (code !== 0 && output) say(output);
  return code === 0;
}

const check = (passed) => ({ passed: 0, failed: passed ? 0 : 1, skipped: 0 });

async function cleanUp() {
  while (endings.length > 0) await endings.pop()();
}

function parseArguments(args) {
  const at = args.indexOf("--only");
  if (at === -1) return { only: NAMES, rest: args };
  const only = (args[at + 1] ?? "").split(",");
  const unknown = only.find((name) => !NAMES.includes(name));
  if (unknown === undefined) return { only, rest: args.toSpliced(at, 2) };
  console.error(`There is no step "${unknown}". The steps are ${NAMES.join(", ")}.`);
  process.exit(1);
}

await run(async () => {
  await ensureDependencies();
  await ensureGenerated();
  const results = [];
  try {
    // The two checks run beside each other and print only what they find; the tests want the machine for themselves.
    const beside = only.filter((name) => CHECKS.includes(name));
    if (beside.length > 0 && !(await tool("next/dist/bin/next", ["typegen"], { quiet: true })))
      throw new Stop("The routes' types could not be generated.");
    results.push(...(await Promise.all(beside.map((name) => timed(name, STEPS[name])))));
    for (const name of only.filter((name) => !CHECKS.includes(name)))
      results.push(await timed(name, STEPS[name]));
  } finally {
    await cleanUp();
  }
  report(results);
});
