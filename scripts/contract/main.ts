// npm run contract: writes both documents and the reference anew, after a schema, a route, a refusal or its words have changed.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { asyncapi } from "./asyncapi.ts";
import { openapi } from "./openapi.ts";
import { reference } from "./reference.ts";

const [folder = "server/contract"] = process.argv.slice(2);
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
write("asyncapi.json", JSON.stringify(asyncapi(), null, 2));
write("openapi.json", JSON.stringify(openapi(), null, 2));
write("REFERENCE.md", reference());
