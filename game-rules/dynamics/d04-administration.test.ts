import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../evolve.ts";
import { openStep } from "../quarter/step.ts";
import type { Forces, GameState, ZoneState } from "../state.ts";
import {
  boardState,
  CAPITAL,
  type Change,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  posture,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { besiegersOf, fallChance, guardOf } from "./cleared-zones.ts";
import { d04 } from "./d04-administration.ts";
import { d07 } from "./d07-insurgency.ts";

const calm = { friction: 0 };
/** A zone cleared last quarter, four quarters on: who holds it, and whether it fell. */
function fallsWithinFour(seed: number, zone: Change["zones"]): boolean {
  const s = boardState(seed, { tracks: calm, zones: zone ?? {}, rest: (g) => void (g.turn = 2) });
  for (let q = 0; q < 4; q++) {
    const { events } = runStep(s, "governance", [d04, d07]);
    for (const e of events) apply(s, e);
    const held = s.zones[HELD]?.control;
    if (held === "jnim" || held === "is") return true;
    s.turn += 1;
  }
  return false;
}
const cleared = (administration: number, fama: number, french = 1): Change["zones"] => ({
  [HELD]: { control: "state", clearedIn: 1, administration, forces: { jnim: 1, french, fama } },
});

describe("[D4] clear without build", () => {
  it("[D4] [C11] a cleared zone without administration falls within four quarters in at least 70 %", () => {
    expect(overSeeds(300, (seed) => (fallsWithinFour(seed, cleared(0, 1)) ? 1 : 0))).toBeGreaterThan(210);
  });

  it("[D4] [C11] with two levels and the army it falls in at most 30 %", () => {
    expect(overSeeds(300, (seed) => (fallsWithinFour(seed, cleared(20, 2)) ? 1 : 0))).toBeLessThan(90);
  });

  it("[D4] [C41] unguarded, one level is little more than a name, and two mostly hold", () => {
    const falls = (administration: number) =>
      overSeeds(300, (seed) => (fallsWithinFour(seed, cleared(administration, 0, 0)) ? 1 : 0));
    const [none, one, two] = [falls(0), falls(10), falls(20)];
    expect(none).toBeGreaterThan(230);
    expect(one).toBeGreaterThan(120);
    expect(one).toBeLessThan(210);
    expect(two).toBeLessThan(90);
  });

  it("[D4] [C29] a garrison strong enough for what is around it holds while it stands, and not once it has gone", () => {
    const falls = (french: number) =>
      overSeeds(200, (seed) => (fallsWithinFour(seed, cleared(0, 0, french)) ? 1 : 0));
    expect(falls(6)).toBeLessThan(60);
    expect(falls(0)).toBeGreaterThan(160);
  });

  it("[D4] administration never makes a fall likelier, nor does a stronger guard; more cells around never less", () => {
    const tenths = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        tenths,
        tenths,
        tenths,
        (administration, guard, more, cells) => {
          const z = boardState(1).zones[HELD];
          if (!z) throw new Error("no zone");
          const at = (a: number, g: number, b: number) => fallChance({ ...z, administration: a }, g, b);
          const now = at(administration, guard, cells);
          expect(at(administration + 10, guard, cells)).toBeLessThanOrEqual(now);
          expect(at(administration, guard + more, cells)).toBeLessThanOrEqual(now);
          expect(at(administration, guard, cells + more)).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });

  it("[D4] every soldier counts on guard, the French half where Bamako curbs them, the UN by what it can do", () => {
    const guard = (forces: Partial<Forces>, rest: (s: GameState) => void = () => {}) => {
      const s = boardState(1, {
        zones: { [HELD]: { forces: { french: 0, fama: 0, jnim: 0, ...forces } } },
        rest,
      });
      const { context } = openStep(s, "governance", []);
      return guardOf(context, s.zones[HELD] as ZoneState);
    };
    const mission = (points: number) => (s: GameState) => void (s.tracks.minusma = points * 10);
    expect(guard({})).toBe(0);
    expect(guard({ french: 2 })).toBe(2 * guard({ french: 1 }));
    expect(guard({ french: 2 }, (s) => void (s.demand.rung = "restrict"))).toBe(guard({ french: 1 }));
    expect(guard({ minusma: 2 }, mission(20))).toBeLessThan(guard({ minusma: 2 }, mission(60)));
    for (const f of ["special", "takuba", "fama", "partners", "militias", "wagner", "groups"] as const)
      expect(guard({ [f]: 1 }), f).toBeGreaterThan(0);
    expect(guard({ jnim: 3, is: 3 })).toBe(0);
  });

  it("[D4] who holds their fire besiege nobody", () => {
    const s = boardState(1, { zones: { [HELD]: { forces: { jnim: 2, is: 1 } } } });
    const loud = besiegersOf(s, HELD);
    const quiet = s.zones.map(() => true);
    expect(besiegersOf(s, HELD, quiet)).toBeLessThan(loud);
    expect(besiegersOf(s, HELD, quiet)).toBeGreaterThanOrEqual(10);
  });

  it("[D4] settles after a year of two levels under guard; one level, or nobody there, settles nothing", () => {
    const settles = (administration: number, fama: number) => {
      const s = boardState(1, { zones: cleared(administration, fama, 0), rest: (g) => void (g.turn = 5) });
      return ofType(runStep(s, "governance", [d04]).events, "ZoneSettled").length;
    };
    expect([settles(20, 1), settles(10, 1), settles(20, 0)]).toEqual([1, 0, 0]);
  });

  it("[D4] a fall leaves fear and harm, and counts", () => {
    const zones = cleared(0, 0);
    let seed = 1;
    let run = runStep(boardState(seed, { zones, rest: (g) => void (g.turn = 2) }), "governance", [d04]);
    while (!ofType(run.events, "ZoneFell").length && seed < 50) {
      seed += 1;
      run = runStep(boardState(seed, { zones, rest: (g) => void (g.turn = 2) }), "governance", [d04]);
    }
    const z = run.after.zones[HELD];
    expect(z?.falls).toBe(1);
    expect(z?.clearedIn).toBe(0);
    expect(z?.control).toBe("jnim");
    expect(z?.fear).toBeGreaterThan(440);
    expect(ofType(run.events, "HarmDone").map((e) => e.by)).toEqual(["jnim"]);
  });

  it("[D4] fear and earlier falls make restoration harder", () => {
    const restored = (fear: number, falls: number) =>
      overSeeds(200, (seed) => {
        const s = boardState(seed, { zones: { [PLAIN]: { control: "state", fear, falls } } });
        const { after } = runStep(s, "governance", [d04], [order("bamako.restore_administration", PLAIN)]);
        return (after.zones[PLAIN]?.administration ?? 0) > 10 ? 1 : 0;
      });
    expect(restored(900, 0)).toBeLessThan(restored(200, 0));
    expect(restored(400, 4)).toBeLessThan(restored(400, 0));
    expect(restored(1000, 9)).toBeGreaterThan(0);
  });

  it("[D4] a clear by enough power wins the zone as cleared, a thin one mostly does not", () => {
    const won = (french: number) =>
      overSeeds(100, (seed) => {
        const s = boardState(seed, { tracks: calm, zones: { [HELD]: { forces: { french, fama: 0 } } } });
        const { after } = runStep(s, "operations", [d04], [order("paris.clear_zone", HELD)]);
        const z = after.zones[HELD];
        return z?.control === "state" && z.clearedIn === 1 ? 1 : 0;
      });
    expect(won(4)).toBeGreaterThan(80);
    expect(won(1)).toBeLessThan(60);
  });

  it("[D4] the army's sweep harms more than it clears", () => {
    const harmed = (id: "paris.clear_zone" | "bamako.sweep_zone") =>
      overSeeds(200, (seed) =>
        ofType(
          runStep(boardState(seed, { tracks: calm }), "operations", [d04], [order(id, PLAIN)]).events,
          "HarmDone",
        ).reduce((n, e) => n + e.band, 0),
      );
    expect(harmed("bamako.sweep_zone")).toBeGreaterThan(harmed("paris.clear_zone"));
  });

  it("[D4] no more battlegroups leave a zone than stand in it", () => {
    const s = boardState(1, { tracks: calm });
    const orders = [0, 1, 2].map((n) => order("paris.redeploy_battlegroup", CAPITAL, { target: "GOU" }, n));
    const { events, after } = runStep(s, "movement", [d04], orders);
    expect(after.zones[CAPITAL]?.forces.french).toBe(2);
    expect(after.zones[HELD]?.forces.french).toBe(0);
    expect(resultsOf(events, "paris.redeploy_battlegroup")).toEqual(["redeployed", "redeployed", "no_units"]);
  });

  it("[D4] coercion is counted as harm and charged to recognition and cohesion; only JNIM knows the cause", () => {
    const s = boardState(4);
    posture(s, "jnim.hold_by_coercion", HELD);
    const { events, after } = runStep(s, "governance", [d04]);
    expect(after.tracks.recognition).toBeLessThan(s.tracks.recognition);
    expect(after.tracks.cohesion).toBeLessThan(s.tracks.cohesion);
    expect(after.zones[HELD]?.fear).toBeGreaterThan(400);
    expect(ofType(events, "HarmDone").length).toBe(1);
    const line = ofType(events, "TrackMoved")
      .flatMap((e) => e.lines)
      .find((l) => l.code === "held_by_coercion");
    expect(line?.to).toBe(4);
  });

  it("[D4] fear eases by itself: the brake", () => {
    const { after } = runStep(boardState(1), "governance", [d04]);
    expect(after.zones[PLAIN]?.fear).toBeLessThan(400);
  });
});
