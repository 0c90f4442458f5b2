// What a seat adds to the log is counted by the fold: by author and kind, from the quarter's beginning to its end.
import { describe, expect, it } from "vitest";
import { QUARTER } from "../../contract/limits.ts";
import { isSpent, overspent, type Spent, spentAfter } from "./ceilings.ts";
import type { LogEvent } from "./events.ts";
import type { Fold } from "./state.ts";
import type { Plan } from "./unit-of-work.ts";

const count = (spent: Spent, author: string, event: unknown): Spent =>
  spentAfter(spent, { seq: 1, at: 0, author, event: event as LogEvent });
const talk = { type: "CellTalkSent", id: "i", role: "paris", text: "à bientôt" };
const official = { type: "MessageSent", from: "paris", official: true, text: "We say." };
const fold = (spent: Spent): Fold => ({ exercise: { spent } }) as Fold;
const plan = (spent: Spent): Plan => ({ fold: fold(spent) }) as Plan;

describe("the count", () => {
  it("keeps seats and kinds apart, and counts talk in bytes too", () => {
    let spent = count({}, "paris", talk);
    spent = count(spent, "paris", official);
    spent = count(spent, "jnim", { type: "SheetCommitted", role: "jnim" });
    expect(spent).toEqual({
      paris: { "quarter.messages": 2, "quarter.talk_bytes": 18, "quarter.statements": 1 },
      jnim: { "quarter.sheets": 1 },
    });
  });

  it("leaves out bots, the clock, and what is no act", () => {
    expect(count({}, "bot:paris", { type: "SheetCommitted" })).toEqual({});
    expect(count({}, "clock", { type: "ClockResumed" })).toEqual({});
    expect(count({}, "paris", { type: "MemberJoined" })).toEqual({});
  });

  it("begins anew with a quarter and with the end, not with another phase", () => {
    const spent = count({}, "paris", talk);
    expect(count(spent, "control", { type: "PhaseOpened", phase: "orders" })).toBe(spent);
    expect(count(spent, "control", { type: "PhaseOpened", phase: "situation" })).toEqual({});
    expect(count(spent, "control", { type: "PhaseOpened", phase: "ended" })).toEqual({});
  });
});

describe("a ceiling", () => {
  const at = (n: number): Spent => ({ paris: { "quarter.pens": n } });
  const limit = QUARTER["quarter.pens"];

  it("holds what goes beyond it, and nothing that adds nothing to it", () => {
    expect(overspent(fold(at(limit - 1)), plan(at(limit)), "paris")).toBeNull();
    expect(overspent(fold(at(limit)), plan(at(limit + 1)), "paris")).toMatchObject({
      code: "act.too_many",
      params: { limit },
    });
    expect(overspent(fold(at(limit + 1)), plan(at(limit + 1)), "paris")).toBeNull();
    expect(overspent(fold(at(limit)), plan(at(limit + 1)), "jnim")).toBeNull();
  });

  it("can be asked before anything is done", () => {
    expect(isSpent(fold(at(limit - 1)), "paris", "quarter.pens")).toBeNull();
    expect(isSpent(fold(at(limit)), "paris", "quarter.pens")).toMatchObject({ code: "act.too_many" });
  });

  it("names its own refusal where people must know what is full", () => {
    const full = (kind: keyof typeof QUARTER) =>
      isSpent(fold({ paris: { [kind]: QUARTER[kind] } }), "paris", kind)?.code;
    expect(full("quarter.messages")).toBe("talk.too_much");
    expect(full("quarter.talk_bytes")).toBe("talk.too_long");
    expect(full("quarter.statements")).toBe("statement.too_many");
    expect(full("quarter.injects")).toBe("inject.too_many");
    expect(full("quarter.deal_moves")).toBe("act.too_many");
  });
});
