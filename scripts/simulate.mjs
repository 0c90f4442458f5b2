// npm run simulate: bundles the engine and the simulation once, so that every worker starts at once, and runs them.
import { runBundled } from "./lib/bundled.mjs";

await runBundled("scripts/simulate/main.ts", process.argv.slice(2));
