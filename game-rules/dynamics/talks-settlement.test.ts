import { describe, expect, it } from "vitest";
import type { OrderId } from "../data/orders/ids.ts";
import { boardState, HELD, overSeeds, PLAIN, posture, runStep } from "../testing/board.ts";
import { d14 } from "./d14-talks.ts";
import { RECOGNISED, RETURNS } from "./talks-settlement.ts";

const at = (rung: number, seed = 1, tracks: Parameters<typeof boardState>[1] = {}) =>
  boardState(seed, {
    ...tracks,
    tracks: { cohesion: 650, isStrength: 0, ...tracks?.tracks },
    rest: (s) => void Object.assign(s, { turn: 5, talks: { ...s.talks, rung, steppedIn: 1 } }),
  });
const plain = (rung: number, forces: { jnim: number; is: number }) => (seed: number) =>
  runStep(at(rung, seed, { zones: { [PLAIN]: { forces } } }), "governance", [d14]).after.zones[PLAIN];

describe("[D14] what a settlement is worth while it stands", () => {
  it("[D14] officials return by agreement, and the state with them, to ground that JNIM contests", () => {
    const back = (rung: number, forces = { jnim: 4, is: 0 }) =>
      overSeeds(60, (seed) => (plain(rung, forces)(seed)?.control === "state" ? 1 : 0));
    expect(back(4)).toBeGreaterThan(15);
    expect(back(3)).toBe(0);
    expect(back(4, { jnim: 4, is: 2 })).toBe(0);
    const officials = overSeeds(60, (seed) => (plain(4, { jnim: 4, is: 0 })(seed)?.administration ?? 0) - 10);
    expect(officials).toBeGreaterThan(100);
  });

  it("[D14] officials fill up to a level, and JNIM goes on governing what it governs", () => {
    for (let seed = 1; seed < 30; seed++) {
      const s = at(4, seed, { zones: { [PLAIN]: { administration: RETURNS.upTo, control: "state" } } });
      const { after } = runStep(s, "governance", [d14]);
      expect(after.zones[PLAIN]?.administration).toBe(RETURNS.upTo);
      expect(after.zones[HELD]?.control).toBe("jnim");
    }
  });

  it("[D14] it is the government's deed, an example next door, and nobody's market", () => {
    const moved = (rung: number, legitimacy = 400) => {
      const s = at(rung, 1, { tracks: { legitimacy, influence: 500 } });
      const { after } = runStep(s, "politics", [d14]);
      return (["legitimacy", "influence", "niamey", "ouagadougou"] as const).map((t) =>
        Math.sign(after.tracks[t] - s.tracks[t]),
      );
    };
    expect(moved(4)).toEqual([1, -1, 1, 1]);
    expect(moved(4, 900)).toEqual([0, -1, 1, 1]);
    expect(moved(3)).toEqual([0, 0, 0, 0]);
  });
});

describe("[D14] recognition", () => {
  const fades = (rung: number, recognition: number) => {
    const s = at(rung, 1, { tracks: { recognition } });
    return runStep(s, "politics", [d14]).after.tracks.recognition - recognition;
  };

  it("[D14] fades to what the rung carries, and no further", () => {
    expect(fades(0, 800)).toBeLessThan(fades(3, 800));
    for (const [rung, rest] of RECOGNISED.rest.entries()) expect(fades(rung, rest)).toBe(0);
  });

  it("[D14] a settlement keeps it near where it was", () => {
    expect(fades(4, 900)).toBe(0);
    expect(fades(1, 900)).toBeLessThan(-80);
  });
});

describe("[D14] local civil society", () => {
  it("[D14] grows where talks on the spot and public works stand together, and not by either alone", () => {
    const grievance = (...held: OrderId[]) => {
      const s = at(0);
      for (const id of held) posture(s, id, PLAIN);
      return runStep(s, "politics", [d14]).after.zones[PLAIN]?.grievance ?? 0;
    };
    const alone = grievance("bamako.local_talks");
    expect(grievance("bamako.restore_services")).toBe(alone);
    for (const served of ["bamako.restore_services", "paris.pay_services"] as const)
      expect(grievance("bamako.local_talks", served)).toBeLessThan(alone);
  });
});
