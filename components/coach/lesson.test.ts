import { describe, expect, it } from "vitest";
import { type Doing, STEPS, stepNow, stepsBehind, stepsOf } from "./lesson";

const start: Doing = {
  turn: 1,
  phase: "situation",
  zonesSeen: false,
  ready: false,
  orders: [],
  advised: 2,
  committed: false,
  whyAsked: false,
  read: false,
};
const at = (now: Partial<Doing>) => stepNow({ ...start, ...now })?.id;

describe("the guided quarters", () => {
  it("lead through the first from the ground to the last page, one thing at a time", () => {
    const seen = { zonesSeen: true };
    const orders = { ...seen, phase: "orders" } as const;
    const written = { ...orders, advised: 0 };
    expect(at({})).toBe("ground");
    expect(at(seen)).toBe("ready");
    expect(at({ ...seen, phase: "negotiation" })).toBe("talks");
    expect(at(orders)).toBe("order");
    expect(at(written)).toBe("intent");
    expect(at({ ...written, orders: [{ id: "paris.clear_zone", intent: "leave" }] })).toBe("commit");
    expect(at({ ...orders, committed: true })).toBeUndefined();
    expect(at({ ...seen, phase: "outcome" })).toBe("news");
    expect(at({ ...seen, phase: "outcome", whyAsked: true })).toBe("read");
    expect(at({ ...seen, phase: "outcome", whyAsked: true, read: true })).toBeUndefined();
  });

  it("ask in the later ones for orders and a commit alone", () => {
    const later = { turn: 3 };
    expect(at(later)).toBeUndefined();
    expect(at({ ...later, phase: "orders" })).toBe("order");
    expect(at({ ...later, phase: "orders", advised: 0 })).toBe("commit");
    expect(at({ ...later, phase: "outcome" })).toBeUndefined();
    expect(stepsOf({ ...start, ...later })).toBe(2);
  });

  it("hold nobody back: what a phase left undone is behind", () => {
    expect(at({ phase: "outcome" })).toBe("news");
    expect(stepsBehind({ ...start, phase: "outcome" })).toBe(STEPS.length - 2);
    expect(stepsBehind({ ...start, phase: "outcome", whyAsked: true, read: true })).toBe(STEPS.length);
  });
});
