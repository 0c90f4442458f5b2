// What is printed for the class to type.
import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { addressesOf } from "./addresses.ts";

const v4 = (address: string, internal = false) =>
  ({ address, family: "IPv4", internal }) as NetworkInterfaceInfo;
const v6 = (address: string, scopeid = 0, internal = false) =>
  ({ address, family: "IPv6", internal, scopeid }) as NetworkInterfaceInfo;
const LOOPBACK = [v4("127.0.0.1", true), v6("::1", 0, true)];
const BOTH = { lo: LOOPBACK, eth0: [v4("192.168.1.5"), v6("fe80::1", 2), v6("2001:db8::5")] };

it("on all addresses of both kinds it can be reached by each, but not by one that holds on its cable alone", () => {
  expect(addressesOf(undefined, { address: "::", port: 3000 }, BOTH)).toEqual([
    "http://localhost:3000",
    "http://192.168.1.5:3000",
    "http://[2001:db8::5]:3000",
  ]);
});

it("on a machine without IPv4 the addresses of IPv6 are named", () => {
  const only6 = { lo: LOOPBACK, eth0: [v6("2001:db8::5")] };
  expect(addressesOf("::", { address: "::", port: 80 }, only6)).toEqual([
    "http://localhost:80",
    "http://[2001:db8::5]:80",
  ]);
});

it("on all addresses of IPv4 no other is named", () => {
  expect(addressesOf(undefined, { address: "0.0.0.0", port: 3000 }, BOTH)).toEqual([
    "http://localhost:3000",
    "http://192.168.1.5:3000",
  ]);
});

it("one that was asked for is named as it was asked for", () => {
  expect(addressesOf("table.example", { address: "192.168.1.5", port: 3000 }, BOTH)).toEqual([
    "http://table.example:3000",
  ]);
  expect(addressesOf("::1", { address: "::1", port: 3000 }, BOTH)).toEqual(["http://[::1]:3000"]);
});
