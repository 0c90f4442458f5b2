import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mix, scale, stream } from "./dice.ts";

describe("keyed dice", () => {
  it("the same key throws the same, and these values are frozen: old logs and old claims stand on them", () => {
    expect([mix(1, 2, 3), mix(0), mix(4_294_967_295, -1)]).toEqual([
      mix(1, 2, 3),
      mix(0),
      mix(4_294_967_295, -1),
    ]);
    expect(mix(7714, 1, 2, 3, 0, 5, 0)).toMatchInlineSnapshot(`3255825444`);
  });
  it("stays within its sides", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 65_536 }), (key, sides) => {
        const throwN = scale(mix(key), sides);
        expect(throwN).toBeGreaterThanOrEqual(0);
        expect(throwN).toBeLessThan(sides);
      }),
    );
  });
  it("every side comes up about as often as any other", () => {
    const seen = new Array<number>(10).fill(0);
    for (let n = 0; n < 20_000; n++) seen[scale(mix(42, n), 10)]!++;
    for (const times of seen) expect(Math.abs(times - 2000)).toBeLessThan(200);
  });
  it("neighbouring keys are strangers: half of the bits differ", () => {
    let bits = 0;
    for (let n = 0; n < 1000; n++) {
      let x = (mix(n, 1) ^ mix(n, 2)) >>> 0;
      for (; x; x &= x - 1) bits++;
    }
    expect(bits / 1000).toBeGreaterThan(15);
    expect(bits / 1000).toBeLessThan(17);
  });
  it("a stream does not repeat itself and depends on all of its seed", () => {
    const a = stream(1, 2);
    const b = stream(1, 3);
    const throws = Array.from({ length: 20 }, () => [a.below(1000), b.below(1000)] as const);
    expect(throws.some(([x, y]) => x !== y)).toBe(true);
    expect(new Set(throws.map(([x]) => x)).size).toBeGreaterThan(10);
  });
});
