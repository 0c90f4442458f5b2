// Addresses in every clothing: as a person may write them into a URL, and as a name may resolve to them.
import { describe, expect, it } from "vitest";
import { bitsOf, isOwn, isPublic } from "./public-address.ts";

/** As it arrives from an address that somebody typed. */
const inUrl = (host: string): string => new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, "");

describe("the public internet", () => {
  it.each([
    "127.0.0.1",
    "127.255.255.254",
    "127.1",
    "127.0.1",
    "2130706433", // 127.0.0.1 as one number
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "017700000001",
    "0",
    "0.0.0.0",
    "10.1.2.3",
    "0xa010203",
    "012.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "0xa9fea9fe",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]", // mapped
    "[::ffff:7f00:1]",
    "[::ffff:10.0.0.1]",
    "[::ffff:a00:1]",
    "[0:0:0:0:0:ffff:c0a8:0101]",
    "[::ffff:0:127.0.0.1]", // translated
    "[::127.0.0.1]", // compatible
    "[::7f00:1]",
    "[::10.1.2.3]",
    "[64:ff9b::127.0.0.1]", // NAT64
    "[64:ff9b::a00:1]",
    "[64:ff9b:1::10.0.0.1]",
    "[64:ff9b:1:ffff::1]",
    "[2002:7f00:1::]", // 6to4
    "[2002:a00:1::1]",
    "[2002:c0a8:101::1]",
    "[2001:0:4136:e378:8000:63bf:3fff:fdd2]", // Teredo
    "[2001::1]",
    "[2001:2::1]", // benchmarks
    "[2001:10::1]", // identifiers, not addresses
    "[2001:20::1]",
    "[2001:db8::1]", // documentation
    "[3fff::1]",
    "[5f00::1]", // segment routing
    "[100::1]", // discard
    "[fc00::1]",
    "[fd12:3456::1]",
    "[fe80::1]",
    "[febf::1]",
    "[fec0::1]", // site-local
    "[feff::1]",
    "[ff02::1]",
    "[4000::1]", // not given out
  ])("does not hold %s", (host) => {
    expect(isPublic(inUrl(host))).toBe(false);
  });

  it.each(["fe80::1%eth0", "2606:4700::1%1", "1.2.3", "localhost", "chat.example", "", "1.2.3.4.5", ":::"])(
    "does not hold %j, which is no address of its own",
    (text) => expect(isPublic(text)).toBe(false),
  );

  it.each([
    "9.9.9.9",
    "172.15.255.255",
    "172.32.0.1",
    "192.0.1.1",
    "223.255.255.255",
    "[2606:4700::1]",
    "[2a00:1450::1]",
    "[2001:200::1]",
    "[::ffff:9.9.9.9]",
  ])("holds %s", (host) => expect(isPublic(inUrl(host))).toBe(true));
});

describe("this machine", () => {
  const own = new Set([bitsOf("9.9.9.9"), bitsOf("2606:4700::1")].filter((b) => b !== null));

  it.each([
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:9.9.9.9",
    "9.9.9.9",
    "2606:4700:0::1",
  ])("is reached at %s", (address) => expect(isOwn(address, own)).toBe(true));
  it.each(["9.9.9.8", "10.0.0.1", "2606:4700::2", "nonsense"])("is not reached at %s", (address) =>
    expect(isOwn(address, own)).toBe(false),
  );
  it("knows its own loop without being told", () => expect(isOwn("127.0.0.1")).toBe(true));
});
