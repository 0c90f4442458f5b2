// npm run differences: how often a simple guesser names each kind of secret act, by seat (game-rules/testing/guessing.ts).
import { runBundled } from "./lib/bundled.mjs";

await runBundled("scripts/differences/main.ts", process.argv.slice(2));
