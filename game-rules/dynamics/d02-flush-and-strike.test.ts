import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BORDER,
  boardState,
  type Change,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { cellsFound, d02, preyOf } from "./d02-flush-and-strike.ts";

const SEEDS = 300;
const quiet: Change = { tracks: { friction: 0 } };
const patrol = order("paris.patrol_zone", HELD, {}, 0);
const strike = order("paris.strike_zone", HELD, {}, 1);
const strike2 = order("paris.strike_zone", HELD, {}, 2);
const cellsLost = (orders: readonly ReturnType<typeof order>[], change = quiet) =>
  overSeeds(SEEDS, (seed) => {
    const s = boardState(seed, change);
    const { after } = runStep(s, "operations", [d02], orders);
    return (s.zones[HELD]?.forces.jnim ?? 0) - (after.zones[HELD]?.forces.jnim ?? 0);
  });

describe("[D2] flush and strike", () => {
  it("[D2] a strike after a patrol in the same zone finds cells", () => {
    expect(cellsLost([patrol, strike])).toBeGreaterThan(SEEDS * 0.7);
  });

  it("[D2] [C12] patrol and strike remove at least twice what strikes alone do, even two of them", () => {
    expect(cellsLost([patrol, strike])).toBeGreaterThan(2 * cellsLost([strike]));
    expect(cellsLost([patrol, strike])).toBeGreaterThan(2 * cellsLost([strike, strike2]));
  });

  it("[D2] a patrol elsewhere does not flush here", () => {
    expect(cellsLost([order("paris.patrol_zone", PLAIN), strike])).toBe(cellsLost([strike]));
  });

  it("[D2] cells that lie low are found less", () => {
    const hidden: Change = { ...quiet, zones: { [HELD]: { hidden: true } } };
    expect(cellsLost([patrol, strike], hidden)).toBeLessThan(cellsLost([patrol, strike]) * 0.8);
  });

  it("[D2] a strike into cover harms civilians more often than one at what a patrol has seen", () => {
    const harmed = (orders: readonly ReturnType<typeof order>[]) =>
      overSeeds(
        SEEDS,
        (seed) =>
          ofType(runStep(boardState(seed, quiet), "operations", [d02], orders).events, "HarmDone").length,
      );
    expect(harmed([strike])).toBeGreaterThan(harmed([patrol, strike]));
  });

  it("[D2] a strike that finds nothing is spent, and its author is told", () => {
    const s = boardState(1, { zones: { [HELD]: { forces: { jnim: 0 } } } });
    expect(resultsOf(runStep(s, "operations", [d02], [strike]).events, "paris.strike_zone")).toEqual([
      "strike_found_nothing",
    ]);
  });

  it("[D2] a patrol without soldiers on the spot is no patrol", () => {
    const s = boardState(1);
    const { events } = runStep(s, "operations", [d02], [order("paris.patrol_zone", BORDER)]);
    expect(resultsOf(events, "paris.patrol_zone")).toEqual(["no_units"]);
  });

  it("[D2] hiding needs somebody to hide", () => {
    const { events, after } = runStep(
      boardState(1),
      "information",
      [d02],
      [order("jnim.hide_cells", HELD), order("jnim.hide_cells", BORDER)],
    );
    expect(resultsOf(events, "jnim.hide_cells")).toEqual(["cells_hid", "nothing_to_hide"]);
    expect(after.zones[HELD]?.hidden).toBe(true);
  });

  it("[D2] a raid that hits costs JNIM cohesion and cools contacts; one that misses does not", () => {
    let hits = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { events, after } = runStep(
        boardState(seed, quiet),
        "operations",
        [d02],
        [order("paris.raid_leadership", HELD)],
      );
      const hit = resultsOf(events, "paris.raid_leadership")[0] === "raid_hit";
      if (hit) hits += 1;
      expect(after.tracks.cohesion < 620).toBe(hit);
      expect(after.tracks.contact < 350).toBe(hit);
    }
    expect(hits).toBeGreaterThan(10);
    expect(hits).toBeLessThan(50);
  });

  it("[D2] for the same die a patrol before never makes a strike find less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: -40, max: 40 }), (roll, bonus) => {
        expect(cellsFound(roll, true, bonus)).toBeGreaterThanOrEqual(cellsFound(roll, false, bonus));
      }),
    );
  });

  it("[D2] a better position never makes a strike find less", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.boolean(),
        fc.integer({ min: -40, max: 30 }),
        (roll, after, bonus) => {
          expect(cellsFound(roll, after, bonus + 10)).toBeGreaterThanOrEqual(cellsFound(roll, after, bonus));
        },
      ),
    );
  });

  it("[D2] a strike comes upon whoever is there", () => {
    const zone = boardState(1).zones[BORDER];
    if (!zone) throw new Error("no border zone");
    for (let roll = 0; roll < 20; roll++) expect(preyOf(zone, roll)).toBe("is");
  });
});
