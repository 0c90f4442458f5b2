// What is said of a cell, and what is asked about it.
import { describe, expect, it } from "vitest";
import { onPaper, told } from "./causes.ts";
import { foresightOf } from "./foresight.ts";
import { looked, settled, told as toldOf } from "./looks.ts";
import { questionsFor } from "./questions.ts";
import { KINDS, type Openness, VERDICTS } from "./result.ts";
import { verdictOf } from "./verdicts.ts";

const seen = (open: Openness) =>
  foresightOf(open === "open" ? [8, 9, 8] : open === "shut" ? [1, 2, 1] : [2, 9, 5]);
const cell = { carried: 100, short: false };

describe("a verdict", () => {
  it.each([
    ["open", "open", "visible", undefined],
    ["open", "shut", "hidden", undefined],
    ["open", "unknown", "unknown", "lenses"],
    ["shut", "open", "looked_open", undefined],
    ["shut", "shut", "shut", undefined],
    ["shut", "unknown", "shut", undefined],
    ["unknown", "open", "unknown", "dice"],
  ] as const)("of what was %s in hindsight and %s in foresight is %s", (open, foresight, verdict, why) => {
    expect(seen(foresight).open).toBe(foresight);
    expect(verdictOf({ ...cell, open, foresight: seen(foresight) })).toEqual(
      why ? { verdict, why } : { verdict },
    );
  });

  it("of a cell beside no open one needs no foresight; of an open one it is not known without", () => {
    expect(verdictOf({ ...cell, open: "shut" })).toEqual({ verdict: "shut" });
    expect(verdictOf({ ...cell, open: "open" })).toEqual({ verdict: "unknown", why: "budget" });
  });

  it("names the budget where that ended its looks, and the bots where they did not carry the plan through", () => {
    expect(verdictOf({ ...cell, open: "unknown", short: true })).toEqual({
      verdict: "unknown",
      why: "budget",
    });
    expect(verdictOf({ ...cell, open: "shut", carried: 30 })).toEqual({
      verdict: "unknown",
      why: "not_carried",
    });
  });
});

describe("looks", () => {
  const LOOKS = [4, 8];
  const steady = (mean: number, n: number) =>
    Array.from({ length: n }, (_, k) => mean + (k % 2 ? 0.5 : -0.5));

  it("let a cell go that is shut, or open whatever the others are", () => {
    const shut = looked(steady(1, 4), LOOKS);
    expect(shut.shut).toBe(true);
    expect(settled(shut, 100)).toBe(true);
    const open = looked(steady(20, 4), LOOKS);
    expect(open.p).toBeLessThan(0.001);
    expect(settled(open, 10)).toBe(true);
    expect(settled(looked(steady(5.2, 4), LOOKS), 10)).toBe(false);
  });

  it("count the smallest chance of all looks as often as there are looks", () => {
    const [first, both] = [
      looked(steady(5.6, 4), LOOKS),
      looked([...steady(5.6, 4), ...steady(-9, 4)], LOOKS),
    ];
    expect(both.p).toBeCloseTo(first.p, 12);
    expect(looked([], LOOKS)).toEqual({ p: 1, shut: false });
  });

  it("leave what passes alone but not among many unknown", () => {
    const one = looked(steady(6.8, 8), LOOKS);
    expect(toldOf([one])[0]?.open).toBe("open");
    expect(toldOf([one, ...Array.from({ length: 99 }, () => looked([], LOOKS))])[0]?.open).toBe("unknown");
  });
});

describe("causes", () => {
  const causes = new Map([
    ["aims D1 aims_met", 6],
    ["reading D18 exit_reading", 1.5],
    ["aims bound bound", -0.5],
    ["price D8 cost_paid", -0.2],
  ]);

  it("and what is left of the gain add up to it, the weightiest first", () => {
    const { causes: list, rest } = told({ causes }, 6.8);
    expect(list.map((c) => c.amount)).toEqual([6, 1.5, -0.2]);
    expect(list.reduce((sum, c) => sum + c.amount, rest)).toBeCloseTo(6.8, 10);
  });

  it("lie on paper where one part holds four fifths of the gain", () => {
    expect(onPaper({ causes })).toEqual({ part: "aims", share: 81 });
    expect(onPaper({ causes: new Map([...causes, ["price D8 cost_paid", 1]]) })).toBeUndefined();
    expect(onPaper({ causes: new Map([["aims D1 aims_met", -3]]) })).toBeUndefined();
  });
});

describe("questions", () => {
  it("are two different ones for every window", () => {
    for (const use of ["missed", "taken"] as const)
      for (const kind of KINDS)
        for (const verdict of VERDICTS) expect(new Set(questionsFor(use, kind, verdict)).size).toBe(2);
  });
});
