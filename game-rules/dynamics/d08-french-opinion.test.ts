import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tracks } from "../state.ts";
import { boardState, CAPITAL, HELD, order, PLAIN, runStep } from "../testing/board.ts";
import { d08, forceCost, VOTE } from "./d08-french-opinion.ts";

const against = (tracks: Partial<Tracks>, french = 2) => {
  const zones = { [PLAIN]: { forces: { french } }, [HELD]: { forces: { french } } };
  return runStep(boardState(1, { tracks, zones }), "politics", [d08]).after.tracks.frenchOpposition;
};

describe("[D8] French opinion", () => {
  it("[D8] ten units cost near EUR 240 m a quarter", () => {
    const s = boardState(1, {
      zones: { [PLAIN]: { forces: { french: 6 } }, [HELD]: { forces: { french: 4 } } },
    });
    expect(forceCost(s)).toBeGreaterThan(2250);
    expect(forceCost(s)).toBeLessThan(2500);
    expect(
      runStep({ ...s, tracks: { ...s.tracks, costMeur: 0 } }, "information", [d08]).after.tracks.costMeur,
    ).toBe(forceCost(s));
  });

  it("[D8] dearer, bloodier or more ambitious is never more popular", () => {
    const figure = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.integer({ min: 0, max: 100 }),
        (costMeur, losses, creep, more) => {
          const base = { costMeur: costMeur * 3, losses, creep };
          const now = against(base);
          expect(against({ ...base, costMeur: base.costMeur + more })).toBeGreaterThanOrEqual(now);
          expect(against({ ...base, losses: losses + more })).toBeGreaterThanOrEqual(now);
          expect(against({ ...base, creep: creep + more })).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });

  it("[D8] fear at home is a reason to stay while no soldier falls", () => {
    expect(against({ homeFear: 700, losses: 0 })).toBeLessThan(against({ homeFear: 300, losses: 0 }));
  });

  it("[D8] the more are against, the slower the rest turn", () => {
    expect(against({ frenchOpposition: 800, costMeur: 2400 }) - 800).toBeLessThan(
      against({ frenchOpposition: 400, costMeur: 2400 }) - 400,
    );
  });

  it("[D8] with nobody left in the country the operation leaves the news and opinion eases", () => {
    const s = boardState(1, {
      tracks: { frenchOpposition: 600, costMeur: 2400 },
      zones: { [PLAIN]: { forces: { french: 0 } }, [HELD]: { forces: { french: 0 } } },
      rest: (g) => Object.assign(g, { turn: 5, exit: { ...g.exit, outIn: 3, reading: 500 } }),
    });
    expect(runStep(s, "politics", [d08]).after.tracks.frenchOpposition).toBeLessThan(600);
  });

  it("[D8] telling of results works as far as the story is believed; without any it costs it", () => {
    const speak = (framing: number) =>
      runStep(
        boardState(1, { tracks: { framing } }),
        "information",
        [d08],
        [order("paris.speak_home", -1, { option: "results" })],
      ).after.tracks;
    expect(speak(600).frenchOpposition).toBeLessThan(speak(300).frenchOpposition);
    expect(speak(100).framing).toBeLessThan(100);
    expect(speak(600).framing).toBeGreaterThan(600);
  });

  it("[D8] invoking the threat buys support and feeds the fear; modest words lower what is expected", () => {
    const told = (option: string) =>
      runStep(boardState(2), "information", [d08], [order("paris.speak_home", -1, { option })]).after.tracks;
    const before = boardState(2).tracks;
    expect(told("threat").frenchOpposition).toBeLessThan(before.frenchOpposition);
    expect(told("threat").homeFear).toBeGreaterThan(before.homeFear);
    expect(told("limits").expectation).toBeLessThan(before.expectation);
    expect(told("limits").creep).toBeLessThan(before.creep);
  });

  it("[D8] the capital's zone is like any other to the accountants", () => {
    const s = boardState(1, { zones: { [CAPITAL]: { forces: { french: 1 } } } });
    expect(forceCost(s)).toBeGreaterThan(forceCost(boardState(1)));
  });

  it("[D8] a vote at home makes people impatient, and whoever comes after it has aims of their own", () => {
    const at = (turn: number, votes: readonly number[]) => {
      const s = boardState(1, { rest: (g) => void (g.turn = turn) });
      s.scenario = { ...s.scenario, votes };
      const { after } = runStep(s, "politics", [d08]);
      return [after.tracks.frenchOpposition, after.tracks.creep];
    };
    const [calm = 0, creep = 0] = at(5, []);
    expect(at(5, [9])).toEqual([calm, creep]);
    for (const vote of [5, 6]) expect(at(5, [vote])[0]).toBeGreaterThan(calm);
    expect(at(5, [7])[0]).toBe(calm);
    expect(at(5, [4])).toEqual([calm, creep + VOTE.creep]);
  });
});
