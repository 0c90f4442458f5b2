// npm run build: everything that `npm start` would prepare, without serving.
import "./lib/node-version.mjs";
import { prepare } from "./lib/prepare.mjs";
import { run } from "./lib/say.mjs";

await run(prepare);
