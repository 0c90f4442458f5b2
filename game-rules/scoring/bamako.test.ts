// Who governs the ground, how much of its own country Bamako administers, and one quarter by its government's own measure.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCORE_PARTS } from "../codes/scores.ts";
import { BAMAKO_WEIGHTS } from "../data/bamako-weights.ts";
import { scenarios } from "../data/scenarios/index.ts";
import { newGame } from "../replay.ts";
import { stakes } from "../stake.ts";
import type { GameState, ZoneState } from "../state.ts";
import { BORDER, boardState, CAPITAL, HELD, PLAIN } from "../testing/board.ts";
import { CONTROLS, REGIMES } from "../vocabulary.ts";
import { bamakoMost, bamakoQuarter } from "./bamako.ts";
import { administered, HOLDERS, landHeld } from "./land.ts";

const board = (
  zones: { readonly [at: number]: Partial<Omit<ZoneState, "forces">> },
  rest?: (s: GameState) => void,
) => boardState(1, { zones, ...(rest ? { rest } : {}) });
const share = (s: GameState, at: number, of: "all" | "mali" = "all") => stakes(s.scenario)[of][at] ?? 0;

describe("land", () => {
  it("goes to whoever holds it, zone by zone, by its stake", () => {
    const s = board({ [PLAIN]: { control: "groups" }, [BORDER]: { control: "is" } });
    expect(landHeld(s)).toEqual([CAPITAL, PLAIN, HELD, BORDER].map((at) => share(s, at)));
    expect(HOLDERS).toEqual(["state", "groups", "jnim", "is"]);
  });

  it("that is contested counts half for JNIM where it is the stronger of the armed groups, else for nobody", () => {
    const half = (jnim: number, is: number) => {
      const s = board({ [HELD]: { control: "state" } });
      Object.assign(s.zones[PLAIN] as ZoneState, { control: "contested" });
      Object.assign((s.zones[PLAIN] as ZoneState).forces, { jnim, is });
      return [landHeld(s)[2], Math.floor(share(s, PLAIN) / 2)] as const;
    };
    const [stronger, owed] = half(4, 3);
    expect(stronger).toBe(owed);
    expect(owed).toBeGreaterThan(0);
    expect(half(3, 3)[0]).toBe(0);
    expect(half(2, 3)[0]).toBe(0);
  });

  it("that is contested adds to what JNIM holds elsewhere", () => {
    const s = board({ [PLAIN]: { control: "jnim" }, [HELD]: { control: "contested" } });
    Object.assign(s.zones[HELD]?.forces ?? {}, { jnim: 4, is: 0 });
    expect(landHeld(s)[2]).toBe(share(s, PLAIN) + Math.floor(share(s, HELD) / 2));
  });

  it("is never more than all there is, whoever holds what", () => {
    const start = newGame(scenarios["missed-moment"], 1);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CONTROLS), { minLength: 14, maxLength: 14 }), (controls) => {
        const s = {
          ...start,
          zones: start.zones.map((z, i) => ({ ...z, control: controls[i] ?? z.control })),
        };
        const sum = landHeld(s).reduce((n, x) => n + x, 0);
        expect(sum).toBeLessThanOrEqual(stakes(start.scenario).all.reduce((n, x) => n + x, 0));
        if (!controls.includes("contested")) expect(sum).toBeGreaterThan(990);
      }),
    );
  });
});

describe("what Bamako administers", () => {
  const only = (at: number, control: ZoneState["control"], administration: number) => {
    const none = { control: "jnim" as const, administration: 0 };
    const zones = {
      [CAPITAL]: none,
      [PLAIN]: none,
      [HELD]: none,
      [BORDER]: none,
      [at]: { control, administration },
    };
    return administered(board(zones));
  };
  const whole = share(boardState(1), PLAIN, "mali");

  it("is a zone's whole share at full administration, a third at one level", () => {
    expect(only(PLAIN, "state", 30)).toBe(whole);
    expect(only(PLAIN, "state", 10)).toBe(Math.floor(whole / 3));
    expect(only(PLAIN, "state", 0)).toBe(0);
  });

  it("counts half where the zone is contested, nothing where others hold it or over the border", () => {
    expect(only(PLAIN, "contested", 30)).toBe(Math.floor(whole / 2));
    for (const control of ["jnim", "is", "groups"] as const) expect(only(PLAIN, control, 30)).toBe(0);
    expect(only(BORDER, "state", 30)).toBe(0);
  });
});

describe("a quarter of Bamako's", () => {
  const quarter = (rest: (s: GameState) => void = () => {}) => {
    const [regime, legitimacy, territory, sovereignty] = bamakoQuarter(
      boardState(1, {
        rest: (s) => {
          s.turn = 5;
          s.talks.rung = 0;
          for (const z of s.zones) Object.assign(z.forces, { french: 0, wagner: 0 });
          rest(s);
        },
      }),
    );
    return { regime, legitimacy, territory, sovereignty };
  };

  const sovereign = (rest: (s: GameState) => void) => quarter(rest).sovereignty ?? 0;

  it("is worth a hundred points under every regime, none of its parts above thirty, and no two regimes count alike", () => {
    for (const kind of REGIMES) {
      const weights = Object.values(BAMAKO_WEIGHTS[kind]);
      expect(weights.reduce((n, x) => n + x, 0)).toBe(100);
      expect(Math.max(...weights)).toBeLessThanOrEqual(30);
    }
    expect(new Set(REGIMES.map((kind) => Object.values(BAMAKO_WEIGHTS[kind]).join())).size).toBe(3);
  });

  it.each(REGIMES)("of a %s government is at its best worth what its weights say", (kind) => {
    const best = boardState(1, {
      rest: (s) => {
        s.turn = 5;
        Object.assign(s.regime, { kind });
        Object.assign(s.tracks, { legitimacy: 1000, loyalty: 1000 });
        s.talks.rung = 4;
        for (const z of s.zones) {
          Object.assign(z, { control: "state", administration: 30 });
          Object.assign(z.forces, { french: 0, wagner: 0 });
        }
      },
    });
    expect(bamakoQuarter(best)).toEqual(SCORE_PARTS.bamako.map((p) => BAMAKO_WEIGHTS[kind][p] * 10));
    expect(bamakoQuarter(best)).toEqual(bamakoMost(best));
  });

  it("keeps no regime part when the government fell in it, and has one again in the next", () => {
    const fell = (falls: number, since: number) =>
      quarter((s) => Object.assign(s.regime, { falls, since })).regime ?? 0;
    expect(fell(1, 5)).toBe(0);
    expect(fell(1, 4)).toBeGreaterThan(0);
    // a government that came by elections did not fall
    expect(fell(0, 5)).toBe(fell(1, 4));
  });

  it("pays for an army that stands behind its government, and never in full without", () => {
    const with_ = (loyalty: number) => quarter((s) => void (s.tracks.loyalty = loyalty)).regime ?? 0;
    expect(with_(800)).toBeGreaterThan(with_(400));
    expect(with_(400)).toBeGreaterThan(with_(0));
    expect(with_(0)).toBeGreaterThan(0);
  });

  it("pays nothing for what any government has: legitimacy in name, and the two fifths that nobody takes", () => {
    const named = (legitimacy: number) => quarter((s) => void (s.tracks.legitimacy = legitimacy)).legitimacy;
    expect(named(200)).toBe(0);
    expect(named(500)).toBe(150);
    expect(named(800)).toBe(300);
    expect(quarter((s) => s.zones.forEach((z) => void (z.administration = 10))).territory).toBe(0);
  });

  it("pays sovereignty for Bamako's own word, in talks or in demands, whichever is more", () => {
    const talking = (rung: number) => sovereign((s) => void (s.talks.rung = rung));
    const asking = (rung: "none" | "demand" | "restrict" | "expel") =>
      sovereign((s) => void (s.demand.rung = rung));
    const rising = (xs: readonly number[]) => xs.every((x, i) => i === 0 || x > (xs[i - 1] ?? x));
    expect(rising([0, 1, 2, 3, 4].map(talking))).toBe(true);
    expect(rising((["none", "demand", "restrict", "expel"] as const).map(asking))).toBe(true);
    const both = sovereign((s) => {
      s.talks.rung = 1;
      s.demand.rung = "expel";
    });
    expect(both).toBe(asking("expel"));
    expect(talking(0)).toBeLessThan(100);
  });

  it("loses sovereignty by a veto of this quarter, by foreign soldiers in Mali, and never falls below nothing", () => {
    const free = sovereign(() => {});
    const left = 200;
    const word = (s: GameState) => void (s.talks.rung = 4);
    expect(sovereign(word)).toBe(left);
    const lost = (rest: (s: GameState) => void) =>
      left -
      sovereign((s) => {
        word(s);
        rest(s);
      });
    const there = (at: number, force: "french" | "wagner", n: number) => (s: GameState) =>
      void Object.assign(s.zones[at]?.forces ?? {}, { [force]: n });
    expect(lost((s) => void (s.talks.vetoedIn = 5))).toBe(60);
    expect(lost((s) => void (s.talks.vetoedIn = 4))).toBe(0);
    expect(lost(there(PLAIN, "french", 2))).toBe(12);
    expect(lost(there(PLAIN, "wagner", 2))).toBe(40);
    expect(lost(there(BORDER, "french", 2))).toBe(0);
    expect(lost(there(BORDER, "wagner", 2))).toBe(0);
    expect(lost(there(PLAIN, "wagner", 40))).toBe(free);
    expect(sovereign(there(PLAIN, "wagner", 40))).toBe(0);
  });

  it("before the first turn has no veto to count", () => {
    expect(sovereign((s) => void (s.turn = 0))).toBe(sovereign(() => {}));
  });
});
