import { describe, expect, it } from "vitest";
import { type Doing, STEPS, stepNow, stepsBehind } from "./lesson";

const start: Doing = {
  phase: "situation",
  zonesSeen: false,
  ready: false,
  orders: [],
  committed: false,
  whyAsked: false,
  read: false,
};
const at = (now: Partial<Doing>) => stepNow({ ...start, ...now })?.id;

describe("the guided quarter", () => {
  it("leads from the ground to the last page, one thing at a time", () => {
    const seen = { zonesSeen: true };
    const patrol = { id: "paris.patrol_zone", zone: "MOP" } as const;
    const strike = { id: "paris.strike_zone", zone: "MOP" } as const;
    const receiver = { id: "paris.build_receiver", zone: "MOP", target: "fama" } as const;
    const orders = { ...seen, phase: "orders" } as const;
    expect(at({})).toBe("ground");
    expect(at(seen)).toBe("ready");
    expect(at({ ...seen, phase: "negotiation" })).toBe("talks");
    expect(at(orders)).toBe("patrol");
    expect(at({ ...orders, orders: [patrol] })).toBe("strike");
    expect(at({ ...orders, orders: [patrol, strike] })).toBe("receiver");
    expect(at({ ...orders, orders: [patrol, strike, receiver] })).toBe("intent");
    expect(at({ ...orders, orders: [patrol, strike, { ...receiver, intent: "leave" }] })).toBe("commit");
    expect(at({ ...orders, committed: true })).toBeUndefined();
    expect(at({ ...seen, phase: "outcome" })).toBe("news");
    expect(at({ ...seen, phase: "outcome", whyAsked: true })).toBe("read");
    expect(at({ ...seen, phase: "outcome", whyAsked: true, read: true })).toBeUndefined();
  });

  it("wants the strike where the patrol goes, and no order that is not finished", () => {
    const orders = [{ id: "paris.patrol_zone" }] as const;
    expect(at({ phase: "orders", zonesSeen: true, orders })).toBe("patrol");
    const apart = [
      { id: "paris.patrol_zone", zone: "MOP" },
      { id: "paris.strike_zone", zone: "GAO" },
    ] as const;
    expect(at({ phase: "orders", zonesSeen: true, orders: apart })).toBe("strike");
  });

  it("does not hold anybody back: what a phase left undone is behind", () => {
    expect(at({ phase: "outcome" })).toBe("news");
    expect(stepsBehind({ ...start, phase: "outcome" })).toBe(STEPS.length - 2);
    expect(stepsBehind({ ...start, phase: "outcome", whyAsked: true, read: true })).toBe(STEPS.length);
  });
});
