// Who is asking, by which address, and whether a page of another origin sent them.
import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Options } from "../options.ts";

type Asking = Pick<IncomingMessage, "headers" | "socket">;
type Trust = Pick<Options, "trustProxy" | "origins">;

const first = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header[0] : header)?.split(",")[0]?.trim() || undefined;

/** A host name or address with an optional port, and nothing that could end a header or an address. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The host by which the browser knows us; undefined when the header is missing or holds anything else. */
export function hostOf(req: Asking, trust: Trust): string | undefined {
  const host = (trust.trustProxy && first(req.headers["x-forwarded-host"])) || req.headers.host;
  return host && HOST.test(host) ? host : undefined;
}

export function isSecure(req: Asking, trust: Trust): boolean {
  if ((req.socket as TLSSocket).encrypted) return true;
  return trust.trustProxy && first(req.headers["x-forwarded-proto"]) === "https";
}

/** `http://192.168.1.5:3000`, for links. */
export function baseOf(req: Asking, trust: Trust): string | undefined {
  const host = hostOf(req, trust);
  return host && `${isSecure(req, trust) ? "https" : "http"}://${host}`;
}

export const addressOf = (req: Asking, trust: Trust): string =>
  (trust.trustProxy && first(req.headers["x-forwarded-for"])) || req.socket.remoteAddress || "unknown";

/**
 * Browsers name the origin of whoever posts or opens a socket; programs name none. A proxy may have changed the
 * scheme, so hosts are compared.
 */
export function isOwnOrigin(req: Asking, trust: Trust): boolean {
  const origin = req.headers.origin;
  if (origin === undefined) return first(req.headers["sec-fetch-site"]) !== "cross-site";
  if (trust.origins.includes(origin)) return true;
  try {
    return new URL(origin).host.toLowerCase() === hostOf(req, trust)?.toLowerCase();
  } catch {
    return false;
  }
}
