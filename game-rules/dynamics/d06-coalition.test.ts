import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStep } from "../quarter/step.ts";
import { boardState, CAPITAL, order, overSeeds, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import { d04 } from "./d04-administration.ts";
import { d06, lateChance, partnersThere } from "./d06-coalition.ts";

const ask = order("paris.ask_europeans");

describe("[D6] a coalition's friction", () => {
  it("[D6] each partner is harder to win than the last", () => {
    const won = (takuba: number) =>
      overSeeds(
        300,
        (seed) =>
          partnersThere(
            runStep(
              boardState(seed, { zones: { [PLAIN]: { forces: { takuba } } } }),
              "movement",
              [d06],
              [ask],
            ).after,
          ) - takuba,
      );
    expect(won(0)).toBeGreaterThan(won(2));
    expect(won(2)).toBeGreaterThan(won(4));
  });

  it("[D6] asking brings friction whether or not anybody comes, and more of it the more there are", () => {
    const friction = (takuba: number) =>
      runStep(boardState(1, { zones: { [PLAIN]: { forces: { takuba } } } }), "movement", [d06], [ask]).after
        .tracks.friction - 200;
    expect(friction(0)).toBe(50);
    expect(friction(3)).toBe(80);
  });

  it("[D6] friction slows Paris's moves: an order may be spent and held up", () => {
    const held = (friction: number) =>
      overSeeds(200, (seed) => {
        const { events } = runStep(
          boardState(seed, { tracks: { friction } }),
          "movement",
          [d04],
          [order("paris.redeploy_battlegroup", CAPITAL, { target: "MOP" })],
        );
        return resultsOf(events, "paris.redeploy_battlegroup")[0] === "held_up_by_partners" ? 1 : 0;
      });
    expect(held(0)).toBe(0);
    expect(held(800)).toBeGreaterThan(held(200));
    expect(held(200)).toBeGreaterThan(0);
  });

  it("[D6] silenced, nothing is held up", () => {
    const { context } = openStep(boardState(1, { tracks: { friction: 1000 }, off: ["D6"] }), "movement", []);
    expect(lateChance(context)).toBe(0);
  });

  it("[D6] more friction is never a smaller chance of delay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 990 }), (friction) => {
        const at = (n: number) =>
          lateChance(openStep(boardState(1, { tracks: { friction: n } }), "movement", []).context);
        expect(at(friction + 10)).toBeGreaterThanOrEqual(at(friction));
      }),
    );
  });

  it("[D6] partners go first once the end is announced", () => {
    const s = boardState(1, {
      zones: { [PLAIN]: { forces: { takuba: 2 } } },
      rest: (g) => void (g.exit.announcedIn = 1),
    });
    expect(partnersThere(runStep(s, "movement", [d06]).after)).toBe(1);
  });

  it("[D6] friction eases to what the partners there keep up", () => {
    const s = boardState(1, { tracks: { friction: 100 }, zones: { [PLAIN]: { forces: { takuba: 2 } } } });
    expect(runStep(s, "politics", [d06]).after.tracks.friction).toBe(100);
    const alone = boardState(1, { tracks: { friction: 100 } });
    expect(runStep(alone, "politics", [d06]).after.tracks.friction).toBeLessThan(100);
  });
});
