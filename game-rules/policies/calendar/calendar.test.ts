// The line of history finds its quarter: every entry falls into a turn of the scenario that covers its years, half-years included.
import { describe, expect, it } from "vitest";
import { rowOf } from "../../data/orders/index.ts";
import { scenarios } from "../../data/scenarios/index.ts";
import { newGame } from "../../index.ts";
import { labelOf } from "../../label.ts";
import { viewFor } from "../../view.ts";
import type { View } from "../../view-types.ts";
import { ROLES, type Role, SCENARIO_IDS, type ScenarioId, ZONE_IDS } from "../../vocabulary.ts";
import { ANNOUNCED_IN, fallsIn, q, slowRoll } from "./form.ts";
import { CALENDAR, periodOf } from "./index.ts";

/** The first view of a scenario, told that it is another turn. */
const viewAt = (id: ScenarioId, turn: number): View => {
  const scenario = scenarios[id];
  return { ...viewFor(newGame(scenario, 1), "paris"), turn, label: labelOf(scenario, turn) };
};
const turnsOf = (id: ScenarioId) => Array.from({ length: scenarios[id].turns }, (_, i) => i + 1);
const entriesOf = (role: Role) => CALENDAR[role].flatMap((p) => p.entries);

const firstAndLast = (id: ScenarioId): readonly [number, number] => {
  const { start, turns, quartersPerTurn } = scenarios[id];
  const first = q(start.year, start.quarter);
  return [first, first + turns * quartersPerTurn - 1];
};

describe("the calendar", () => {
  it.each(SCENARIO_IDS)("%s: every entry of its years falls into exactly one of its turns", (id) => {
    const [first, last] = firstAndLast(id);
    for (const role of ROLES)
      for (const { at } of entriesOf(role)) {
        const inYears = at >= first && at <= last;
        expect(turnsOf(id).filter((turn) => fallsIn(viewAt(id, turn), at))).toHaveLength(inYears ? 1 : 0);
      }
  });

  it("an entry of an even quarter falls into its half-year", () => {
    expect(turnsOf("barkhane").filter((t) => fallsIn(viewAt("barkhane", t), q(2021, 2)))).toEqual([14]);
    expect(turnsOf("barkhane").filter((t) => fallsIn(viewAt("barkhane", t), q(2014, 4)))).toEqual([1]);
  });

  it("knows the historical announcement by its quarter, in quarters and in half-years", () => {
    const announced = (id: ScenarioId, turn: number, announcedIn: number) => {
      const v = viewAt(id, turn);
      return slowRoll({ ...v, exit: { ...v.exit, announcedIn } });
    };
    expect(ANNOUNCED_IN).toBe(q(2021, 2));
    expect(announced("missed-moment", 9, 6)).toBe(true);
    expect(announced("missed-moment", 9, 5)).toBe(false);
    expect(announced("barkhane", 16, 14)).toBe(true);
    expect(announced("barkhane", 16, 15)).toBe(false);
  });

  it("a side's habits are those of its years", () => {
    const habitsAt = (id: ScenarioId, turn: number) => periodOf(CALENDAR.paris, viewAt(id, turn)).since;
    expect(habitsAt("serval", 4)).toBe(q(2013, 1));
    expect(habitsAt("barkhane", 11)).toBe(q(2014, 1));
    expect(habitsAt("barkhane", 12)).toBe(q(2020, 1));
    expect(habitsAt("missed-moment", 1)).toBe(q(2020, 1));
  });

  it("every entry lies in its period, tells what it stands on, and asks for orders of its own side in known places", () => {
    for (const role of ROLES)
      for (const [n, period] of CALENDAR[role].entries()) {
        const end = CALENDAR[role][n + 1]?.since ?? q(2023, 1);
        for (const e of period.entries) {
          expect(e.at).toBeGreaterThanOrEqual(period.since);
          expect(e.at).toBeLessThan(end);
          expect(e.source.length).toBeGreaterThan(10);
        }
        const wishes = [...period.entries.flatMap((e) => e.wishes), ...period.habits.map((h) => h.wish)];
        for (const w of wishes) {
          expect(rowOf(w.id).id.startsWith(`${role}.`)).toBe(true);
          if (w.zone) expect(ZONE_IDS).toContain(w.zone);
        }
      }
  });
});
