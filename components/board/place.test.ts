// Tokens take the places of their zone; what does not fit is counted, never dropped in silence.
import { describe, expect, it } from "vitest";
import { crowded } from "./declutter";
import { pickSlots, placeTokens, telling } from "./place";
import type { BoardToken, TokenSide } from "./types";
import { pair, plain } from "./wash";
import { wrapName } from "./wrap";

const SLOTS = [
  [0, 0],
  [10, 0],
  [100, 0],
  [50, 0],
  [20, 0],
] as const;
const token = (id: string, side: TokenSide = "paris", strength: BoardToken["strength"] = 1): BoardToken => ({
  id,
  side,
  strength,
  label: id,
});

describe("tokens", () => {
  it("take the places in order", () => {
    const { placed, rest } = placeTokens([token("a"), token("b")], SLOTS);
    expect(placed.map((p) => p.at)).toEqual([SLOTS[0], SLOTS[1]]);
    expect(rest).toBe(0);
  });

  it("tell how many more there are", () => {
    const { placed, rest, restAt } = placeTokens(
      ["a", "b", "c", "d", "e", "f", "g"].map((i) => token(i)),
      SLOTS,
    );
    expect(placed).toHaveLength(4);
    expect(rest).toBe(3);
    expect(restAt).toEqual(SLOTS[4]);
  });

  it("stand far apart on a small map", () => {
    expect(pickSlots(SLOTS, 2, true)).toEqual([SLOTS[0], SLOTS[2]]);
    expect(pickSlots(SLOTS, 5, true)).toEqual(SLOTS);
  });

  it("show one of each side first where there is room for few", () => {
    const few = telling([token("a", "jnim", 1), token("b", "jnim", 3), token("c", "paris", 1)], 2);
    expect(few.map((t) => t.id)).toEqual(["b", "c"]);
  });
});

describe("names", () => {
  it("wrap between words only", () => {
    expect(wrapName("Inner Delta", 8)).toEqual(["Inner", "Delta"]);
    expect(wrapName("North Burkina", 14)).toEqual(["North Burkina"]);
    expect(wrapName("Ouagadougou", 4)).toEqual(["Ouagadougou"]);
  });

  it("step back before a more important one", () => {
    const at = (x: number) => ({ x, y: 0, box: [-20, -5, 20, 5] as const });
    expect(crowded([at(0), at(30), at(60)], 1)).toEqual([false, true, false]);
    expect(crowded([at(0), at(30), at(60)], 0.5)).toEqual([false, false, false]);
    expect(crowded([at(0)], 1, 1, [at(10)])).toEqual([true]);
  });
});

describe("washes", () => {
  it("draw the state as Bamako, and equal pairs alike", () => {
    expect(plain("state")).toBe("bamako");
    expect(plain("none")).toBeNull();
    expect(pair({ wash: "contested", between: ["jnim", "state"] })).toEqual(
      pair({ wash: "contested", between: ["state", "jnim"] }),
    );
    expect(pair({ wash: "paris" })).toBeNull();
  });
});
