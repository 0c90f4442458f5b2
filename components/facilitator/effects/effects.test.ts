// Effects in a form: what is sent of them, and what an inject keeps.
import { describe, expect, it } from "vitest";
import { asked, draftsOf, isBeyond, limitFor, newEffect, ofInject, typedFigure } from "./effects";

describe("effects that are written", () => {
  it("are sent where they move something, for one quarter without a word of it", () => {
    const ruled = [{ track: "legitimacy", amount: -2 }] as const;
    expect(asked([newEffect(), { track: "legitimacy", by: -2, turns: 1 }])).toEqual(ruled);
    expect(asked(draftsOf(ruled))).toEqual(ruled);
  });

  it("go past their printed limit or not, on either side", () => {
    const most = limitFor({ track: "legitimacy" });
    expect(isBeyond([{ track: "legitimacy", by: -most }])).toBe(false);
    expect(isBeyond([{ track: "legitimacy", by: -most - 1 }])).toBe(true);
  });

  it("are the inject's own again, without forces, which no inject moves", () => {
    const effects = [
      { track: "grievance", zone: "GAO", by: -1, turns: 2 },
      { track: "legitimacy", by: 2 },
    ] as const;
    expect(ofInject(effects)).toEqual(effects);
    expect(ofInject([{ track: "jnim", zone: "GAO", by: 1 }])).toEqual([]);
  });

  it("read a figure as either language writes it, and none where there is none", () => {
    expect([typedFigure("-2,5"), typedFigure("\u22122.5"), typedFigure(" "), typedFigure("-")]).toEqual([
      -2.5,
      -2.5,
      undefined,
      undefined,
    ]);
  });
});
