// Every figure that leaves the rules has at most one decimal: what a program is promised, and what a person can read.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { exitReading } from "./dynamics/d18-exit.ts";
import { explain } from "./explain.ts";
import { about } from "./known.ts";
import { legalOrders } from "./legal.ts";
import { reportFor } from "./news.ts";
import { playOut, policies } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import { scores } from "./scoring/index.ts";
import { viewFor } from "./view.ts";
import { ROLES, SCENARIO_IDS, TRACKS, VIEWERS, ZONE_TRACKS } from "./vocabulary.ts";

/** Every figure below, with its place, that has more than one decimal. */
function noisy(of: unknown, path: string): string[] {
  if (typeof of === "number") return of === Math.round(of * 10) / 10 ? [] : [`${path} ${of}`];
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => noisy(value, `${path}.${key}`));
}

describe("a figure that leaves the rules", () => {
  it("has one decimal at the ends of its range too", () => {
    expect(about(92, 3, 0)).toEqual({ value: 9.2, low: 6.2, high: 12.2, age: 0 });
    for (let tenths = 0; tenths <= 1000; tenths++)
      for (let wide = 0; wide <= 12; wide++) expect(noisy(about(tenths, wide, 0), "about")).toEqual([]);
    expect(about(5, 3, 0)).toMatchObject({ low: 0 });
    expect(about(995, 3, 0)).toMatchObject({ high: 100 });
  });

  it.each(SCENARIO_IDS)("has one decimal wherever it stands, in games of %s", (id) => {
    for (const seed of [1, 2, 3]) {
      const kind = policies[seed === 1 ? "balanced" : seed === 2 ? "random" : "history"];
      const start = newGame(scenarios[id], seed);
      const zones = start.scenario.zones.map((z) => z.id);
      for (let until = 1; until <= start.scenario.turns; until += 2) {
        const { state, events } = playOut(start, kind, seed, { until });
        for (const viewer of VIEWERS) {
          const view = viewFor(state, viewer);
          const said = {
            view,
            legal: legalOrders(view),
            reading: exitReading(view),
            report: reportFor(events, state, viewer),
          };
          expect(noisy(said, viewer)).toEqual([]);
          const refs = [
            ...TRACKS.map((track) => ({ track })),
            ...ZONE_TRACKS.flatMap((track) => zones.slice(0, 3).map((zone) => ({ track, zone }))),
          ];
          for (const ref of refs)
            expect(noisy(explain(events, ref, viewer, { zones }), ref.track)).toEqual([]);
        }
        expect(noisy({ scores: scores(state), reading: exitReading(state) }, "truth")).toEqual([]);
      }
    }
  });

  it("is one of many: none was left out", () => {
    const view = viewFor(newGame(scenarios["missed-moment"], 1), ROLES[0]);
    expect(JSON.stringify(view).match(/-?\d+(\.\d+)?/g)?.length).toBeGreaterThan(200);
  });
});
