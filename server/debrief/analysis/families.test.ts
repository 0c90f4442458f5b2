// Families: three of a seat, each by its best quarter, and no plan in two of them.
import { describe, expect, it } from "vitest";
import type { Tried } from "./choosing.ts";
import { families } from "./families.ts";
import type { OrderWish, Plan } from "./result.ts";

const wish = (id: OrderWish["id"], option?: string): OrderWish => ({
  do: "order",
  id,
  ...(option ? { option } : {}),
});
const tried = (turn: number, plan: Plan, gain: number): Tried => ({ turn, plan, gain, surely: gain - 1 });

const talks = wish("paris.back_talks", "open");
const exit = wish("paris.announce_exit", "2");
const LIMITS = { most: 3, worth: 2.5, margin: 5 };
const MISSED = { role: "paris", use: "missed" } as const;

describe("families", () => {
  it("take of each quarter the plan that looked best, alone or paired, and leave it to no other family", () => {
    const { kept } = families(
      [
        tried(1, { first: talks }, 6),
        tried(1, { first: talks, second: exit }, 15),
        tried(1, { first: exit }, 4),
        tried(2, { first: exit, second: talks }, 9),
        tried(2, { first: exit }, 8),
      ],
      MISSED,
      LIMITS,
    );
    expect(kept.map(({ lead, plans }) => [lead, plans.map((p) => [p.turn, p.gain])])).toEqual([
      [
        "paris.announce_exit",
        [
          [1, 15],
          [2, 9],
        ],
      ],
      ["paris.back_talks", [[1, 6]]],
    ]);
  });

  it("that bring too little are looked at for nobody but the first of a seat's misses", () => {
    const poor = [tried(1, { first: talks }, 2), tried(1, { first: exit }, 1)];
    expect(families(poor, MISSED, LIMITS).kept).toHaveLength(1);
    expect(families(poor, { ...MISSED, use: "taken" }, LIMITS).kept).toEqual([]);
  });

  it("beyond those that are kept are counted where they would count", () => {
    const list = [
      tried(1, { first: talks }, 20),
      tried(1, { first: exit }, 9),
      tried(1, { first: { do: "nothing" } }, 3),
    ];
    expect(families(list, MISSED, { ...LIMITS, most: 1 })).toMatchObject({ beyond: 1 });
  });
});
