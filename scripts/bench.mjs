// npm run bench -- engine | server | client [--quick] [--json]: how fast, beside others on the same work. Never a test: machines differ.
import { parseArgs } from "node:util";
import { client } from "./bench/client.mjs";
import { engine } from "./bench/engine.mjs";
import { server } from "./bench/server.mjs";

const GROUPS = { engine, server, client };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    only: { type: "string" },
    database: { type: "string" },
    of: { type: "string" },
    rounds: { type: "string" },
    profile: { type: "boolean", default: false },
  },
});
const [group = "engine"] = positionals;
if (!(group in GROUPS)) {
  console.error(
    `There is no group "${group}": npm run bench -- ${Object.keys(GROUPS).join(" | ")} [--quick] [--json]`,
  );
  process.exit(2);
}
await GROUPS[group]({
  ...values,
  only: values.only?.split(","),
  ...(values.rounds ? { rounds: Number(values.rounds) } : {}),
});
