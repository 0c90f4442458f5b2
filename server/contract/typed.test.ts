// Typed words in a sentence of ours: they turn nothing but themselves.
import { expect, it } from "vitest";
import { isolated, unturned } from "./typed.ts";

it("takes out whatever would turn the words beside it, and nothing else", () => {
  expect(unturned("\u202Eexe.\u202C txt \u2066a\u2069 \u202Ab\u202D")).toBe("exe. txt a b");
  expect(unturned("مرحبا שלום Bamako \u200F!")).toBe("مرحبا שלום Bamako \u200F!");
});

it("sets apart what reads the other way, once, with an end to every beginning", () => {
  expect(isolated("مرحبا")).toBe("\u2068مرحبا\u2069");
  expect(isolated("Staff שלום 2")).toBe("\u2068Staff שלום 2\u2069");
  expect(isolated(isolated("\u202Eمرحبا"))).toBe("\u2068مرحبا\u2069");
  expect(isolated("\u{10D00}")).toBe("\u2068\u{10D00}\u2069");
});

it("leaves alone what reads as our own words do", () => {
  expect(isolated("A. Morel, 2e bureau")).toBe("A. Morel, 2e bureau");
  expect(isolated("\u202Etxt.exe")).toBe("txt.exe");
  expect(isolated("Ольга 京")).toBe("Ольга 京");
  expect(isolated("")).toBe("");
});
