// Causes that are one order's alone: where one stands, that order is on the table; and a line is handed to the own orders that it is due to.
import { describe, expect, it } from "vitest";
import { behind, orderBehind } from "./attribution.ts";
import { ORDER_CAUSES } from "./data/order-causes.ts";
import type { OrderId } from "./data/orders/ids.ts";
import { scenarios } from "./data/scenarios/index.ts";
import type { Cause } from "./ledger.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import { SCENARIO_IDS } from "./vocabulary.ts";

const KINDS = [
  ["random", 5],
  ["balanced", 2],
  ["history", 1],
] as const;

describe("a cause that is one order's", () => {
  it("never stands without that order on the table, in games of every kind", () => {
    const met = new Set<string>();
    for (const id of SCENARIO_IDS)
      for (const [name, seeds] of KINDS)
        for (let seed = 1; seed <= seeds; seed++) {
          const { events } = playOut(newGame(scenarios[id], seed), policies[name], seed);
          let written: OrderId[] = [];
          let table: OrderId[] = [];
          const standing = new Set<OrderId>();
          for (const e of events) {
            if (e.type === "SheetCommitted") written.push(...e.orders.map((o) => o.id));
            if (e.type === "PostureSet") standing.add(e.posture.id);
            if (e.type === "PhaseOpened" && e.phase === "resolution") {
              table = written;
              written = [];
            }
            const lines: readonly Cause[] =
              e.type === "TrackMoved" || e.type === "ZoneMoved" || e.type === "ForceChanged" ? e.lines : [];
            for (const line of lines) {
              const order = ORDER_CAUSES[line.code];
              if (!order) continue;
              met.add(line.code);
              expect(table.includes(order) || standing.has(order), `${line.code} in ${id}`).toBe(true);
            }
          }
        }
    expect(met.size).toBeGreaterThan(90);
  });

  it("is handed to the own order in its zone, to all of the kind where no zone tells them apart, and to nobody else's", () => {
    const own = [
      { id: "paris.patrol_zone", zone: "GAO" },
      { id: "paris.speak_home", option: "results" },
      { id: "paris.patrol_zone", zone: "KID" },
    ] as const;
    const line = (cause: string, more = {}) => ({ dynamic: "D2" as const, cause, amount: 3, ...more });
    expect(behind(line("patrols", { track: "pressure" }), own)).toEqual([0, 2]);
    expect(behind(line("harm_strike", { zone: "GAO" }), own)).toEqual([]);
    expect(behind(line("patrol_contact", { zone: "KID" }), own)).toEqual([2]);
    expect(behind(line("results_told"), own)).toEqual([1]);
    expect(behind(line("order_paid", { params: { order: "paris.speak_home" } }), own)).toEqual([1]);
    expect(behind(line("impatience"), own)).toEqual([]);
    expect(orderBehind({ cause: "order_paid", params: { order: "nonsense" } })).toBeUndefined();
  });
});
