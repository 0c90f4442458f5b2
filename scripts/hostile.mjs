// npm run hostile [-- NAME ...] [--root FOLDER] [--json]: attacks a server of our own and says what holds. Never a test: it takes minutes.
import { attack } from "./hostile/main.ts";
import { run } from "./lib/say.mjs";

await run(() => attack(process.argv.slice(2)));
// An attack that was cut off may still listen or wait somewhere.
process.exit();
