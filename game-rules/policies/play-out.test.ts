// Rollouts: a game played without events comes to the same state as one that keeps them, whoever plays, in every scenario.
import { describe, expect, it } from "vitest";
import { scenarios } from "../data/scenarios/index.ts";
import { hashState } from "../hash-state.ts";
import { stream } from "../kernel/dice.ts";
import { legalOrders } from "../legal.ts";
import { Sampler } from "../order-sampler.ts";
import { newGame } from "../replay.ts";
import { checkSheet, SheetCheck } from "../sheet.ts";
import { viewFor } from "../view.ts";
import { ROLES, SCENARIO_IDS } from "../vocabulary.ts";
import { compose } from "./compose.ts";
import { playOut, policies, seatOf } from "./index.ts";

const NAMES = ["history", "balanced", "random"] as const;
const CASES = SCENARIO_IDS.flatMap((scenario) => NAMES.map((policy) => [scenario, policy] as const));

describe("rollouts", () => {
  it.each(CASES)("%s by %s: the same state and the same summary without events as with them", (id, name) => {
    for (const seed of [3, 4]) {
      const start = newGame(scenarios[id], seed);
      const served = playOut(start, policies[name], seed);
      const rolled = playOut(start, policies[name], seed, { events: false });
      expect(rolled.events).toEqual([]);
      expect(hashState(rolled.state)).toBe(hashState(served.state));
      expect(rolled.summary).toEqual(served.summary);
    }
  });

  it("stops at the outcome of the turn that is named, and plays on from there to the same end", () => {
    const start = newGame(scenarios["missed-moment"], 5);
    const whole = playOut(start, policies.history, 5, { events: false }).state;
    const half = playOut(start, policies.history, 5, { events: false, until: 4 }).state;
    expect([half.turn, half.phase]).toEqual([4, "outcome"]);
    expect(hashState(playOut(half, policies.history, 5, { events: false }).state)).toBe(hashState(whole));
  });

  it("an override takes the place of the whole sheet; one that is refused is an error with its code", () => {
    const start = newGame(scenarios["missed-moment"], 5);
    const orders = [{ id: "paris.back_talks" as const, option: "open" }];
    const { events } = playOut(start, policies.history, 5, {
      until: 1,
      overrides: [{ turn: 1, role: "paris", orders }],
    });
    expect(events.find((e) => e.type === "SheetCommitted" && e.role === "paris")).toMatchObject({ orders });
    const bad = {
      turn: 1,
      role: "paris" as const,
      orders: [{ id: "paris.draw_down" as const, zone: "GAO" as const }],
    };
    expect(() => playOut(start, policies.history, 5, { until: 1, overrides: [bad] })).toThrow(
      /paris in turn 1: order\.exit_not_announced/,
    );
  });
});

describe("what bots read is what everybody is offered", () => {
  const views = [1, 2, 3].flatMap((seed) => {
    const { state } = playOut(newGame(scenarios["missed-moment"], seed), policies.random, seed, {
      until: 2 * seed,
    });
    return ROLES.map((role) => [state, role, viewFor({ ...state, phase: "orders" }, role)] as const);
  });

  it("the list is the legal list, and a sample is of it; every row that is open is sampled", () => {
    for (const [state, role, view] of views) {
      const legal = legalOrders(view);
      const seat = seatOf({ ...state, phase: "orders" }, role, 1);
      expect(seat.legal.map((o) => o.draft)).toEqual(legal.map((o) => o.draft));
      expect(seat.legal.map((o) => o.expects)).toEqual(legal.map((o) => o.expects));
      const texts = new Set(legal.map((o) => JSON.stringify(o.draft)));
      const sampled = new Set<string>();
      const chance = stream(state.seed, 9);
      const sampler = new Sampler(view, (sides) => chance.below(sides));
      for (let n = 0; n < 3000; n++) {
        const draft = sampler.draw();
        if (!draft) continue;
        expect(texts.has(JSON.stringify(draft))).toBe(true);
        sampled.add(draft.id);
      }
      expect([...sampled].sort()).toEqual([...new Set(legal.map((o) => o.draft.id))].sort());
    }
  });

  it("the places of a row come up equally often", () => {
    const [, , view] = views.find(([, role]) => role === "jnim") ?? [];
    if (!view) throw new Error("no view of JNIM's");
    const drawn = new Map<string, number>();
    const chance = stream(11);
    const sampler = new Sampler(view, (sides) => chance.below(sides));
    for (let n = 0; n < 200_000; n++) {
      const draft = sampler.draw((row) => row.id === "jnim.recruit_fighters");
      if (draft?.zone && draft.option !== "end") drawn.set(draft.zone, (drawn.get(draft.zone) ?? 0) + 1);
    }
    const open = legalOrders(view).filter((o) => o.draft.id === "jnim.recruit_fighters");
    expect([...drawn.keys()].sort()).toEqual(open.map((o) => o.draft.zone).sort());
    expect(drawn.size).toBeGreaterThan(3);
    const mean = [...drawn.values()].reduce((a, b) => a + b, 0) / drawn.size;
    for (const n of drawn.values()) expect(Math.abs(n - mean)).toBeLessThan(5 * Math.sqrt(mean));
  });

  it("a sheet put together draft by draft is one that is accepted whole, and what it passes over would have been refused", () => {
    for (const [state, role, view] of views) {
      const legal = legalOrders(view).map((o) => o.draft);
      const chance = stream(state.seed, 10);
      for (let n = 0; n < 30; n++) {
        const wishes = Array.from({ length: 9 }, () => legal[chance.below(legal.length)]).filter(
          (d) => d !== undefined,
        );
        const sheet: typeof wishes = [];
        const check = new SheetCheck(view, role);
        for (const wish of wishes) {
          const stands = checkSheet(view, role, [...sheet, wish]) === undefined;
          expect(check.fits(wish)).toBe(stands);
          if (stands) sheet.push(wish);
        }
        expect(compose({ view }, wishes)).toEqual(sheet);
      }
    }
  });

  it("a seat taken over with a list of its own keeps to that list", () => {
    const seat = seatOf(newGame(scenarios["missed-moment"], 1), "paris", 1);
    const narrow = { ...seat, legal: seat.legal.filter((o) => o.draft.id === "paris.analyse_threat") };
    for (const name of NAMES) {
      const ids = policies[name].paris.orders(narrow).map((d) => d.id);
      expect(ids.every((id) => id === "paris.analyse_threat")).toBe(true);
    }
  });
});
