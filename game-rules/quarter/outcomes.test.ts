// The quarter laid out for control: every order once, every die once, odds that add up, a draw that says what came.
import { describe, expect, it } from "vitest";
import { scenarios } from "../data/scenarios/index.ts";
import { evolve } from "../evolve.ts";
import { legalOrders } from "../legal.ts";
import { playOut, policies } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import { viewFor } from "../view.ts";
import { ROLES } from "../vocabulary.ts";
import { outcomesOf } from "./outcomes.ts";
import { oddsHere, ownDraw } from "./own-orders.ts";

const SECRET = "7e577e577e577e577e577e577e577e57";
const start = newGame(scenarios["missed-moment"], 7, { secret: SECRET });
const seats = Object.fromEntries(ROLES.map((r) => [r, policies.balanced[r]])) as never;
const { events } = playOut(start, seats, 7, { until: 4 });
const quarters = events.reduce<(typeof events)[]>((all, e) => {
  if (e.type === "PhaseOpened" && e.phase === "resolution") all.push([]);
  all.at(-1)?.push(e);
  return all;
}, []);

describe("the outcomes of a quarter", () => {
  it("hold every order that was carried out and every die with odds, each once", () => {
    for (const quarter of quarters) {
      const rows = outcomesOf(quarter, start.scenario);
      const carried = quarter.filter((e) => e.type === "OrderCarriedOut");
      expect(rows.filter((o) => o.order)).toHaveLength(carried.length);
      const names = quarter.flatMap((e) =>
        e.type === "DiceThrown"
          ? e.dice
              .filter((d) => d.odds !== undefined)
              .map((d) => [e.round, d.step ?? e.step, d.d, d.actor, d.zone, d.n].join(" "))
          : [],
      );
      const dice = [...new Set(names)];
      expect(rows.reduce((n, o) => n + o.dice.length, 0)).toBe(dice.length);
    }
  });

  it("have odds that are the sum of what they are made of", () => {
    const dice = quarters.flatMap((q) => outcomesOf(q, start.scenario)).flatMap((o) => o.dice);
    const told = dice.filter((d) => d.why.length > 0);
    expect(told.length).toBeGreaterThan(20);
    for (const { odds, why } of told) expect(why.reduce((sum, m) => sum + m.n, 0)).toBe(odds);
  });

  it("give dice to the orders that they decide", () => {
    const rows = quarters.flatMap((q) => outcomesOf(q, start.scenario)).filter((o) => o.order);
    expect(rows.filter((o) => o.dice.length > 0).length).toBeGreaterThan(3);
    for (const { order, dice } of rows)
      for (const die of dice) if (order?.draft.zone && die.zone) expect(die.zone).toBe(order.draft.zone);
  });
});

describe("an order of one's own", () => {
  const closes = events.findLastIndex((e) => e.type === "PhaseOpened" && e.phase === "resolution");
  const s = events.slice(0, closes).reduce(evolve, start);

  it("is drawn alike for the same seat, quarter and number, and otherwise for another", () => {
    const of = (role: (typeof ROLES)[number], n: number, turn = s.turn) => ownDraw({ ...s, turn }, role, n);
    expect(of("paris", 0)).toBe(of("paris", 0));
    const draws = ROLES.flatMap((role) =>
      [0, 1, 2].flatMap((n) => [1, 2, 3].map((turn) => of(role, n, turn))),
    );
    expect(new Set(draws).size).toBeGreaterThan(20);
    for (const draw of draws) expect(draw >= 0 && draw < 100).toBe(true);
  });

  it("finds the odds of like orders on this board, and leaves the board as it was", () => {
    const before = structuredClone(s);
    const found = ROLES.flatMap((role) =>
      legalOrders(viewFor({ ...s, phase: "orders" }, role))
        .slice(0, 12)
        .map(({ draft }) => oddsHere(s, role, draft)),
    );
    const odds = found.filter((x) => x !== undefined);
    expect(odds.length).toBeGreaterThan(2);
    for (const { odds: n } of odds) expect(n >= 0 && n <= 100).toBe(true);
    expect(s).toEqual(before);
  });
});
