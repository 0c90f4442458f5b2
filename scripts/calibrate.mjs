// npm run calibrate: bundles the method of the missed moments once, so that every worker starts at once, and measures how far it can
// be trusted.
import { runBundled } from "./lib/bundled.mjs";

await runBundled("scripts/calibrate/main.ts", process.argv.slice(2));
