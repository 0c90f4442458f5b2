// A mission that a scenario sends: where it may go it comes, once, and for all to see.
import { describe, expect, it } from "vitest";
import { scenarios } from "../data/scenarios/index.ts";
import { playOut, policies } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import type { Control } from "../vocabulary.ts";

const { serval } = scenarios;
const SILENT = { orders: () => [], deals: () => [] };
const silent = { paris: SILENT, bamako: SILENT, jnim: SILENT, moscow: SILENT };
const GAO = serval.zones.findIndex((z) => z.id === "GAO");
const DUE = 3;

/** Units of the mission in Gao as a turn closes, when the town was held so until then. */
const there = (control: Control, turn: number, before = control) => {
  const at = (until: number, held: Control, from = newGame(serval, 1)) => {
    const zone = from.zones[GAO];
    if (zone) Object.assign(zone, { control: held, clearedIn: 0 });
    return playOut(from, silent, 1, { until });
  };
  const first = at(turn - 1, before).state;
  return at(turn, control, first);
};

describe("units that come by the calendar", () => {
  it("come in their quarter, not before, and not to ground that the armed groups hold", () => {
    const units = (control: Control, turn: number) => there(control, turn).state.zones[GAO]?.forces.minusma;
    expect(units("state", DUE - 1)).toBe(0);
    expect(units("state", DUE)).toBe(4);
    expect(units("contested", DUE)).toBe(4);
    expect(units("jnim", DUE)).toBe(0);
  });

  it("come later where the way is free later, and are not sent twice", () => {
    const later = there("state", DUE + 1, "jnim").state.zones[GAO]?.forces.minusma;
    expect(later).toBe(4);
    expect(there("state", DUE + 1).state.zones[GAO]?.forces.minusma).toBe(4);
  });

  it("are told with their cause to everybody", () => {
    const { events } = there("state", DUE);
    const came = events.flatMap((e) =>
      e.type === "ForceChanged" && e.zone === GAO && e.force === "minusma" ? [e] : [],
    );
    expect(came.flatMap((e) => e.lines.map((l) => [l.d, l.code, l.n, l.to]))).toEqual([
      ["history", "scenario_event", 4, undefined],
    ]);
  });
});

describe("Serval", () => {
  it("seats nobody in Moscow, and bots in Bamako and with the armed groups", () => {
    expect(serval.seats).toEqual(["paris", "bamako", "jnim"]);
    expect(serval.bots).toEqual(["bamako", "jnim"]);
    const { state } = playOut(newGame(serval, 2), policies.balanced, 2);
    expect(state.sheets.moscow ?? []).toEqual([]);
    expect(state.tracks.leverage).toBeGreaterThan(0);
  });
});
