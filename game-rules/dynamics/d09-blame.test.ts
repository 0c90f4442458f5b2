import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStep } from "../quarter/step.ts";
import type { GameState } from "../state.ts";
import {
  boardState,
  type Change,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  posture,
  runStep,
} from "../testing/board.ts";
import type { Order } from "./context.ts";
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

  it("[D9] a stand against Wagner or a line broken off is a fresh act; a veto that nobody runs into is none", () => {
    const s = with_({ blameWear: 800 });
    const edge = (...orders: Order[]) => bite(openStep(s, "politics", orders).context);
    const stale = edge();
    const line = (option: string) => order("paris.take_line", -1, { option });
    expect(edge(order("paris.face_wagner"))).toBeGreaterThan(stale);
    expect(edge(line("break"))).toBeGreaterThan(stale);
    expect(edge(line("condition"))).toBe(stale);
    const talks = [order("bamako.pursue_talks"), order("bamako.open_talks")];
    for (const o of talks) expect(edge(o)).toBe(stale);
    posture(s, "paris.forbid_talks", -1, "open");
    expect(edge()).toBe(stale);
    for (const o of talks) expect(edge(o)).toBeGreaterThan(stale);
    s.off = ["D13"];
    for (const o of talks) expect(edge(o)).toBe(stale);
  });

  it("[D9] a veto is fresh in its quarter and the next, then stale", () => {
    const edge = (turn: number) => {
      const s = with_({ blameWear: 800 }, (g) => {
        g.turn = turn;
        g.talks.vetoedIn = 3;
      });
      return bite(openStep(s, "politics", []).context);
    };
    expect(edge(4)).toBe(edge(3));
    expect(edge(5)).toBeLessThan(edge(4));
  });

  it("[D9] silence lets a worn reproach recover, a fresh French act more; speaking wears it out, never past its end", () => {
    const wear = (blameWear: number, ...orders: Order[]) =>
      runStep(with_({ blameWear }), "politics", [d09], orders).after.tracks.blameWear;
    const stand = order("paris.face_wagner");
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 980 }), (now) => {
        expect(wear(now)).toBeLessThan(now);
        expect(wear(now)).toBeGreaterThan(wear(now, stand));
        expect(wear(now, BLAME)).toBeGreaterThan(now);
        expect(wear(now, BLAME, stand)).toBeLessThan(wear(now, BLAME));
        // as if only half of the wear had been there: half of what is left of the rest
        const half = now - Math.floor(now / 2);
        expect(wear(now, BLAME, stand)).toBe(wear(half, BLAME));
        expect(wear(now, stand)).toBe(wear(half));
      }),
    );
    expect(wear(0)).toBe(0);
  });

  it("[D9] the speaker is told how much of it still works: it bites, it wears, it is worn", () => {
    const told = (blameWear: number) =>
      ofType(runStep(with_({ blameWear }), "politics", [d09], [BLAME]).events, "OrderCarriedOut").map((e) => [
        e.result,
        e.params?.bite,
      ]);
    expect([0, 300, 600, 900].flatMap(told)).toEqual([
      ["reproach_bites", 100],
      ["reproach_bites", 70],
      ["reproach_wears", 40],
      ["reproach_worn", 10],
    ]);
  });

  it("[D9] it cools Paris and stirs the street, the less the more it is worn, but never not at all", () => {
    const moved = (blameWear: number, track: "sentiment" | "warmth") =>
      overSeeds(40, (seed) => {
        const s = boardState(seed, { tracks: { sentiment: 400, warmth: 500, blameWear } });
        const after = runStep(s, "politics", [d09], [BLAME]).after.tracks[track] - s.tracks[track];
        expect(Math.sign(after)).toBe(track === "sentiment" ? 1 : -1);
        return after;
      });
    expect(moved(500, "sentiment")).toBeLessThan(moved(0, "sentiment"));
    expect(moved(950, "sentiment")).toBeLessThan(moved(500, "sentiment"));
    expect(moved(950, "warmth")).toBe(moved(0, "warmth"));
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

  it("[D9] it binds nobody who has hardly spoken, has them announced out, or has none left to keep", () => {
    const paid = (blameWear: number, rest: (s: GameState) => void = () => {}) => {
      const s = with_({ blameWear }, rest);
      return runStep(s, "politics", [d09]).after.tracks.legitimacy - s.tracks.legitimacy;
    };
    expect(paid(700)).toBeLessThan(0);
    expect(paid(200)).toBe(0);
    expect(paid(700, (s) => void (s.exit.announcedIn = 1))).toBe(0);
    const left = (s: GameState) => {
      for (const zone of [PLAIN, HELD]) Object.assign(s.zones[zone]?.forces ?? {}, { french: 0 });
    };
    expect(paid(700, left)).toBe(0);
  });

  it("[D9] it solves nothing on the ground", () => {
    const s = with_({ sentiment: 700 });
    const { after } = runStep(s, "politics", [d09], [BLAME]);
    for (const zone of [PLAIN, HELD]) {
      expect(after.zones[zone]?.forces).toEqual(s.zones[zone]?.forces);
      expect(after.zones[zone]?.grievance).toBe(s.zones[zone]?.grievance);
    }
  });

  it("[D9] praise warms Paris, calms the street a little, and costs at home, most where the street is against it", () => {
    const moved = (sentiment: number, track: "warmth" | "legitimacy" | "sentiment", sign: number) =>
      overSeeds(40, (seed) => {
        const s = boardState(seed, { tracks: { sentiment, warmth: 500, legitimacy: 500 } });
        const { after } = runStep(s, "politics", [d09], [order("bamako.praise_paris")]);
        const by = after.tracks[track] - s.tracks[track];
        expect(by * sign).toBeGreaterThanOrEqual(0);
        return by;
      });
    const warmed = moved(300, "warmth", 1);
    expect(warmed).toBeGreaterThanOrEqual(40 * 30);
    expect(moved(300, "sentiment", -1)).toBeLessThan(0);
    const dear = moved(600, "legitimacy", -1);
    const cheap = moved(300, "legitimacy", -1);
    expect(cheap).toBeLessThan(0);
    expect(dear).toBeLessThan(cheap);
  });
});
