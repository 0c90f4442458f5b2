// npm run bench -- engine [--quick] [--json]: how fast, beside others on the same work. Never a test: machines differ.
import { engine } from "./bench/engine.mjs";

const GROUPS = { engine };
const [group = "engine", ...flags] = process.argv.slice(2);
if (!(group in GROUPS)) {
  console.error(
    `There is no group "${group}": npm run bench -- ${Object.keys(GROUPS).join(" | ")} [--quick] [--json]`,
  );
  process.exit(2);
}
await GROUPS[group]({ quick: flags.includes("--quick"), json: flags.includes("--json") });
