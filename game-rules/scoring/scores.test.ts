// The scores: four roles by their own aims, each part by its causes. What counts, how much, and that harm adds to none.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarios } from "../data/scenarios/index.ts";
import { playOut, policies } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import type { GameState } from "../state.ts";
import { BORDER, boardState, CAPITAL, HELD, PLAIN } from "../testing/board.ts";
import { ROLES, type Role, type TrackId } from "../vocabulary.ts";
import { scores } from "./index.ts";

type Given = (s: GameState) => void;
const board = (rest: Given = () => {}) =>
  boardState(1, {
    rest: (s) => {
      Object.assign(s, { turn: 6, aims: [] });
      for (const z of s.zones) Object.assign(z.forces, { french: 0, special: 0, wagner: 0 });
      rest(s);
    },
  });
const part = (role: Role, name: string, rest?: Given): number =>
  scores(board(rest))[role].parts[name]?.value ?? -1;
const tracks =
  (over: Partial<Record<TrackId, number>>): Given =>
  (s) =>
    void Object.assign(s.tracks, over);
const tally =
  (over: Partial<GameState["tally"]>): Given =>
  (s) =>
    void Object.assign(s.tally, over);
const out =
  (reading: number): Given =>
  (s) =>
    void Object.assign(s.exit, { announcedIn: 2, dueIn: 5, outIn: 5, reading });
const aim = (id: GameState["aims"][number]["id"], met: boolean) => ({ id, since: 1, funded: 3, met });
const stands =
  (force: "french" | "wagner", n: number, zone = PLAIN): Given =>
  (s) =>
    void Object.assign(s.zones[zone]?.forces ?? {}, { [force]: n });

describe("scores", () => {
  it("are a hundred at the most a role, no part above thirty, and each part is its causes within its bounds", () => {
    for (const seed of [1, 2, 3]) {
      const { state } = playOut(newGame(scenarios["missed-moment"], seed), policies.random, seed);
      for (const role of ROLES) {
        const { total, parts } = scores(state)[role];
        const list = Object.values(parts);
        expect(list.reduce((n, p) => n + p.max, 0)).toBe(100);
        expect(Math.max(...list.map((p) => p.max))).toBeLessThanOrEqual(30);
        expect(total).toBeCloseTo(
          list.reduce((n, p) => n + p.value, 0),
          5,
        );
        for (const p of list) {
          const sum = p.causes.reduce((n, c) => n + c.amount, 0);
          expect(p.value).toBeCloseTo(Math.min(p.max, Math.max(0, sum)), 5);
        }
      }
    }
  });

  it("never rise by civilian harm, whoever did it and whenever", () => {
    const n = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(n, n, fc.integer({ min: 1, max: 60 }), fc.boolean(), (before, wagner, more, gone) => {
        const at = (harm: number, byWagner: number) =>
          scores(
            board((s) => {
              if (gone) out(480)(s);
              for (const z of s.zones) z.harm = Math.min(1000, harm);
              tally({ harm, wagnerHarm: byWagner })(s);
            }),
          );
        const less = at(before, wagner);
        const worse = at(before + more, wagner + more);
        for (const role of ROLES) expect(worse[role].total).toBeLessThanOrEqual(less[role].total);
      }),
      { numRuns: 40 },
    );
  });
});

describe("Paris", () => {
  it("has no more for a worse reading, down to the last tenth", () => {
    for (const announcedIn of [0, 2]) {
      let last = 0;
      // the zones' harm falls, the reading rises
      for (let harm = 1000; harm >= 0; harm -= 2) {
        const now = part("paris", "reading", (s) => {
          s.exit.announcedIn = announcedIn;
          for (const z of s.zones) z.harm = harm;
        });
        expect(now).toBeGreaterThanOrEqual(last);
        last = now;
      }
    }
  });

  it("gains by each aim met and pays for each that cannot be met", () => {
    const aims = (...list: ReturnType<typeof aim>[]) => part("paris", "aims", (s) => void (s.aims = list));
    expect(aims()).toBe(0);
    expect(aims(aim("soil_safe", true))).toBe(10);
    expect(aims(aim("soil_safe", true), aim("limit_harm", true))).toBe(20);
    expect(aims(aim("soil_safe", true), aim("defeat_terrorism", false))).toBe(6);
    expect(aims(aim("defeat_terrorism", false))).toBe(0);
  });

  it("has the whole reading of an exit that is done, half of one announced, less of one never named", () => {
    const reading = (rest: Given) => scores(board(rest)).paris.parts.reading;
    expect(reading(out(600))?.value).toBe(18);
    const shares = [(s: GameState) => void (s.exit.announcedIn = 2), () => {}].map((rest) => {
      const p = reading(rest);
      return (p?.value ?? 0) / (p?.causes[0]?.amount ?? 1);
    });
    expect(shares[0]).toBeCloseTo(0.5, 1);
    expect(shares[1]).toBeCloseTo(0.3, 1);
  });

  it("pays for its dead and for what it cost above sixty million a quarter", () => {
    const price = (losses: number, cost: number, quarters = 0) =>
      part("paris", "price", (s) => {
        tally({ losses, cost })(s);
        s.past = Array.from({ length: quarters }, () => ({ tracks: s.tracks }) as GameState["past"][number]);
      });
    expect(price(0, 0)).toBe(15);
    expect(price(200, 0)).toBe(12);
    expect(price(0, 600)).toBe(15);
    expect(price(0, 1600)).toBe(11);
    expect(price(0, 3200, 2)).toBe(11);
    expect(price(0, 9000)).toBe(5.4);
    expect(price(2000, 9000)).toBe(0);
  });

  it("has for its soil the fear that was brought down, not the absence of attacks; one attack takes it all", () => {
    const start = board().scenario.tracks.homeFear;
    const soil = (fear: readonly number[], attacksInFrance = 0) =>
      part("paris", "soil", (s) => {
        s.past = fear.map(
          (n) => ({ tracks: { ...s.tracks, homeFear: n * 10 } }) as GameState["past"][number],
        );
        tally({ attacksInFrance })(s);
      });
    expect(soil([])).toBe(0);
    expect(soil([start, start])).toBe(0);
    expect(soil([start, start - 10])).toBeCloseTo(6, 5);
    expect(soil([start - 10, start - 10])).toBeCloseTo(12, 5);
    expect(soil([start + 10])).toBe(0);
    expect(soil([start - 30])).toBe(15);
    expect(soil([start - 30], 1)).toBe(3);
    expect(soil([start - 10], 1)).toBe(0);
  });

  it("leaves more behind where state and groups hold the ground, and where the neighbours stand", () => {
    const all = (control: "state" | "groups" | "jnim", niamey = 400): number =>
      part("paris", "behind", (s) => {
        for (const z of s.zones) z.control = control;
        tracks({ niamey, ouagadougou: 400 })(s);
      });
    expect(all("state")).toBeCloseTo(15, 0);
    expect(all("groups")).toBeLessThan(1);
    expect(all("jnim")).toBe(0);
    expect(all("groups", 900) - all("groups", 600)).toBeCloseTo(30 / 7, 0);
  });

  it("has for land a share that grows with every zone held, above half of it", () => {
    const behind = (...held: number[]) =>
      part("paris", "behind", (s) => {
        s.zones.forEach((z, i) => void (z.control = held.includes(i) ? "state" : "jnim"));
        tracks({ niamey: 400, ouagadougou: 400 })(s);
      });
    expect(behind(CAPITAL)).toBe(0);
    expect(behind(CAPITAL, PLAIN)).toBeGreaterThan(0);
    expect(behind(CAPITAL, PLAIN, HELD)).toBeGreaterThan(behind(CAPITAL, PLAIN));
    expect(behind(CAPITAL, PLAIN, HELD)).toBeLessThan(behind(CAPITAL, PLAIN, HELD, BORDER));
  });
});

describe("Bamako", () => {
  it("is the mean of its quarters, less a fixed price a fall", () => {
    const quarters = [
      [200, 300, 100, 200],
      [0, 100, 300, 100],
    ];
    const s = board((g) => void Object.assign(g.tally, { bamako: quarters }));
    const values = (g: GameState) => Object.values(scores(g).bamako.parts).map((p) => p.value);
    expect(values(s)).toEqual([10, 20, 20, 15]);
    s.regime.falls = 1;
    expect(values(s)).toEqual([4, 20, 20, 15]);
    expect(scores(s).bamako.total).toBe(59);
    s.regime.falls = 2;
    expect(values(s)[0]).toBe(0);
  });

  it("can be worth the mean of what its quarters could, each by its regime, a hundred in all; old quarters counted alike", () => {
    const most = (...counted: (number[] | undefined)[]) => {
      const past = counted.map((of, i) => ({
        turn: i + 1,
        tracks: board().tracks,
        regime: "elected" as const,
        reading: 0,
        land: [],
        ...(of ? { counted: of } : {}),
      }));
      return Object.values(scores(board((g) => void Object.assign(g, { past }))).bamako.parts).map(
        (p) => p.max,
      );
    };
    expect(most([250, 300, 250, 200], [250, 200, 300, 250])).toEqual([25, 25, 27.5, 22.5]);
    expect(most(undefined)).toEqual([20, 30, 30, 20]);
    expect(most(undefined, [250, 200, 300, 250])).toEqual([22.5, 25, 30, 22.5]);
    for (const thirds of [most([250, 300, 250, 200], [300, 250, 250, 200], [250, 200, 300, 250])])
      expect(thirds.reduce((n, x) => n + x * 10, 0)).toBe(1000);
  });

  it("has nothing before its first quarter is over", () => {
    expect(scores(board((s) => void (s.tally.bamako = []))).bamako.total).toBe(0);
  });
});

describe("JNIM", () => {
  it("gains by the French gone however it reads, the sooner the more, and by fewer of them while they stay", () => {
    expect(part("jnim", "french", out(900))).toBe(9.3);
    expect(part("jnim", "french", out(100))).toBe(9.3);
    const early = (s: GameState) =>
      Object.assign(s.exit, { announcedIn: 1, dueIn: 2, outIn: 2, reading: 500 });
    expect(part("jnim", "french", (s) => void early(s))).toBe(13.3);
    expect(part("jnim", "french", stands("french", 4))).toBe(6);
    expect(part("jnim", "french", stands("french", 14))).toBe(0);
    // units over the border are not in the country
    expect(part("jnim", "french", stands("french", 4, BORDER))).toBe(10);
  });

  it("counts the French gone once: none that are few besides", () => {
    const causes = scores(board(out(480))).jnim.parts.french?.causes ?? [];
    expect(causes.map((x) => x.amount)).toEqual([8, 1.3, 0]);
  });

  it("has for land a share that grows with every zone it governs", () => {
    const land = (...governed: number[]) =>
      part("jnim", "land", (s) => {
        s.zones.forEach((z, i) => void (z.control = governed.includes(i) ? "jnim" : "state"));
      });
    expect(land(HELD)).toBeGreaterThan(0);
    expect(land(HELD, PLAIN)).toBeGreaterThan(land(HELD));
    expect(land(HELD, PLAIN)).toBeLessThan(25);
  });

  it("leaves the capital out, and counts ground by how it is governed", () => {
    const capital = (control: "jnim" | "state") =>
      part("jnim", "land", (s) => void Object.assign(s.zones[CAPITAL] ?? {}, { control }));
    expect(capital("jnim")).toBe(capital("state"));
    const held = (services: number, grievance: number) =>
      part("jnim", "land", (s) => void Object.assign(s.zones[HELD] ?? {}, { services, grievance }));
    expect(held(600, 300)).toBeGreaterThan(held(100, 800));
  });

  it("keeps a say, by a settlement, where the state is back", () => {
    const say = (rung: number) =>
      part("jnim", "land", (s) => {
        s.talks.rung = rung;
        for (const z of s.zones) z.control = "state";
      });
    expect(say(3)).toBe(0);
    expect(say(4)).toBeGreaterThan(0);
  });

  it("gains by land, by the table, by holding together, and by standing against the Islamic State", () => {
    const land = (control: "jnim" | "state") =>
      part("jnim", "land", (s) => {
        for (const z of s.zones) z.control = control;
      });
    expect(land("jnim")).toBe(25);
    expect(land("state")).toBe(0);
    expect(part("jnim", "recognition", tracks({ recognition: 500 }))).toBeCloseTo(
      8.3 + board().talks.rung,
      5,
    );
    const rung = (n: number) => (s: GameState) => {
      tracks({ recognition: 500 })(s);
      s.talks.rung = n;
    };
    expect(part("jnim", "recognition", rung(4)) - part("jnim", "recognition", rung(1))).toBeCloseTo(3, 5);
    expect(part("jnim", "cohesion", tracks({ cohesion: 600 }))).toBe(9);
    expect(part("jnim", "standing", tracks({ isStrength: 400 }))).toBe(18);
  });
});

describe("Moscow", () => {
  const heard =
    (influence: number, ...rest: Given[]) =>
    (s: GameState) => {
      tracks({ influence })(s);
      for (const given of rest) given(s);
    };
  const asked = (rung: GameState["demand"]["rung"]) => (s: GameState) => void (s.demand.rung = rung);

  it("gains by influence, and by the French asked to go, gone, and the more the worse it reads", () => {
    expect(part("moscow", "influence", tracks({ influence: 500 }))).toBe(15);
    expect(part("moscow", "french", heard(500))).toBe(0);
    expect(part("moscow", "french", heard(500, out(700)))).toBe(4);
    expect(part("moscow", "french", heard(500, out(300)))).toBe(8.8);
    const rungs = (["demand", "restrict", "expel"] as const).map((r) =>
      part("moscow", "french", heard(500, asked(r))),
    );
    expect(rungs).toEqual([14, 16, 18]);
    expect(part("moscow", "french", heard(500, asked("expel"), out(0)))).toBe(25);
  });

  it("is paid for what befalls the French only as far as it is somebody in Bamako", () => {
    const all = (influence: number) => part("moscow", "french", heard(influence, asked("demand"), out(200)));
    expect(all(150)).toBe(0);
    expect(all(275)).toBeCloseTo(all(900) / 2, 0);
    expect(all(400)).toBe(all(900));
  });

  it("gains by neighbours that turn away, from a margin on", () => {
    const turned = (niamey: number, ouagadougou: number) =>
      part("moscow", "neighbours", tracks({ niamey, ouagadougou }));
    expect(turned(800, 800)).toBe(0);
    expect(turned(800, 0)).toBe(10);
    expect(turned(0, 0)).toBe(20);
  });

  it("pays for what is known of its hand, for what Wagner binds in Mali, and for its harm up to ten points", () => {
    const price = (rest: Given) => part("moscow", "price", rest);
    const much = { influence: 900, niamey: 0, ouagadougou: 0 } as const;
    expect(price(tracks({ ...much, exposure: 0 }))).toBe(25);
    expect(price(tracks({ ...much, exposure: 500 }))).toBe(22.5);
    const quiet = (rest: Given) => (s: GameState) => {
      tracks({ ...much, exposure: 0 })(s);
      rest(s);
    };
    expect(price(quiet((s) => void (s.foundOut = 1)))).toBe(19);
    expect(price(quiet((s) => void (s.foundOut = 9)))).toBe(7);
    expect(price(quiet(stands("wagner", 5, HELD)))).toBe(19);
    expect(price(quiet(stands("wagner", 5, BORDER)))).toBe(25);
    expect(price(quiet(tally({ wagnerHarm: 10 })))).toBe(21);
    expect(price(quiet(tally({ wagnerHarm: 90 })))).toBe(15);
  });

  it("has no merit in a low price for nothing", () => {
    const nothing = tracks({ influence: 0, niamey: 800, ouagadougou: 800, exposure: 0 });
    expect(scores(board(nothing)).moscow.total).toBe(0);
  });
});
