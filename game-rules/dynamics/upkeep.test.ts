import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowOf } from "../data/orders/index.ts";
import { missedMoment } from "../data/scenarios/missed-moment.ts";
import { apply } from "../evolve.ts";
import { openStep } from "../quarter/step.ts";
import { startState } from "../setup.ts";
import type { GameState } from "../state.ts";
import { boardState, CAPITAL, type Change, ofType, order, PLAIN, posture } from "../testing/board.ts";
import { PURSES, ROLES, type Step } from "../vocabulary.ts";
import { UPKEEP } from "./upkeep.ts";

const run = (s: GameState, step: Step, orders: ReturnType<typeof order>[] = []) => {
  const { context, finish } = openStep(s, step, orders);
  UPKEEP[step]?.(context);
  const events = finish();
  const after = structuredClone(s);
  for (const e of events) apply(after, e);
  return { events, after };
};
const income = (s: GameState) => {
  const { after } = run(s, "politics");
  return Object.fromEntries(ROLES.map((r) => [r, after.tracks[PURSES[r]] - s.tracks[PURSES[r]]])) as Record<
    (typeof ROLES)[number],
    number
  >;
};
const with_ = (tracks: Change["tracks"]) =>
  income(boardState(1, { tracks: { will: 200, treasury: 200, means: 200, leverage: 200, ...tracks } }));

describe("what things cost and what comes in", () => {
  it("an order is paid by its row, once, from its author's purse", () => {
    const s = boardState(1);
    const { after } = run(s, "information", [
      order("paris.patrol_zone", PLAIN),
      order("bamako.sweep_zone", PLAIN),
    ]);
    expect(s.tracks.will - after.tracks.will).toBe(rowOf("paris.patrol_zone").cost * 10);
    expect(s.tracks.treasury - after.tracks.treasury).toBe(rowOf("bamako.sweep_zone").cost * 10);
    expect(s.tracks.loyalty - after.tracks.loyalty).toBe((rowOf("bamako.sweep_zone").loyalty ?? 0) * 10);
  });

  it("a standing instruction is paid each quarter that it stands, and not twice in the one in which it is written", () => {
    const s = boardState(1);
    posture(s, "moscow.campaign", CAPITAL, "anti_french");
    const { after } = run(s, "information", [order("moscow.campaign", CAPITAL, { option: "anti_french" })]);
    expect(s.tracks.leverage - after.tracks.leverage).toBe(20);
  });

  it("what can no longer be paid ends", () => {
    const s = boardState(1, { tracks: { leverage: 25 } });
    posture(s, "moscow.campaign", CAPITAL, "anti_french");
    posture(s, "moscow.cover_council");
    const { after, events } = run(s, "information");
    expect(ofType(events, "PostureEnded")).toMatchObject([{ id: "moscow.cover_council", why: "unpaid" }]);
    expect(after.tracks.leverage).toBe(5);
  });

  it("losses and cost of a quarter begin anew", () => {
    const { after } = run(boardState(1, { tracks: { losses: 70, costMeur: 2400 } }), "information");
    expect(after.tracks).toMatchObject({ losses: 0, costMeur: 0 });
  });

  it("Paris's will follows opinion, losses, cost and creep", () => {
    const n = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(n, n, n, (frenchOpposition, losses, creep) => {
        const now = with_({ frenchOpposition, losses, creep }).paris;
        expect(with_({ frenchOpposition: frenchOpposition + 100, losses, creep }).paris).toBeLessThanOrEqual(
          now,
        );
        expect(with_({ frenchOpposition, losses: losses + 100, creep }).paris).toBeLessThanOrEqual(now);
        expect(with_({ frenchOpposition, losses, creep: creep + 100 }).paris).toBeLessThanOrEqual(now);
      }),
    );
  });

  it("donors and administered ground fill the treasury, exposure makes Moscow's leverage dearer", () => {
    expect(with_({ donors: 800 }).bamako).toBeGreaterThan(with_({ donors: 200 }).bamako);
    expect(with_({ exposure: 800 }).moscow).toBeLessThan(with_({ exposure: 0 }).moscow);
  });

  it("Moscow answers to no public: its leverage knows no opinion", () => {
    expect(with_({ frenchOpposition: 900, losses: 900 }).moscow).toBe(with_({}).moscow);
  });

  it("at the start of 2020 each purse earns about three orders and two standing instructions", () => {
    const earned = income(startState(missedMoment, 1, []));
    for (const role of ROLES) {
      expect(earned[role]).toBeGreaterThan(70);
      expect(earned[role]).toBeLessThan(180);
    }
  });

  it("no seat runs dry, whatever has become of it", () => {
    const poor = with_({
      frenchOpposition: 1000,
      losses: 900,
      creep: 1000,
      donors: 0,
      exposure: 1000,
      framing: 0,
    });
    for (const role of ROLES) expect(poor[role]).toBeGreaterThanOrEqual(50);
  });

  it("what is hoarded wears off", () => {
    expect(with_({ will: 1000 }).paris).toBeLessThan(0);
    expect(with_({ means: 900 }).jnim).toBeLessThan(with_({ means: 100 }).jnim);
  });
});
