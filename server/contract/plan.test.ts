import { describe, expect, it } from "vitest";
import { type ClockPlan, plannedFor, projected, usualPlan } from "./plan.ts";

const MINUTE = 60_000;
const PLAN: ClockPlan = {
  situation: 2,
  negotiation: 9,
  orders: 9,
  outcome: 3,
  brief: 20,
  debrief: 45,
  slow: 1,
  breaks: [{ after: 2, minutes: 15 }],
};
/** A slow quarter: all but the situation takes 15 where others take 9. */
const SLOW = 2 + 15 + 15 + 5;
const at = (more: object) => ({
  turns: 4,
  turn: 1,
  phase: "situation" as const,
  lobby: false,
  now: 0,
  ...more,
});

describe("a clock plan", () => {
  it("gives talk two fifths of a quarter and orders three where nothing else is planned, longer in the first two", () => {
    const usual = usualPlan(9);
    expect(plannedFor(usual, 1, "negotiation")).toBe(6 * MINUTE);
    expect(plannedFor(usual, 3, "negotiation")).toBe(3.6 * MINUTE);
    expect(plannedFor(usual, 3, "orders")).toBe(5.4 * MINUTE);
  });

  it("ends after briefing, every quarter, breaks and debrief", () => {
    const { game, all } = projected(PLAN, at({ lobby: true }));
    expect(game).toBe((20 + SLOW + 3 * 23 + 15) * MINUTE);
    expect(all - game).toBe(45 * MINUTE);
  });

  it("goes by the clock in a phase that has one, paused or not, and by the plan where it has none", () => {
    const rest = 23 + 15;
    const third = { turn: 3, phase: "orders" as const };
    expect(projected(PLAN, at({ ...third, deadline: 4 * MINUTE })).game).toBe((4 + 3 + 23) * MINUTE);
    expect(projected(PLAN, at({ ...third, left: 4 * MINUTE })).game).toBe((4 + 3 + 23) * MINUTE);
    expect(projected(PLAN, at({ ...third, deadline: -4 * MINUTE })).game).toBe((3 + 23) * MINUTE);
    expect(projected(PLAN, at({ turn: 2, phase: "outcome" })).game).toBe((3 + 23 + rest) * MINUTE);
    expect(projected(PLAN, at({ turn: 2, phase: "resolution" })).game).toBe((3 + 23 + rest) * MINUTE);
  });

  it("leaves the debrief alone once the game is over", () => {
    expect(projected(PLAN, at({ turn: 4, phase: "ended" }))).toEqual({ game: 0, all: 45 * MINUTE });
  });
});
