import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZoneState } from "../state.ts";
import {
  boardState,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  posture,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { d16, isRecruits, openness, STRENGTH, talkStrain } from "./d16-rivalry.ts";

const both = { zones: { [HELD]: { forces: { is: 3 } } } };

describe("[D16] the IS rivalry", () => {
  it("[D16] [C18] the same rung costs JNIM more cohesion under a harder IS, and a higher rung more than a lower", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 800 }), (rung, strength) => {
        expect(talkStrain(rung, strength + 200)).toBeLessThan(talkStrain(rung, strength));
        expect(talkStrain(rung, strength)).toBeLessThanOrEqual(talkStrain(rung - 1, strength));
      }),
    );
    expect(Math.abs(talkStrain(0, 900))).toBe(0);
  });

  it("[D16] IS gains where JNIM softens: by talks, by truces, by toleration", () => {
    const strength = (make: (s: ReturnType<typeof boardState>) => void) => {
      const s = boardState(1);
      s.talks.rung = 0;
      make(s);
      return runStep(s, "rivalry", [d16]).after.tracks.isStrength;
    };
    const none = strength(() => {});
    expect(strength((s) => void (s.talks.rung = 3))).toBeGreaterThan(none);
    expect(strength((s) => posture(s, "jnim.local_truce", PLAIN))).toBeGreaterThan(none);
    expect(strength((s) => posture(s, "jnim.tolerate_is"))).toBeGreaterThan(none);
    expect(strength((s) => void (s.tracks.cohesion = 200))).toBeGreaterThan(none);
  });

  it("[D16] IS grows the more the stronger it is", () => {
    const grown = (isStrength: number) =>
      overSeeds(
        300,
        (seed) =>
          runStep(boardState(seed, { tracks: { isStrength } }), "rivalry", [d16]).after.zones.reduce(
            (n, z) => n + z.forces.is,
            0,
          ) - 3,
      );
    expect(grown(900)).toBeGreaterThan(grown(400));
    expect(grown(0)).toBe(0);
  });

  it("[D16] a contest ordered costs IS more than the war that goes on anyway, and tells its author", () => {
    const lost = (orders: readonly ReturnType<typeof order>[]) =>
      overSeeds(200, (seed) => {
        const { events } = runStep(boardState(seed, both), "rivalry", [d16], orders);
        const line = ofType(events, "ForceChanged")
          .filter((e) => e.force === "is")
          .flatMap((e) => e.lines);
        return -line.filter((l) => l.code === "fought_each_other").reduce((n, l) => n + l.n, 0);
      });
    expect(lost([order("jnim.contest_is", HELD)])).toBeGreaterThan(1.5 * lost([]));
    expect(
      resultsOf(
        runStep(boardState(1), "rivalry", [d16], [order("jnim.contest_is", PLAIN)]).events,
        "jnim.contest_is",
      ),
    ).toEqual(["rival_not_found"]);
  });

  it("[D16] where both stand, people must choose: tension and fear rise; toleration stops the fighting", () => {
    const s = boardState(1, both);
    const { after } = runStep(s, "rivalry", [d16]);
    expect(after.zones[HELD]?.tension).toBeGreaterThan(400);
    expect(after.zones[HELD]?.fear).toBeGreaterThan(400);
    posture(s, "jnim.tolerate_is");
    expect(runStep(s, "rivalry", [d16]).after.zones[HELD]?.tension).toBe(400);
  });

  it("[D16] no truce of JNIM's binds IS", () => {
    const harm = overSeeds(100, (seed) => {
      const s = boardState(seed);
      s.talks.rung = 4;
      return ofType(runStep(s, "operations", [d16]).events, "HarmDone").filter((e) => e.by === "is").length;
    });
    expect(harm).toBeGreaterThan(10);
  });

  it("[D16] [C36] a zone lies the less open to IS the more govern it, stand in it or hold it for its rival, and is never less than shut", () => {
    const z = boardState(1).zones[HELD] as ZoneState;
    const grieved: ZoneState = {
      ...z,
      control: "contested",
      grievance: 700,
      tension: 700,
      services: 100,
      administration: 0,
    };
    const open = openness(grieved);
    expect(openness({ ...grieved, administration: 20 })).toBeLessThan(open);
    for (const force of ["french", "fama", "groups", "jnim"] as const)
      expect(openness({ ...grieved, forces: { ...z.forces, [force]: z.forces[force] + 2 } })).toBeLessThan(
        open,
      );
    expect(openness({ ...grieved, grievance: 300 })).toBeLessThan(open);
    // where IS governs, grievance stands against it
    expect(openness({ ...grieved, control: "is" })).toBeLessThan(open);
    expect(openness({ ...grieved, forces: { ...z.forces, fama: 40 } })).toBe(0);
  });

  it("[D16] [C36] recruits of IS follow its strength and the ground, and stop where a zone is full", () => {
    const at = (is: number) => {
      const z = boardState(1).zones[HELD] as ZoneState;
      return { ...z, grievance: 700, tension: 700, forces: { ...z.forces, is, fama: 0 } };
    };
    expect(isRecruits(at(2), 500)).toBeGreaterThan(isRecruits(at(2), 200));
    expect(isRecruits(at(2), 500)).toBeGreaterThan(isRecruits(at(5), 500));
    expect(isRecruits(at(7), 1000)).toBe(0);
  });

  it("[D16] [C36] where nobody holds the ground people choose, and IS gains by it: in so many zones a quarter and no more", () => {
    const gained = (zones: number) => {
      const s = boardState(1);
      s.zones.forEach((z, i) => {
        z.forces.is = i < 4 ? 1 : 0;
        z.control = i < zones ? "contested" : "state";
      });
      const { events } = runStep(s, "rivalry", [d16]);
      return ofType(events, "TrackMoved")
        .filter((e) => e.track === "isStrength")
        .flatMap((e) => e.lines)
        .filter((l) => l.code === "must_choose_a_side")
        .reduce((n, l) => n + l.n, 0);
    };
    expect(gained(0)).toBe(0);
    expect(gained(1)).toBe(STRENGTH.contested);
    expect(gained(4)).toBe(STRENGTH.contested * STRENGTH.mostContested);
  });
});
