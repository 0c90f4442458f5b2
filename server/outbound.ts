// A post to an address that a person gave. By default only to addresses of the public internet: a server must not be made to knock
// at doors of the network it stands in. On a closed network, where the chat stands next door, WEBHOOKS=any lets it.
import { lookup as resolve } from "node:dns";
import http from "node:http";
import https from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

export const REACHES = ["off", "public", "any"] as const;
export type Reach = (typeof REACHES)[number];

const PATIENCE = 5_000;

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, bits, "ipv6");

/** Whether an address belongs to the public internet; an IPv4 address in the clothes of an IPv6 one is seen through. */
export function isPublic(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const family = isIP(plain);
  return family !== 0 && !inside.check(plain, family === 4 ? "ipv4" : "ipv6");
}

/** Names are looked up once, and the answer that was checked is the one that is called. */
const publicOnly: LookupFunction = (hostname, options, done) =>
  resolve(hostname, { ...options, all: true }, (error, found) => {
    const good = (found ?? []).filter((a) => isPublic(a.address));
    const [first] = good;
    if (error || !first) return done(error ?? new Error("address.not_public"), "", 0);
    if (options.all) return (done as unknown as (e: null, all: typeof good) => void)(null, good);
    done(null, first.address, first.family);
  });

/**
 * Posts JSON and waits for the status. Redirects are not followed.
 * @throws Error with a code of its own where the address may not be reached, or nobody answers in time
 */
export function postJson(address: string, body: unknown, reach: Reach): Promise<number> {
  const url = new URL(address);
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (reach === "off") return Promise.reject(new Error("webhooks.off"));
  if (reach === "public" && isIP(literal) !== 0 && !isPublic(literal))
    return Promise.reject(new Error("address.not_public"));
  const text = JSON.stringify(body);
  return new Promise((answer, fail) => {
    const request = (url.protocol === "https:" ? https : http).request(
      url,
      {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(text) },
        signal: AbortSignal.timeout(PATIENCE),
        ...(reach === "public" ? { lookup: publicOnly } : {}),
      },
      (response) => {
        response.resume();
        answer(response.statusCode ?? 0);
      },
    );
    request.on("error", fail);
    request.end(text);
  });
}
