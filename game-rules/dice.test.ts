// The key of a die: every field has room for what the rules put there, and no two dice share one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { botsChance, type DieKey, die, dieKey, StepDice } from "./dice.ts";
import { DYNAMIC_IDS, STEPS } from "./vocabulary.ts";

const WIDE = 65_536;
const SECRET = "00112233445566778899aabbccddeeff";
const s = { seed: 4_294_967_295, turn: 1, secret: SECRET };

/** A moment and a hand as far as the rules can go: 200 turns, two rounds, any number of zones or deals, thousands of dice. */
const thrown = fc.record({
  turn: fc.integer({ min: 0, max: 200 }),
  step: fc.constantFrom("outcome" as const, ...STEPS),
  round: fc.integer({ min: 0, max: 3 }),
  d: fc.constantFrom(...DYNAMIC_IDS),
  actor: fc.integer({ min: 0, max: 9 }),
  zone: fc.integer({ min: -1, max: 2000 }),
  n: fc.integer({ min: 0, max: 5000 }),
});

/** Two draws of 16 bits and the next one: that all agree by chance is one in 2^48. */
const draws = (k: typeof thrown extends fc.Arbitrary<infer T> ? T : never) => {
  const dice = new StepDice({ ...s, turn: k.turn }, k.step, k.round);
  return [0, 4, 8].map((more) => dice.throw(WIDE, k.d, k.actor, k.zone, k.n + more));
};

describe("the key of a die", () => {
  it("is another as soon as one field is another, up to the ends of their ranges", () => {
    fc.assert(
      fc.property(thrown, thrown, (a, b) => {
        for (const field of Object.keys(a) as (keyof typeof a)[]) {
          const c = { ...a, [field]: b[field] };
          if (a[field] !== b[field]) expect(draws(c)).not.toEqual(draws(a));
          else expect(draws(c)).toEqual(draws(a));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("neighbours in one field do not run into the next one", () => {
    const ends = [
      { turn: 200, round: 0, actor: 9, zone: -1 },
      { turn: 200, round: 255, actor: 9, zone: 65_534 },
      { turn: 201, round: 0, actor: 9, zone: -1 },
      { turn: 200, round: 0, actor: 10, zone: -1 },
      { turn: 200, round: 0, actor: 9, zone: 65_534 },
    ].map((k) => draws({ ...k, step: "outcome", d: "D29", n: 0 }).join());
    expect(new Set(ends).size).toBe(ends.length);
  });

  it("the dice of a place, of every place, and a single throw are the same dice", () => {
    const dice = new StepDice(s, "operations");
    const key: DieKey = dieKey("D7", 3, 2, 5);
    const one = dice.throw(WIDE, key.d, key.actor, key.zone, key.n);
    expect(dice.diceOf("D7", 2, 5)(WIDE, 3)).toBe(one);
    expect(dice.diceByZoneOf("D7", 2)(WIDE, 5, 3)).toBe(one);
    expect(die(s, WIDE, { ...key, step: "operations" })).toBe(one);
  });

  it("depends on the seed, on the secret, and on nothing that was thrown before", () => {
    const dice = (of: typeof s) =>
      Array.from({ length: 20 }, (_, n) => die(of, WIDE, { step: "outcome", d: "D1", n }));
    expect(dice({ ...s })).toEqual(dice(s));
    expect(dice({ ...s, seed: 1 })).not.toEqual(dice(s));
    expect(dice({ ...s, secret: SECRET.replace("f", "e") })).not.toEqual(dice(s));
  });

  it("bots draw apart from the dice, from each other, from turn to turn and from secret to secret", () => {
    const drawn = (of: typeof s, actor: number) => {
      const chance = botsChance(of, actor);
      return Array.from({ length: 8 }, () => chance.below(WIDE)).join();
    };
    const all = [
      drawn(s, 0),
      drawn(s, 1),
      drawn({ ...s, turn: 2 }, 0),
      drawn({ ...s, secret: `${SECRET}00` }, 0),
    ];
    const dice = new StepDice(s, "outcome").diceOf("D1", 0, -1);
    all.push(Array.from({ length: 8 }, (_, n) => dice(WIDE, n)).join());
    expect(new Set(all).size).toBe(all.length);
    expect(drawn(s, 0)).toBe(all[0]);
  });
});
