// Who is asking, by which address, and whether a page of another origin sent them.
import type { IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import type { Options } from "../options.ts";
import { visitorAt } from "../public-address.ts";
import type { CookieFor } from "./cookies.ts";

type Asking = Pick<IncomingMessage, "headers" | "socket">;
type Trust = Pick<Options, "trustProxy" | "origins">;

const entries = (header: string | string[] | undefined): string[] =>
  [header ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((entry) => entry.trim());

/**
 * What the outermost of our proxies wrote, counted from the end: each appends to what it was sent, and what stands
 * further left was written by whoever asked. A header that a proxy sets anew has one entry.
 */
function fromProxy(header: string | string[] | undefined, { trustProxy }: Trust): string | undefined {
  if (trustProxy === 0) return undefined;
  const all = entries(header);
  return all[Math.max(0, all.length - trustProxy)] || undefined;
}

/** A host name or address with an optional port, and nothing that could end a header or an address. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The host by which the browser knows us; undefined when the header is missing or holds anything else. */
export function hostOf(req: Asking, trust: Trust): string | undefined {
  const host = fromProxy(req.headers["x-forwarded-host"], trust) ?? req.headers.host;
  return host && HOST.test(host) ? host : undefined;
}

export function isSecure(req: Asking, trust: Trust): boolean {
  if ((req.socket as TLSSocket).encrypted) return true;
  return fromProxy(req.headers["x-forwarded-proto"], trust) === "https";
}

/** `http://192.168.1.5:3000`, for links. */
export function baseOf(req: Asking, trust: Trust): string | undefined {
  const host = hostOf(req, trust);
  return host && `${isSecure(req, trust) ? "https" : "http"}://${host}`;
}

/** Some proxies write the port with the address. */
const withoutPort = (address: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;

/** Under what whoever asks is counted: the address that our proxy saw, or that of the line. */
export function addressOf(req: Asking, trust: Trust): string {
  const forwarded = fromProxy(req.headers["x-forwarded-for"], trust);
  return visitorAt(withoutPort(forwarded ?? "")) ?? visitorAt(req.socket.remoteAddress ?? "") ?? "unknown";
}

/**
 * Browsers name the origin of whoever posts or opens a socket; programs name none. A proxy may have changed the
 * scheme, so hosts are compared.
 */
export function isOwnOrigin(req: Asking, trust: Trust): boolean {
  const origin = req.headers.origin;
  if (origin === undefined) return req.headers["sec-fetch-site"] !== "cross-site";
  if (trust.origins.includes(origin)) return true;
  try {
    return new URL(origin).host.toLowerCase() === hostOf(req, trust)?.toLowerCase();
  } catch {
    return false;
  }
}

/** What a cookie that is set now must know of whoever asks. */
export const cookieFor = (req: Asking, trust: Trust): CookieFor => ({
  secure: isSecure(req, trust),
  sent: req.headers.cookie,
});
