import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import { boardState, type Change, HELD, ofType, order, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import { d18 } from "./d18-exit.ts";
import { d25 } from "./d25-slow-roll.ts";
import { frenchInMali } from "./state-of-play.ts";

const leaving = (turn: number, dueIn: number, change: Change = {}) =>
  boardState(1, {
    ...change,
    rest: (s) => {
      s.turn = turn;
      Object.assign(s.exit, { announcedIn: 2, dueIn });
      s.tracks.friction = 0;
      change.rest?.(s);
    },
  });
const down = (zone: number, target = "fama", n = 0) => order("paris.draw_down", zone, { target }, n);
const quarter = (s: GameState, ...orders: ReturnType<typeof order>[]) =>
  runStep(s, "governance", [d25], orders);

describe("[D25] the slow-roll", () => {
  it("[D25] one order brings home what stands in a zone, four units at most", () => {
    const run = quarter(leaving(3, 5), down(PLAIN));
    expect(run.after.zones[PLAIN]?.forces.french).toBe(0);
    const many = quarter(leaving(3, 5, { zones: { [PLAIN]: { forces: { french: 6 } } } }), down(PLAIN));
    expect(many.after.zones[PLAIN]?.forces.french).toBe(2);
  });

  it("[D25] a quarter in which nothing leaves is a slip, and costs in three capitals' worth of opinion", () => {
    const s = leaving(3, 5);
    const { after, events } = quarter(s);
    expect(after.exit.slips).toBe(1);
    expect(ofType(events, "ExitChanged")).toMatchObject([{ why: "slipped" }]);
    expect(after.tracks.sentiment).toBeGreaterThan(s.tracks.sentiment);
    expect(after.tracks.frenchOpposition).toBeGreaterThan(s.tracks.frenchOpposition);
    expect(after.tracks.warmth).toBeLessThan(s.tracks.warmth);
    expect(quarter(leaving(3, 5), down(PLAIN)).after.exit.slips).toBe(0);
  });

  it("[D25] the quarter of the announcement is not counted, one after the last of the timetable is late even if something leaves", () => {
    expect(quarter(leaving(2, 5)).after.exit.slips).toBe(0);
    expect(quarter(leaving(6, 5), down(PLAIN)).after.exit.slips).toBe(1);
  });

  it("[D25] in the second half of a half-year what was ordered in the first counts", () => {
    const s = leaving(3, 5, {
      rest: (g) => void (g.sheets.paris = [{ id: "paris.draw_down", zone: "MOP", target: "fama" }]),
    });
    expect(quarter(s).after.exit.slips).toBe(0);
  });

  it("[D25] a zone that finds a receiver able to hold is handed over, any other is left", () => {
    const held = leaving(3, 5, {
      zones: { [PLAIN]: { receivers: { fama: 40, minusma: 0, local: 0 }, forces: { jnim: 1 } } },
    });
    expect(quarter(held, down(PLAIN)).after.exit).toMatchObject({ handed: 1, abandoned: 0 });
    const gap = quarter(
      leaving(3, 5, { zones: { [PLAIN]: { forces: { fama: 0, jnim: 6 } } } }),
      down(PLAIN, "none"),
    );
    expect(gap.after.exit).toMatchObject({ handed: 0, abandoned: 1 });
    expect(resultsOf(gap.events, "paris.draw_down")).toEqual(["drawn_down_gap"]);
  });

  it("[D25] the same units cannot leave twice", () => {
    const { events } = quarter(leaving(3, 5), down(PLAIN), down(PLAIN, "none", 1));
    expect(resultsOf(events, "paris.draw_down")).toEqual([expect.stringContaining("drawn_down"), "no_units"]);
  });

  it("[D25] nothing leaves before an announcement", () => {
    const { after, events } = quarter(boardState(1), down(PLAIN));
    expect(resultsOf(events, "paris.draw_down")).toEqual(["not_announced"]);
    expect(after.exit.slips).toBe(0);
  });

  it("[D25] ordered out, they go from the next quarter on, with nobody to hand over to", () => {
    const s = (turn: number) =>
      boardState(1, {
        rest: (g) => {
          g.turn = turn;
          g.demand = { rung: "expel", since: 4 };
        },
      });
    expect(frenchInMali(quarter(s(4)).after)).toBe(4);
    const gone = quarter(s(5)).after;
    expect(frenchInMali(gone)).toBe(0);
    expect(gone.exit.abandoned).toBe(2);
  });

  it("[D25] one event a step, whatever came together", () => {
    const { events } = quarter(leaving(6, 5), down(PLAIN), down(HELD, "none", 1));
    expect(ofType(events, "ExitChanged")).toHaveLength(1);
  });

  it("[D25] with the windows silenced the exit still runs its course", () => {
    const empty: Change = {
      off: ["D18"],
      zones: { [PLAIN]: { forces: { french: 0 } }, [HELD]: { forces: { french: 0 } } },
    };
    const { after } = runStep(leaving(4, 5, empty), "politics", [d18, d25]);
    expect(after.exit).toMatchObject({ outIn: 4, reading: 500 });
  });
});
