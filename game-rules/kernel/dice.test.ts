import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyedBits, OPEN, OPEN_KEY, scale, stream } from "./dice.ts";

const other = () => new KeyedBits(OPEN_KEY.map((byte, i) => (i === 15 ? byte ^ 1 : byte)));
const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe("keyed dice", () => {
  it("gives the same answer to the same words, for ever and everywhere", () => {
    expect([
      OPEN.bits(7714, 1, 2, 0),
      OPEN.bits(7714, 1, 2, 3),
      OPEN.bits(-1, 0, 0, 4000),
    ]).toMatchInlineSnapshot(`
      [
        1863958869,
        1645045565,
        1373597887,
      ]
    `);
  });

  it("gives the same answer whatever was asked before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, word, word, fc.nat(5000)), { minLength: 2, maxLength: 6 }),
        (asked) => {
          const bits = new KeyedBits(OPEN_KEY);
          const there = asked.map((words) => bits.bits(...words));
          const back = [...asked].reverse().map((words) => bits.bits(...words));
          expect(back.reverse()).toEqual(there);
          expect(asked.map((words) => new KeyedBits(OPEN_KEY).bits(...words))).toEqual(there);
        },
      ),
    );
  });

  it("four neighbours of one block differ, and so do those of the next", () => {
    const draws = Array.from({ length: 4096 }, (_, n) => OPEN.bits(1, 2, 3, n));
    expect(new Set(draws).size).toBe(draws.length);
  });

  it("throws 0 .. sides - 1 over all of 32 bits", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 65_536 }), (a, n, sides) => {
        const thrown = scale(OPEN.bits(a, 0, 0, n), sides);
        return Number.isInteger(thrown) && thrown >= 0 && thrown < sides;
      }),
    );
    expect([scale(0, 65_536), scale(0xffffffff, 65_536)]).toEqual([0, 65_535]);
  });

  it("is even enough: ten faces over twenty thousand throws stay near two thousand each", () => {
    const seen = new Array<number>(10).fill(0);
    for (let n = 0; n < 20_000; n++) seen[scale(OPEN.bits(42, 0, 0, n), 10)]!++;
    for (const count of seen) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it.each([
    ["the first word", 0],
    ["the second", 1],
    ["the third", 2],
    ["the count", 3],
  ] as const)("one bit of %s changes half the bits of a draw on the average", (_, at) => {
    let flipped = 0;
    for (let n = 0; n < 2000; n++) {
      const words: [number, number, number, number] = [n, n, n, 4 * n];
      const one = OPEN.bits(...words);
      words[at] ^= 4;
      let x = (one ^ OPEN.bits(...words)) >>> 0;
      for (; x; x &= x - 1) flipped++;
    }
    expect(flipped / 2000).toBeGreaterThan(15);
    expect(flipped / 2000).toBeLessThan(17);
  });

  it("one bit of the key changes half the bits as well", () => {
    const bits = other();
    let flipped = 0;
    for (let n = 0; n < 2000; n++) {
      let x = (OPEN.bits(1, 2, 3, n) ^ bits.bits(1, 2, 3, n)) >>> 0;
      for (; x; x &= x - 1) flipped++;
    }
    expect(flipped / 2000).toBeGreaterThan(15);
    expect(flipped / 2000).toBeLessThan(17);
  });

  it("streams of other seeds and of other keys run apart", () => {
    const draw = (s: ReturnType<typeof stream>) => Array.from({ length: 8 }, () => s.below(1000));
    const first = draw(stream(1, 2));
    expect(draw(stream(1, 2))).toEqual(first);
    for (const apart of [stream(1, 3), stream(1, 2, 1), stream(2, 2), stream(1, 2, 0, other())])
      expect(draw(apart)).not.toEqual(first);
  });

  it("a stream goes on where it stopped, whatever else was drawn in between", () => {
    const whole = stream(5);
    const straight = Array.from({ length: 12 }, () => whole.below(65_536));
    const [a, b] = [stream(5), stream(6)];
    expect(straight.map(() => (b.below(9), a.below(65_536)))).toEqual(straight);
  });
});
