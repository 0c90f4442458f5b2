// Headers of every answer, and the content-security policy of every page. Nothing here may ask for https: a class on a
// closed network has none.
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Options } from "../options.ts";
import { hostOf, isSecure } from "./origin.ts";

export function setSecurityHeaders(res: ServerResponse): void {
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("x-frame-options", "DENY");
  // A link's token stands in the address of the page that exchanges it: it must not travel on.
  res.setHeader("referrer-policy", "no-referrer");
  res.setHeader("cross-origin-resource-policy", "same-origin");
  res.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=()");
}

/**
 * A fresh nonce for this page: Next finds it in the request's own header and puts it on its scripts.
 * The development server evaluates code and writes style tags of its own.
 */
export function setPagePolicy(
  req: IncomingMessage,
  res: ServerResponse,
  options: Options,
  dev: boolean,
): void {
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce, hostOf(req, options), isSecure(req, options), dev);
  req.headers["x-nonce"] = nonce;
  req.headers["content-security-policy"] = policy;
  res.setHeader("content-security-policy", policy);
}

export function pagePolicy(nonce: string, host: string | undefined, secure: boolean, dev: boolean): string {
  // Older Safari does not count a socket to the own host as 'self'.
  const socket = host ? ` ${secure ? "wss" : "ws"}://${host}` : "";
  const styles = dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src ${styles}`,
    // Widths of bars and places on the map are set by script, as attributes.
    "style-src-attr 'unsafe-inline'",
    `connect-src 'self'${socket}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Sheets of injects are read in a worker.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
