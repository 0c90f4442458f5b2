// npm run claims: bundles the engine and the claims once, so that every worker starts at once, and runs them.
import { runBundled } from "./lib/bundled.mjs";

await runBundled("scripts/claims/main.ts", process.argv.slice(2));
