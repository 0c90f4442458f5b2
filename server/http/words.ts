// The words of one cut of a catalogue in one language, packed once for all who ask, and kept by a browser for good: another edition has
// another address.
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { EDITION, TEXTS } from "../../components/messages/edition.ts";

export const WORDS = "/words/";

/** The better one first; no browser names it over plain HTTP. */
const PACKINGS = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
const packed = new Map<string, Promise<Buffer>>();

function pack(by: keyof typeof PACKINGS, name: string, text: string): Promise<Buffer> {
  const made = packed.get(`${by} ${name}`) ?? PACKINGS[by](text);
  packed.set(`${by} ${name}`, made);
  return made;
}

/** @param path `/words/<edition>/<language>/<cut>` */
export async function sendWords(path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [edition, ...rest] = path.slice(WORDS.length).split("/");
  const name = rest.join("/");
  const text = TEXTS.get(name);
  if (text === undefined) return void res.writeHead(404, { "cache-control": "no-store" }).end();
  const accepted = String(req.headers["accept-encoding"] ?? "")
    .split(",")
    .map((one) => one.split(";")[0]?.trim());
  const by = (["br", "gzip"] as const).find((one) => accepted.includes(one));
  const bytes = by ? await pack(by, name, text) : Buffer.from(text);
  res.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": bytes.length,
    // A page that was drawn before the server was exchanged is given the words of today, and keeps nothing.
    "cache-control": edition === EDITION ? "public, max-age=31536000, immutable" : "no-store",
    vary: "accept-encoding",
    ...(by ? { "content-encoding": by } : {}),
  });
  res.end(req.method === "HEAD" ? undefined : bytes);
}
