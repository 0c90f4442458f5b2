// Answers over HTTP: JSON with a status, refusals typed like everywhere else.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Params } from "../../game-rules/open.ts";
import type { ServerRefusal } from "../contract/refusals.ts";

/** Thrown by a route, caught by the router alone: the one place where a refusal travels as an exception. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ServerRefusal,
    readonly params: Params = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

export function sendJson(
  res: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string | string[]>> = {},
): void {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    ...headers,
  });
  res.end(text);
}

/** JSON that is packed already: what many are sent is packed once. */
export function sendPacked(res: ServerResponse, packed: Buffer): void {
  res.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-encoding": "gzip",
    "content-length": packed.length,
    "cache-control": "no-store",
  });
  res.end(packed);
}

export const sendRefusal = (res: ServerResponse, refusal: HttpRefusal): void =>
  sendJson(res, refusal.status, { ok: false, code: refusal.code, params: refusal.params }, refusal.headers);

/** Reads a JSON body of at most `limit` bytes. */
export async function readJson(req: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is not read: the connection closes with the answer.
    if (size > limit) throw new HttpRefusal(413, "body.too_large", { limit }, { connection: "close" });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new HttpRefusal(400, "body.not_json");
  }
}
