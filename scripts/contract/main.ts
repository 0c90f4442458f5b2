// npm run contract: writes both documents anew, after a schema, a route, a refusal or its words have changed.
import { writeFileSync } from "node:fs";
import { asyncapi } from "./asyncapi.ts";
import { openapi } from "./openapi.ts";

const [socket = "server/contract/asyncapi.json", http = "server/contract/openapi.json"] =
  process.argv.slice(2);
writeFileSync(socket, JSON.stringify(asyncapi(), null, 2));
writeFileSync(http, JSON.stringify(openapi(), null, 2));
