import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardState, ofType, order, overSeeds, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import { d05 } from "./d05-partners.ts";

const plain = (partners: number, tension = 400) => ({
  zones: { [PLAIN]: { tension, forces: { partners } } },
});

describe("[D5] paramilitary partners", () => {
  it("[D5] arming is strength now and tension at once", () => {
    const s = boardState(2);
    const { events, after } = runStep(s, "movement", [d05], [order("paris.arm_partners", PLAIN)]);
    expect(after.zones[PLAIN]?.forces.partners).toBeGreaterThan(0);
    expect(after.zones[PLAIN]?.tension).toBeGreaterThanOrEqual(440);
    expect(resultsOf(events, "paris.arm_partners")).toEqual(["armed"]);
  });

  it("[D5] [C16] partners raise removals now", () => {
    const removed = (partners: number) =>
      overSeeds(
        200,
        (seed) =>
          4 -
          (runStep(boardState(seed, plain(partners)), "operations", [d05]).after.zones[PLAIN]?.forces.jnim ??
            0),
      );
    expect(removed(0)).toBe(0);
    expect(removed(2)).toBeGreaterThan(40);
  });

  it("[D5] [C16] and recruits for others later, the more the higher the tension", () => {
    const recruits = (tension: number) =>
      overSeeds(
        300,
        (seed) =>
          (runStep(boardState(seed, plain(3, tension)), "governance", [d05]).after.zones[PLAIN]?.forces
            .jnim ?? 0) - 4,
      );
    expect(recruits(900)).toBeGreaterThan(recruits(200));
    expect(recruits(900)).toBeGreaterThan(10);
  });

  it("[D5] more armed units never leave a zone calmer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 900 }),
        (seed, units, tension) => {
          const after = (n: number) =>
            runStep(boardState(seed, plain(n, tension)), "governance", [d05]).after.zones[PLAIN]?.tension ??
            0;
          expect(after(units + 1)).toBeGreaterThanOrEqual(after(units));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("[D5] under a truce they hold their fire, not their scores", () => {
    const truce = (seed: number) => {
      const s = boardState(seed, plain(3));
      s.postures.push({ role: "jnim", id: "jnim.local_truce", zone: PLAIN, option: "", since: 0 });
      return runStep(s, "operations", [d05]);
    };
    expect(overSeeds(100, (seed) => 4 - (truce(seed).after.zones[PLAIN]?.forces.jnim ?? 0))).toBe(0);
    expect(overSeeds(100, (seed) => ofType(truce(seed).events, "HarmDone").length)).toBeGreaterThan(5);
  });

  it("[D5] where nobody is armed tension eases to a floor", () => {
    expect(
      runStep(boardState(1, plain(0, 600)), "governance", [d05]).after.zones[PLAIN]?.tension,
    ).toBeLessThan(600);
    expect(runStep(boardState(1, plain(0, 70)), "governance", [d05]).after.zones[PLAIN]?.tension).toBe(70);
  });

  it("[D5] restraining and dropping lower tension", () => {
    const s = boardState(5, { zones: { [PLAIN]: { forces: { partners: 2, militias: 2 } } } });
    const { after } = runStep(
      s,
      "movement",
      [d05],
      [order("paris.drop_partners", PLAIN), order("bamako.restrain_militias", PLAIN)],
    );
    expect(after.zones[PLAIN]?.tension).toBeLessThanOrEqual(360);
    expect(after.zones[PLAIN]?.forces.partners).toBe(0);
  });
});
