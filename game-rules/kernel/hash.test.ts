import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hash } from "./hash.ts";

describe("hash", () => {
  it("is sixteen hex digits, the same for the same data whatever the order of its keys", () => {
    expect(hash({ a: 1, b: [2, 3] })).toBe(hash({ b: [2, 3], a: 1 }));
    expect(hash({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
  });
  it("survives JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (v) => {
        expect(hash(JSON.parse(JSON.stringify(v)))).toBe(hash(v));
      }),
    );
  });
  it("tells small changes apart", () => {
    const seen = new Set<string>();
    for (let n = 0; n < 5000; n++) seen.add(hash({ tracks: { will: n }, zones: [n % 7] }));
    expect(seen.size).toBe(5000);
  });
});
