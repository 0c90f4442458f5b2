import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardState, HELD, ofType, overSeeds, PLAIN, posture, runStep } from "../testing/board.ts";
import { d05 } from "./d05-partners.ts";
import { d07 } from "./d07-insurgency.ts";
import { BREAKS, breakChance, FIGHTS_ON, fightsOnChance } from "./truce-breakers.ts";

const armedBy =
  (partners: number, militias = 0, off: "D5"[] = []) =>
  (seed: number) => {
    const s = boardState(seed, { zones: { [PLAIN]: { forces: { partners, militias } } }, off });
    posture(s, "jnim.local_truce", PLAIN);
    posture(s, "jnim.local_truce", HELD);
    return runStep(s, "movement", [d05]);
  };
const broken = (events: ReturnType<typeof runStep>["events"]) =>
  ofType(events, "PostureEnded").filter((e) => e.zone === PLAIN && e.why === "broken").length;

describe("[D5] scores of their own to settle", () => {
  it("[D5] break a truce where they are armed, the oftener the more they are, and nowhere else", () => {
    const often = (n: number) => overSeeds(200, (seed) => broken(armedBy(n)(seed).events));
    expect(often(0)).toBe(0);
    expect(often(1)).toBeGreaterThan(10);
    expect(often(4)).toBeGreaterThan(2 * often(1));
    expect(
      overSeeds(100, (seed) => (armedBy(4)(seed).after.postures.some((p) => p.zone === HELD) ? 0 : 1)),
    ).toBe(0);
  });

  it("[D5] whoever armed them; silenced, they keep still", () => {
    expect(overSeeds(200, (seed) => broken(armedBy(0, 3)(seed).events))).toBeGreaterThan(40);
    expect(overSeeds(100, (seed) => broken(armedBy(3, 0, ["D5"])(seed).events))).toBe(0);
  });

  it("[D5] a broken truce ends, and is JNIM's alone to know", () => {
    for (let seed = 1; seed < 50; seed++) {
      const { after, events } = armedBy(4)(seed);
      if (!broken(events)) continue;
      expect(after.postures.filter((p) => p.zone === PLAIN)).toEqual([]);
      expect(ofType(events, "ZoneMoved").flatMap((e) => e.lines.map((l) => [l.code, l.to]))).toEqual([
        ["truce_broken", expect.any(Number)],
      ]);
      return;
    }
    throw new Error("none in fifty");
  });

  it("[D5] it is never certain, and never less likely with more of them", () => {
    const s = boardState(1);
    const z = s.zones[PLAIN];
    if (!z) throw new Error("no plain");
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (partners, militias) => {
        const at = (p: number, m: number) =>
          breakChance({ ...z, forces: { ...z.forces, partners: p, militias: m } });
        expect(at(partners, militias)).toBeLessThanOrEqual(BREAKS.most);
        expect(at(partners + 1, militias)).toBeGreaterThanOrEqual(at(partners, militias));
      }),
    );
  });
});

describe("[D14] a settlement that not everybody keeps", () => {
  const harm = (isStrength: number, rung: number, cohesion = 650) =>
    overSeeds(200, (seed) => {
      const s = boardState(seed, {
        tracks: { isStrength, cohesion },
        rest: (g) => void (g.talks.rung = rung),
      });
      return ofType(runStep(s, "operations", [d07]).events, "HarmDone").filter((e) => e.by === "jnim").length;
    });

  it("[D14] under a strong rival at least a quarter of JNIM's violence goes on; without one, hardly any", () => {
    const war = harm(600, 1);
    expect(harm(600, 4)).toBeGreaterThan(war / 4);
    expect(harm(600, 4)).toBeLessThan(war);
    expect(harm(0, 4)).toBe(0);
  });

  it("[D14] a divided movement does not hold its own", () => {
    expect(harm(0, 4, 100)).toBeGreaterThan(harm(0, 4, 650));
  });

  it("[D14] it grows with the rival, up to a bound", () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(1000), (isStrength, cohesion) => {
        const at = (n: number) =>
          fightsOnChance(boardState(1, { tracks: { isStrength: n, cohesion } }), true);
        expect(at(isStrength + 100)).toBeGreaterThanOrEqual(at(isStrength));
        expect(at(isStrength)).toBeLessThanOrEqual(FIGHTS_ON.most);
      }),
    );
  });
});
