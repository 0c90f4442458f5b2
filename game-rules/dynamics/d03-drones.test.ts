import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BORDER, boardState, HELD, ofType, order, overSeeds, PLAIN, runStep } from "../testing/board.ts";
import { d02 } from "./d02-flush-and-strike.ts";
import { d03 } from "./d03-drones.ts";
import { d07 } from "./d07-insurgency.ts";

const nobodyThere = { french: 0, fama: 0, minusma: 0 };
const strikes = [order("paris.strike_zone", HELD, {}, 0), order("paris.strike_zone", HELD, {}, 1)];

describe("[D3] drones hold nothing", () => {
  it("[D3] [C13] strikes alone never win control of a zone, not even an empty one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 6 }), (seed, jnim) => {
        const s = boardState(seed, { zones: { [HELD]: { forces: { ...nobodyThere, jnim } } } });
        const { events } = runStep(s, "governance", [d02, d03, d07], strikes);
        expect(
          ofType(events, "ControlChanged").filter(
            (e) => e.zone === HELD && (e.to === "state" || e.to === "groups"),
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("[D3] silenced, the air would win ground: the rule is what forbids it", () => {
    const won = overSeeds(60, (seed) => {
      const s = boardState(seed, { off: ["D3"], zones: { [HELD]: { forces: { ...nobodyThere, jnim: 0 } } } });
      return ofType(runStep(s, "governance", [d02, d07], strikes).events, "ControlChanged").filter(
        (e) => e.zone === HELD,
      ).length;
    });
    expect(won).toBeGreaterThan(20);
  });

  it("[D3] where nobody stands, cells come back after a strike from next door", () => {
    const back = overSeeds(100, (seed) => {
      const s = boardState(seed, { zones: { [HELD]: { forces: { ...nobodyThere, jnim: 1 } } } });
      const { after } = runStep(s, "governance", [d03], strikes);
      expect((after.zones[HELD]?.forces.jnim ?? 0) + (after.zones[PLAIN]?.forces.jnim ?? 0)).toBe(5);
      return (after.zones[HELD]?.forces.jnim ?? 0) - 1;
    });
    expect(back).toBeGreaterThan(20);
    expect(back).toBeLessThan(80);
  });

  it("[D3] soldiers on the ground keep them out", () => {
    const s = boardState(3, { zones: { [HELD]: { forces: { jnim: 1, fama: 1 } } } });
    for (let seed = 1; seed < 50; seed++) {
      expect(runStep({ ...s, seed }, "governance", [d03], strikes).events).toEqual([]);
    }
    expect(s.zones[BORDER]?.forces.jnim).toBe(0);
  });
});
