import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import {
  boardState,
  type Change,
  HELD,
  ofType,
  order,
  PLAIN,
  posture,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { viewFor } from "../view.ts";
import { VIEWERS } from "../vocabulary.ts";
import { d18, exitReading, readingSeen } from "./d18-exit.ts";
import { readingsBy } from "./exit-reading.ts";

const state = (change: Change = {}) => boardState(1, change);
/** A quarter that opens with no French unit left: its politics write the exit down. */
const lastOut = (announcedIn = 2): GameState =>
  state({
    zones: { [PLAIN]: { forces: { french: 0 } }, [HELD]: { forces: { french: 0 } } },
    rest: (g) => {
      g.turn = 4;
      g.exit.announcedIn = announcedIn;
    },
  });
const value = (change: Change = {}) => exitReading(state(change)).value;
const rest = (f: (s: GameState) => void): Change => ({ rest: f });
/** Like the board, with so much in hand that nothing is cut at either end of the scale. */
const plain: Change = { tracks: { sentiment: 450, framing: 300, influence: 0, pressure: 500 } };
const against = (f: (s: GameState) => void) => value({ ...plain, rest: f }) - value(plain);

describe("[D18] the windows", () => {
  it("[D18] the causes add up to the reading", () => {
    for (const change of [plain, {}, { tracks: { sentiment: 1000, influence: 1000 } }]) {
      const r = exitReading(state(change));
      const sum = r.causes.reduce((n, l) => n + Math.round(l.amount * 10), 0);
      expect(sum).toBe(Math.round(r.value * 10));
      expect([r.low, r.high]).toEqual([r.value, r.value]);
    }
  });

  it("[D18] its words: duress below 40, a choice from 55", () => {
    const word = (reading: number) =>
      exitReading(state(rest((s) => Object.assign(s, { turn: 3, exit: { ...s.exit, outIn: 2, reading } }))))
        .word;
    expect(word(399)).toBe("duress");
    expect(word(400)).toBe("contested");
    expect(word(549)).toBe("contested");
    expect(word(550)).toBe("choice");
  });

  it("[D18] Wagner's arrival shuts the window, its contract half", () => {
    const hired = against((s) => void (s.wagner.contractIn = 1));
    const there = against((s) => Object.assign(s.wagner, { contractIn: 1, deployedIn: 1 }));
    expect(hired).toBeLessThan(-5);
    expect(there).toBeLessThan(hired - 10);
  });

  it("[D18] each rung of the demand costs more; announced first it costs half", () => {
    const asked = (rung: "demand" | "restrict" | "expel") =>
      against((s) => Object.assign(s.demand, { rung, since: 1 }));
    expect(asked("demand")).toBeLessThan(0);
    expect(asked("restrict")).toBeLessThan(asked("demand"));
    expect(asked("expel")).toBeLessThan(asked("restrict"));
    const first = against((s) => {
      Object.assign(s.demand, { rung: "expel", since: 4 });
      Object.assign(s, { turn: 4 });
      s.exit.announcedIn = 2;
    });
    expect(first).toBeGreaterThan(asked("expel"));
  });

  it("[D18] talks lift it and let pressure be told, unless Paris forbade them", () => {
    const rung = (n: number) => against((s) => void (s.talks.rung = n));
    expect(rung(2)).toBeGreaterThan(rung(1));
    expect(rung(3)).toBeGreaterThan(rung(2));
    expect(rung(4)).toBeGreaterThan(rung(3));
    const forbidden = against((s) => {
      s.talks.rung = 3;
      posture(s, "paris.forbid_talks", -1, "open");
    });
    expect(forbidden).toBeLessThan(rung(1));
  });

  it("[D18] pressure only counts with somebody at the table", () => {
    const pressed = (n: number, pressure: number) => {
      const s = state(plain);
      s.talks.rung = n;
      s.tracks.pressure = pressure;
      return exitReading(s).value;
    };
    expect(pressed(3, 800)).toBeGreaterThan(pressed(3, 200));
    expect(pressed(0, 800)).toBe(pressed(0, 200));
  });

  it("[D18] aims met lift it, aims that cannot be met lower it", () => {
    const aims = (met: boolean) =>
      against((s) => Object.assign(s, { turn: 6, aims: [{ id: "soil_safe", since: 1, funded: 3, met }] }));
    expect(aims(true)).toBeGreaterThan(0);
    expect(aims(false)).toBeLessThan(0);
  });

  it("[D18] a signal answered lifts it, in words or by the exit itself; confirmed more, disowned less", () => {
    const signal = (answered: number, echo: -1 | 0 | 1, announcedIn = 0) =>
      against((s) => {
        Object.assign(s, {
          turn: 6,
          signals: [{ kind: "bound", since: 4, strength: 500, answered, echoIn: 5, echo }],
        });
        s.exit.announcedIn = announcedIn;
      });
    expect(signal(5, 0)).toBeGreaterThan(signal(0, 0));
    expect(signal(0, 0, 5)).toBeGreaterThan(signal(0, 0));
    expect(signal(5, 1)).toBeGreaterThan(signal(5, 0));
    expect(signal(5, -1)).toBeLessThan(signal(5, 0));
  });

  it("[D18] zones received lift it, zones left lower it; slips and moved goalposts lower it", () => {
    const handed = (n: number, abandoned: number) =>
      against((s) => Object.assign(s.exit, { handed: n, abandoned }));
    expect(handed(2, 0)).toBeGreaterThan(handed(0, 2));
    const slip = (slips: number, narrowed: number) =>
      against((s) => Object.assign(s.exit, { slips, narrowed }));
    expect(slip(1, 0)).toBeLessThan(0);
    expect(slip(2, 0)).toBeLessThan(slip(1, 0));
    expect(slip(0, 1)).toBeLessThan(0);
  });

  it("[D18] worse mood, more influence ceded or more ground and people lost is never a better reading", () => {
    const n = fc.integer({ min: 0, max: 950 });
    fc.assert(
      fc.property(n, n, n, (sentiment, influence, harm) => {
        const at = (a: number, b: number, c: number) =>
          value({ tracks: { sentiment: a, influence: b }, zones: { [PLAIN]: { harm: c } } });
        const now = at(sentiment, influence, harm);
        expect(at(sentiment + 50, influence, harm)).toBeLessThanOrEqual(now);
        expect(at(sentiment, influence + 50, harm)).toBeLessThanOrEqual(now);
        expect(at(sentiment, influence, harm + 50)).toBeLessThanOrEqual(now);
      }),
    );
    expect(value({ zones: { [PLAIN]: { control: "jnim" } } })).toBeLessThan(
      value({ zones: { [PLAIN]: { control: "state" } } }),
    );
  });

  it("[D18] silenced it is 50 whatever happens", () => {
    const s = state({ off: ["D18"], tracks: { sentiment: 1000 } });
    expect(exitReading(s)).toMatchObject({ value: 50, low: 50, high: 50, causes: [] });
    expect(exitReading(viewFor(s, "paris")).value).toBe(50);
  });

  it("[D18] a view's bounds hold its own value, and the truth of what it shows exactly", () => {
    for (const viewer of ["paris", "bamako", "observer"] as const) {
      for (let seed = 1; seed <= 20; seed++) {
        const r = exitReading(viewFor(boardState(seed), viewer));
        expect(r.low).toBeLessThanOrEqual(r.value);
        expect(r.high).toBeGreaterThanOrEqual(r.value);
        expect(r.high).toBeGreaterThan(r.low);
      }
    }
    const s = boardState(1);
    expect(exitReading(viewFor(s, "facilitator")).value).toBe(exitReading(s).value);
  });

  it("[D18] from a view it uses nothing that the view does not hold", () => {
    const s = boardState(1);
    const secret = structuredClone(s);
    Object.assign(secret.tracks, { framing: 900, influence: 900, creep: 900 });
    secret.wagner.offeredIn = 1;
    expect(exitReading(viewFor(secret, "observer"))).toEqual(exitReading(viewFor(s, "observer")));
  });

  it("[D18] the last unit out fixes it: what happens later changes nothing", () => {
    const s = lastOut();
    const before = exitReading(s).value;
    const { after, events } = runStep(s, "politics", [d18]);
    expect(ofType(events, "ExitChanged")).toMatchObject([{ why: "out", exit: { outIn: 4 } }]);
    expect(exitReading(after).value).toBe(before);
    Object.assign(after.wagner, { contractIn: 5, deployedIn: 5 });
    Object.assign(after.tracks, { sentiment: 1000, influence: 900 });
    after.turn = 9;
    const later = exitReading(after);
    expect(later.value).toBe(before);
    expect(later.causes.reduce((n, l) => n + Math.round(l.amount * 10), 0)).toBe(Math.round(before * 10));
  });

  it("[D18] is fixed for each viewer as it was taken then: no figure of later moves it", () => {
    const s = lastOut();
    const { after } = runStep(s, "politics", [d18]);
    after.exitSeen = readingsBy((viewer) => viewFor(after, viewer));
    const taken = VIEWERS.map((v) => exitReading(viewFor(after, v)));
    expect(taken.some((r) => r.low < r.high)).toBe(true);
    Object.assign(after.tracks, { sentiment: 1000, influence: 900, framing: 0, pressure: 0 });
    for (const z of after.zones) Object.assign(z, { control: "is", harm: 1000 });
    for (const seen of Object.values(after.known))
      seen.forEach((sight) => Object.assign(sight, { turn: 9, control: "is" }));
    after.turn = 9;
    after.talks = { ...after.talks, rung: 4 };
    VIEWERS.forEach((viewer, i) => {
      const { value, low, high, word, causes } = exitReading(viewFor(after, viewer));
      expect([viewer, value, low, high, word]).toEqual([
        viewer,
        taken[i]?.value,
        taken[i]?.low,
        taken[i]?.high,
        taken[i]?.word,
      ]);
      expect(readingSeen(viewFor(after, viewer))).toBe(value);
      expect(causes.reduce((n, l) => n + Math.round(l.amount * 10), 0)).toBe(Math.round(value * 10));
    });
  });

  it("[D18] who leaves without a word is read as one who did not announce it", () => {
    const left = (announcedIn: number) =>
      exitReading(runStep(lastOut(announcedIn), "politics", [d18]).after).causes.map((l) => l.cause);
    expect(left(3)).toContain("reading_announced");
    expect(left(0)).toContain("reading_unannounced");
  });

  it("[D18] announcing is once, lowers what is expected, and opens the timetable that Paris names", () => {
    const announce = order("paris.announce_exit", -1, { option: "3" });
    const s = boardState(
      1,
      rest((g) => void (g.turn = 2)),
    );
    const { after, events } = runStep(s, "politics", [d18], [announce]);
    expect(after.exit).toMatchObject({ announcedIn: 2, dueIn: 5 });
    expect(after.tracks.expectation).toBeLessThan(s.tracks.expectation);
    expect(after.tracks.frenchOpposition).toBeLessThan(s.tracks.frenchOpposition);
    expect(ofType(events, "ExitChanged")).toHaveLength(1);
    expect(resultsOf(runStep(after, "politics", [d18], [announce]).events, "paris.announce_exit")).toEqual([
      "announced_already",
    ]);
  });

  it("[D18] the rungs of the demand: one a quarter, with the street behind them and an alternative at hand", () => {
    const cold = boardState(1, { tracks: { sentiment: 400 } });
    expect(
      resultsOf(runStep(cold, "politics", [d18], [order("bamako.demand_exit")]).events, "bamako.demand_exit"),
    ).toEqual(["street_not_behind"]);
    const hot = boardState(1, { tracks: { sentiment: 650, influence: 100 } });
    const asked = runStep(hot, "politics", [d18], [order("bamako.demand_exit")]).after;
    expect(asked.demand.rung).toBe("demand");
    expect(asked.tracks.warmth).toBeLessThan(hot.tracks.warmth);
    expect(asked.tracks.donors).toBeLessThan(hot.tracks.donors);
    const alone = runStep(asked, "politics", [d18], [order("bamako.restrict_french")]);
    expect(resultsOf(alone.events, "bamako.restrict_french")).toEqual(["no_alternative"]);
    asked.wagner.contractIn = 1;
    const curbed = runStep(asked, "politics", [d18], [order("bamako.restrict_french")]).after;
    expect(curbed.demand.rung).toBe("restrict");
    const out = runStep(curbed, "politics", [d18], [order("bamako.expel_french")]).after;
    expect(out.demand.rung).toBe("expel");
    expect(out.tracks.donors).toBeLessThan(curbed.tracks.donors);
  });

  it("[D18] unasked it reads better than asked for, and so does one announced before anybody asked", () => {
    const codes = (f: (s: GameState) => void) =>
      exitReading(state({ ...plain, rest: f })).causes.map((l) => l.cause);
    expect(codes(() => {})).toContain("reading_unasked");
    expect(codes((s) => Object.assign(s.demand, { rung: "demand", since: 1 }))).not.toContain(
      "reading_unasked",
    );
    expect(
      codes((s) => {
        s.turn = 4;
        s.exit.announcedIn = 2;
        Object.assign(s.demand, { rung: "demand", since: 3 });
      }),
    ).toContain("reading_unasked");
    expect(
      codes((s) => {
        s.wagner.deployedIn = 1;
      }),
    ).not.toContain("reading_unasked");
  });

  it("[D18] a view sees Wagner's arrival as the truth does, and what came after the exit not at all", () => {
    const seen = (deployedIn: number, outIn: number) => {
      const s = state({
        ...plain,
        rest: (g) => {
          g.turn = 6;
          g.wagner.deployedIn = deployedIn;
          g.exit.outIn = outIn;
          g.exit.announcedIn = outIn && 2;
          g.exit.reading = 500;
        },
      });
      return exitReading(viewFor(s, "paris")).causes.some((l) => l.cause === "reading_wagner_there");
    };
    expect(seen(3, 0)).toBe(true);
    expect(seen(3, 4)).toBe(true);
    expect(seen(5, 4)).toBe(false);
    expect(seen(0, 0)).toBe(false);
  });

  it("[D18] a demand made after the announcement pushes at an open door", () => {
    const won = (announcedIn: number) => {
      const s = boardState(1, {
        tracks: { sentiment: 700 },
        rest: (g) => {
          g.turn = 4;
          g.exit.announcedIn = announcedIn;
        },
      });
      return (
        runStep(s, "politics", [d18], [order("bamako.demand_exit")]).after.tracks.legitimacy -
        s.tracks.legitimacy
      );
    };
    expect(won(2)).toBeLessThan(won(0));
  });

  it("[D18] when the last soldiers are home, opinion and fear ease", () => {
    const s = lastOut();
    const { after } = runStep(s, "politics", [d18]);
    expect(after.tracks.frenchOpposition).toBeLessThan(s.tracks.frenchOpposition);
    expect(after.tracks.homeFear).toBeLessThan(s.tracks.homeFear);
  });
});
