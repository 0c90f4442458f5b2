// npm run coverage: the tests of the engine with their coverage, file by file. It fails where less is covered than is owed.
import { nodeScript } from "./lib/child.mjs";
import { coverageOfRules } from "./lib/coverage.mjs";
import { ensureDependencies } from "./lib/ensure-dependencies.mjs";
import { inRoot } from "./lib/root.mjs";
import { run } from "./lib/say.mjs";

await run(async () => {
  await ensureDependencies();
  const vitest = inRoot("node_modules", "vitest/vitest.mjs");
  const { code } = await nodeScript(vitest, ["run", ...coverageOfRules("text")]);
  process.exitCode = code;
});
