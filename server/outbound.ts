// A post to an address that a person gave. By default only to addresses of the public internet: a server must not be made to knock
// at doors of the network it stands in. On a closed network, where the chat stands next door, WEBHOOKS=any lets it; at its
// own door it knocks never.
import { lookup as resolve } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isOwn, isPublic } from "./public-address.ts";

export const REACHES = ["off", "public", "any"] as const;
export type Reach = (typeof REACHES)[number];

/** Why an address was not called. */
export class NotReached extends Error {
  constructor(readonly code: "webhooks.off" | "address.not_public" | "address.own") {
    super(code);
  }
}

export interface Outbound {
  readonly reach: Reach;
  /** The port this server listens on, once it does. */
  ownPort(): number | undefined;
}

const PATIENCE = 5_000;

/** What stands against calling this address; null for nothing. */
function objection(address: string, port: number, { reach, ownPort }: Outbound): NotReached | null {
  if (reach === "public" && !isPublic(address)) return new NotReached("address.not_public");
  if (isOwn(address) && (reach === "public" || port === ownPort())) return new NotReached("address.own");
  return null;
}

/** Names are looked up once, and the answer that was checked is the one that is called. */
const checked =
  (port: number, outbound: Outbound): LookupFunction =>
  (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const good = (found ?? []).filter((a) => objection(a.address, port, outbound) === null);
      const [first] = good;
      const refused = found?.[0] ? objection(found[0].address, port, outbound) : null;
      if (error || !first) return done(error ?? refused ?? new NotReached("address.not_public"), "", 0);
      if (options.all) return (done as unknown as (e: null, all: typeof good) => void)(null, good);
      done(null, first.address, first.family);
    });

/**
 * Posts JSON and waits for the status. Redirects are not followed, and of the answer nothing but its status is read.
 * @throws NotReached where the address may not be called, Error with the network's `code` where nobody answers in time
 */
export async function postJson(address: string, body: unknown, outbound: Outbound): Promise<number> {
  const url = new URL(address);
  const secure = url.protocol === "https:";
  const port = Number(url.port || (secure ? 443 : 80));
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (outbound.reach === "off") throw new NotReached("webhooks.off");
  const refused = isIP(literal) === 0 ? null : objection(literal, port, outbound);
  if (refused) throw refused;
  const text = JSON.stringify(body);
  return new Promise((answer, fail) => {
    const request = (secure ? https : http).request(
      url,
      {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(text) },
        signal: AbortSignal.timeout(PATIENCE),
        lookup: checked(port, outbound),
      },
      (response) => {
        // Its body may have no end.
        response.destroy();
        answer(response.statusCode ?? 0);
      },
    );
    request.on("error", fail);
    request.end(text);
  });
}
