import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStep } from "../quarter/step.ts";
import type { GameState } from "../state.ts";
import { boardState, CAPITAL, type Change, ofType, order, overSeeds, runStep } from "../testing/board.ts";
import { d11, heat, march } from "./d11-street.ts";

const heatOf = (tracks: Change["tracks"]) =>
  heat(openStep(boardState(1, tracks ? { tracks } : {}), "politics", []).context);
const marchedOn = (tracks: NonNullable<Change["tracks"]>, rest?: (s: GameState) => void) => {
  for (let seed = 1; seed < 60; seed++) {
    const s = boardState(seed, rest ? { tracks, rest } : { tracks });
    const run = runStep(s, "politics", [d11]);
    const [e] = ofType(run.events, "StreetMarched");
    if (e) return { s, ...run, size: e.size };
  }
  throw new Error("nobody marched");
};

describe("[D11] the street", () => {
  it("[D11] below the threshold nobody marches", () => {
    expect(
      overSeeds(
        100,
        (seed) =>
          ofType(
            runStep(boardState(seed, { tracks: { sentiment: 480 } }), "politics", [d11]).events,
            "StreetMarched",
          ).length,
      ),
    ).toBe(0);
  });

  it("[D11] the hotter, the bigger and the likelier", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1100 }), fc.integer({ min: 0, max: 99 }), (degrees, roll) => {
        const now = march(degrees, roll);
        if (march(degrees, 0) === march(degrees + 10, 0))
          expect(march(degrees + 10, roll)).toBeGreaterThanOrEqual(now);
      }),
    );
    expect(march(900, 0)).toBe(3);
    expect(march(520, 0)).toBe(1);
  });

  it("[D11] a street that has marched is tired, and rests", () => {
    expect(heatOf({ sentiment: 700, fatigue: 600 })).toBeLessThan(heatOf({ sentiment: 700, fatigue: 0 }));
    const rested = runStep(boardState(1, { tracks: { sentiment: 100, fatigue: 400 } }), "politics", [
      d11,
    ]).after;
    expect(rested.tracks.fatigue).toBe(300);
  });

  it("[D11] it presses a government that lets the French stay, and saps French opinion", () => {
    const { s, after } = marchedOn({ sentiment: 700, legitimacy: 500 });
    expect(after.tracks.legitimacy).toBeLessThan(s.tracks.legitimacy);
    expect(after.tracks.frenchOpposition).toBeGreaterThan(s.tracks.frenchOpposition);
    expect(after.tracks.fatigue).toBeGreaterThan(0);
  });

  it("[D11] it applauds one that has just demanded that they go, and presses it again where nothing follows", () => {
    const support = (quarters: number) => {
      const { s, after } = marchedOn({ sentiment: 700, legitimacy: 500 }, (g) => {
        g.turn = 9;
        g.demand = { rung: "demand", since: 9 - quarters };
      });
      return after.tracks.legitimacy - s.tracks.legitimacy;
    };
    expect(support(1)).toBeGreaterThan(0);
    expect(support(2)).toBeGreaterThan(0);
    expect(support(3)).toBeLessThan(0);
  });

  it("[D11] a rung climbed with the street behind it is applauded, and who stirred it gains by it", () => {
    const climbed = (sentiment: number, ...more: ReturnType<typeof order>[]) => {
      const s = boardState(1, { tracks: { sentiment, fatigue: 1000, influence: 200 } });
      const { after } = runStep(s, "politics", [d11], [order("bamako.demand_exit"), ...more]);
      return [after.tracks.legitimacy - s.tracks.legitimacy, after.tracks.influence - s.tracks.influence];
    };
    const [support, gain] = climbed(470);
    expect(support).toBeGreaterThan(0);
    expect(gain).toBe(0);
    expect(climbed(470, order("moscow.fund_movement", CAPITAL))[1]).toBeGreaterThan(0);
    // nobody marches for a demand that the street does not make
    expect(climbed(400)).toEqual([0, 0]);
  });

  it("[D11] it feeds the next campaign", () => {
    const { s, after } = marchedOn({ sentiment: 700, themeWear: 500 });
    expect(after.tracks.themeWear).toBeLessThan(s.tracks.themeWear);
  });

  it("[D11] a paid movement heats it; with the French gone it cools", () => {
    const paid = openStep(boardState(1), "politics", [order("moscow.fund_movement", CAPITAL)]).context;
    expect(heat(paid)).toBeGreaterThan(heatOf(undefined));
    const gone = boardState(1, { rest: (s) => void (s.exit.outIn = 1) });
    expect(heat(openStep(gone, "politics", []).context)).toBeLessThan(heatOf(undefined));
  });
});
