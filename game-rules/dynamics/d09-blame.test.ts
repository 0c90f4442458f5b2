import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStep } from "../quarter/table.ts";
import type { GameState } from "../state.ts";
import { boardState, type Change, HELD, order, PLAIN, posture, runStep } from "../testing/board.ts";
import { bite, d09 } from "./d09-blame.ts";

const BLAME = order("bamako.blame_paris");
const gain = (s: GameState) =>
  runStep(s, "politics", [d09], [BLAME]).after.tracks.legitimacy - s.tracks.legitimacy;
const with_ = (tracks: Change["tracks"], rest?: (s: GameState) => void) =>
  boardState(1, rest ? { tracks, rest } : { tracks });

describe("[D9] blame", () => {
  it("[D9] it buys legitimacy in proportion to the sentiment there is, and raises it", () => {
    const s = with_({ sentiment: 600 });
    expect(gain(s)).toBe(49);
    expect(gain(with_({ sentiment: 300 }))).toBeLessThan(gain(s));
    expect(runStep(s, "politics", [d09], [BLAME]).after.tracks.sentiment).toBeGreaterThan(600);
  });

  it("[D9] more sentiment never makes a reproach weaker", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 0, max: 1000 }),
        (sentiment, blameWear) => {
          expect(gain(with_({ sentiment: sentiment + 10, blameWear }))).toBeGreaterThanOrEqual(
            gain(with_({ sentiment, blameWear })),
          );
        },
      ),
    );
  });

  it("[D9] the same reproach buys half as much each repeat", () => {
    let s = with_({ sentiment: 600, legitimacy: 300 });
    const gains: number[] = [];
    for (let n = 0; n < 3; n++) {
      const { after } = runStep(s, "politics", [d09], [BLAME]);
      gains.push(after.tracks.legitimacy - s.tracks.legitimacy);
      s = { ...after, tracks: { ...after.tracks, sentiment: 600 } };
    }
    expect(gains[1]).toBeGreaterThanOrEqual(Math.floor((gains[0] ?? 0) / 2) - 1);
    expect(gains[1]).toBeLessThanOrEqual(Math.ceil((gains[0] ?? 0) / 2) + 1);
    expect(gains[2]).toBeLessThanOrEqual(Math.ceil((gains[0] ?? 0) / 4) + 1);
  });

  it("[D9] a fresh French act gives the reproach its edge back", () => {
    const worn = with_({ sentiment: 600, blameWear: 800 });
    const stale = bite(openStep(worn, "politics", [BLAME]).context);
    const vetoed = with_({ sentiment: 600, blameWear: 800 }, (s) => void (s.talks.vetoedIn = s.turn));
    expect(bite(openStep(vetoed, "politics", [BLAME]).context)).toBeGreaterThan(stale);
    posture(worn, "paris.forbid_talks", -1, "open");
    const pursue = order("bamako.pursue_talks");
    expect(bite(openStep(worn, "politics", [BLAME, pursue]).context)).toBeGreaterThan(stale);
  });

  it("[D9] with the French gone it fades in two quarters", () => {
    const gone = (turn: number) =>
      gain(
        with_({ sentiment: 600 }, (s) =>
          Object.assign(s, { turn, exit: { ...s.exit, outIn: 4, reading: 300 } }),
        ),
      );
    expect(gone(5)).toBeLessThan(gone(4));
    expect(gone(5)).toBeGreaterThan(0);
    expect(gone(6)).toBe(0);
  });

  it("[D9] it binds: who has blamed and keeps them pays each quarter, unless it demands that they go", () => {
    const quiet = (rung: "none" | "demand") => {
      const s = with_({ blameWear: 700 }, (g) => void (g.demand.rung = rung));
      return runStep(s, "politics", [d09]).after.tracks.legitimacy - s.tracks.legitimacy;
    };
    expect(quiet("none")).toBeLessThan(0);
    expect(quiet("demand")).toBe(0);
  });

  it("[D9] it solves nothing on the ground", () => {
    const s = with_({ sentiment: 700 });
    const { after } = runStep(s, "politics", [d09], [BLAME]);
    for (const zone of [PLAIN, HELD]) {
      expect(after.zones[zone]?.forces).toEqual(s.zones[zone]?.forces);
      expect(after.zones[zone]?.grievance).toBe(s.zones[zone]?.grievance);
    }
  });

  it("[D9] praise warms Paris and costs at home where the street is against it", () => {
    const praise = (sentiment: number) => {
      const s = boardState(3, { tracks: { sentiment } });
      const { after } = runStep(s, "politics", [d09], [order("bamako.praise_paris")]);
      return {
        warmth: after.tracks.warmth - s.tracks.warmth,
        legitimacy: after.tracks.legitimacy - s.tracks.legitimacy,
      };
    };
    expect(praise(300).warmth).toBeGreaterThan(0);
    expect(praise(600).legitimacy).toBeLessThanOrEqual(praise(300).legitimacy);
  });
});
