import { expect, it } from "vitest";
import { same } from "./same";

it("takes fields in any order, lists in theirs, and a field that is undefined for none", () => {
  expect(same({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
  expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same({ a: 1 }, { a: 1, b: null })).toBe(false);
  expect(same(undefined, undefined)).toBe(true);
  expect(same(undefined, {})).toBe(false);
});
