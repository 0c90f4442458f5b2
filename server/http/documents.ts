// GET /api/asyncapi.json and /api/openapi.json: the contract for machines, as it was drawn when this server was built.
import { createHash } from "node:crypto";
import asyncapi from "../contract/asyncapi.json" with { type: "json" };
import openapi from "../contract/openapi.json" with { type: "json" };
import type { Route } from "./routes.ts";

/** Whether one of the tags that a reader holds is this one; a proxy may have weakened it. */
const knows = (tags: string | undefined, etag: string): boolean =>
  tags?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag) ?? false;

/** The same for as long as the server runs: whoever has it is told so by its tag. */
function serve(document: object): Route {
  const text = Buffer.from(JSON.stringify(document));
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "no-cache" };
  return async (req, res) => {
    if (knows(req.headers["if-none-match"], etag)) {
      res.writeHead(304, headers).end();
      return;
    }
    res.writeHead(200, {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "content-length": text.length,
    });
    res.end(text);
  };
}

export const getAsyncApi = serve(asyncapi);
export const getOpenApi = serve(openapi);
