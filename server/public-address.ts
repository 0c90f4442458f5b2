// Which addresses belong to the public internet. Compared as numbers, because one address has many notations; whatever
// is not known to be public is not.
import { isIP } from "node:net";
import { networkInterfaces } from "node:os";

/** An address as a number of 128 bits; an IPv4 one stands where IPv6 maps it, at ::ffff:0:0/96. */
export type Bits = bigint;

const MAPPED = 0xffffn << 32n;

/** Null for what is no address, or one with a zone: that is good on one wire alone. */
export function bitsOf(address: string): Bits | null {
  if (address.includes("%")) return null;
  const family = isIP(address);
  if (family === 4) return MAPPED | ipv4(address);
  return family === 6 ? ipv6(address) : null;
}

const ipv4 = (dotted: string): bigint =>
  dotted.split(".").reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);

function ipv6(text: string): bigint {
  const tail = /[^:]*\.[^:]*$/.exec(text)?.[0];
  const pairs = (of: bigint): string => `${(of >> 16n).toString(16)}:${(of & 0xffffn).toString(16)}`;
  const hex = tail ? text.slice(0, -tail.length) + pairs(ipv4(tail)) : text;
  const [before = [], after = []] = hex.split("::").map((half) => half.split(":").filter((w) => w !== ""));
  const zeros = Array<string>(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after].reduce((bits, word) => (bits << 16n) | BigInt(`0x${word}`), 0n);
}

interface Net {
  readonly bits: Bits;
  readonly length: number;
}

function net(text: string): Net {
  const [address = "", length = ""] = text.split("/");
  const bits = bitsOf(address);
  if (bits === null) throw new Error(`${text} is no network`);
  return { bits, length: Number(length) + (isIP(address) === 4 ? 96 : 0) };
}

const isIn = (bits: Bits, { bits: first, length }: Net): boolean => {
  const rest = BigInt(128 - length);
  return bits >> rest === first >> rest;
};

const IPV4 = net("0.0.0.0/0");
/** All that has been given out of IPv6 so far. */
const GLOBAL = net("2000::/3");

/** Not public within the two: IANA's registries of special-purpose addresses. */
const SPECIAL: readonly Net[] = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // a carrier's own
  "127.0.0.0/8", // this machine
  "169.254.0.0/16", // this wire, and the metadata of clouds
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocols
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // relays of 6to4
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/3", // groups, reserved, broadcast
  "2001::/23", // protocols, Teredo among them, which carries an IPv4 address
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4, which carries an IPv4 address
  "3fff::/20", // documentation
].map(net);

/** Whether an address belongs to the public internet, in whatever notation; what is no address does not. */
export function isPublic(address: string): boolean {
  const bits = bitsOf(address);
  if (bits === null || !(isIn(bits, IPV4) || isIn(bits, GLOBAL))) return false;
  return !SPECIAL.some((special) => isIn(bits, special));
}

/**
 * Under what somebody at this address is counted: one IPv4 address, or the /64 that one house has of IPv6, whose
 * addresses change by themselves. Null for what is no address.
 */
export function visitorAt(address: string): string | null {
  const bits = bitsOf(address.split("%")[0] ?? "");
  if (bits === null) return null;
  return bits >> 32n === 0xffffn ? (bits & 0xffffffffn).toString(16) : `${(bits >> 64n).toString(16)}/64`;
}

const LOOPS = ["127.0.0.0/8", "0.0.0.0/8", "::/127"].map(net);

/** Whether an address leads back to this machine: its loops, and every address of its own wires. */
export function isOwn(address: string, own: ReadonlySet<Bits> = ownAddresses()): boolean {
  const bits = bitsOf(address.split("%")[0] ?? "");
  return bits !== null && (own.has(bits) || LOOPS.some((loop) => isIn(bits, loop)));
}

/** Asked anew each time: a laptop changes its network while the server runs. */
function ownAddresses(): ReadonlySet<Bits> {
  const all = Object.values(networkInterfaces()).flatMap((of) => of ?? []);
  return new Set(all.map((a) => bitsOf(a.address.split("%")[0] ?? "")).filter((bits) => bits !== null));
}
