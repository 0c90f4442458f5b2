import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardState, CAPITAL, HELD, order, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import { d27, disappointment, visible } from "./d27-expectation.ts";

const count = fc.integer({ min: 0, max: 14 });
const figure = fc.integer({ min: 0, max: 900 });

describe("[D27] expectation", () => {
  it("[D27] more visible means, more expectation, less safety: never less disappointment", () => {
    fc.assert(
      fc.property(count, figure, figure, (units, expectation, unsafe) => {
        const base = disappointment(units, expectation, unsafe);
        expect(disappointment(units + 2, expectation, unsafe)).toBeGreaterThanOrEqual(base);
        expect(disappointment(units, expectation + 100, unsafe)).toBeGreaterThanOrEqual(base);
        expect(disappointment(units, expectation, unsafe + 100)).toBeGreaterThanOrEqual(base);
      }),
    );
  });

  it("[D27] sentiment and resentment rise with no campaign at all where the French are seen and life is not safer", () => {
    const s = boardState(1, {
      tracks: { expectation: 700 },
      zones: { [PLAIN]: { fear: 900, harm: 300, forces: { french: 6 } }, [CAPITAL]: { fear: 500 } },
    });
    const { after } = runStep(s, "politics", [d27]);
    expect(after.tracks.sentiment).toBeGreaterThan(s.tracks.sentiment);
    expect(after.zones[PLAIN]?.resentment).toBeGreaterThan(300);
    expect(after.zones[PLAIN]?.sentiment).toBeGreaterThan(400);
  });

  it("[D27] the same means in a safe country disappoint nobody", () => {
    expect(disappointment(10, 600, 0)).toBe(0);
  });

  it("[D27] modest promises lower it", () => {
    const s = boardState(1, { tracks: { expectation: 300 } });
    expect(runStep(s, "politics", [d27]).after.tracks.sentiment).toBeLessThan(s.tracks.sentiment);
  });

  it("[D27] out of sight sentiment eases towards its floor of resentment, and no further: the brake", () => {
    const none = { [PLAIN]: { forces: { french: 0 } }, [HELD]: { forces: { french: 0 } } };
    const high = boardState(1, { tracks: { sentiment: 700, expectation: 200 }, zones: none });
    expect(visible(high)).toBe(0);
    expect(runStep(high, "politics", [d27]).after.tracks.sentiment).toBeLessThan(700);
    const floor = boardState(1, { tracks: { sentiment: 450, expectation: 200 }, zones: none });
    expect(runStep(floor, "politics", [d27]).after.tracks.sentiment).toBe(450);
  });

  it("[D27] a battlegroup arrives and is expected to matter", () => {
    const s = boardState(1);
    const { events, after } = runStep(s, "movement", [d27], [order("paris.deploy_battlegroup", PLAIN)]);
    expect(after.zones[PLAIN]?.forces.french).toBe(3);
    expect(after.tracks.expectation).toBe(s.tracks.expectation + 20);
    expect(resultsOf(events, "paris.deploy_battlegroup")).toEqual(["battlegroup_deployed"]);
  });
});
