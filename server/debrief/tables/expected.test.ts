// Expectations held against the record: which way a figure went, what cannot be told, and how often each step of certainty was right.
import { describe, expect, it } from "vitest";
import type { LookBack } from "../../../game-rules/back.ts";
import type { Foreseen, OrderDraft } from "../../../game-rules/open.ts";
import { calibrated, cameTrue, expectedIn } from "./expected.ts";

const order = (foresees?: Foreseen, sure?: OrderDraft["sure"]) => ({
  at: 3,
  turn: 1,
  lane: "order",
  event: { type: "OrderCarriedOut", role: "paris", order: { id: "paris.speak_home", foresees, sure } },
});
const back = {
  stops: [{ turn: 1, phase: "orders", from: 2, to: 2 }],
  marks: [
    { turn: 1, tracks: { sentiment: 52 } },
    { turn: 2, tracks: { sentiment: 48 } },
  ],
  view: (at: number) => ({ tracks: { sentiment: { value: at === 2 ? 50 : 99 } } }),
  happenings: [
    order({ track: "sentiment", way: "up", by: 1 }, 4),
    order({ track: "sentiment", way: "up", by: 2 }, 4),
    order({ track: "sentiment", way: "down", by: 2 }, 1),
    order({ track: "sentiment", way: "down", by: 3 }, 4),
    order(),
  ],
} as unknown as LookBack;

describe("an expectation", () => {
  it("came true where the figure went that way by then, and cannot be told where the game ended before", () => {
    expect(expectedIn(back).map(({ came }) => came)).toEqual([true, false, true, undefined]);
    expect(cameTrue(back, 1, { track: "losses", way: "up", by: 1 })).toBeUndefined();
    expect(cameTrue(back, 2, { track: "sentiment", way: "up", by: 1 })).toBeUndefined();
  });

  it("of a figure that stands where it stood did not", () => {
    const still = { ...back, marks: [{ turn: 1, tracks: { sentiment: 50 } }] } as unknown as LookBack;
    for (const way of ["up", "down"] as const)
      expect(cameTrue(still, 1, { track: "sentiment", way, by: 1 })).toBe(false);
  });

  it("counts by how sure its author was", () => {
    expect(calibrated(expectedIn(back))).toEqual([
      { sure: 4, n: 2, came: 1 },
      { sure: 1, n: 1, came: 1 },
    ]);
  });
});
