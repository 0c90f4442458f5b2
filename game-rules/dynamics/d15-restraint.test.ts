import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOf } from "../dice-record.ts";
import type { GameState, SignalState } from "../state.ts";
import { boardState, type Change, ofType, order, overSeeds, resultsOf, runStep } from "../testing/board.ts";
import type { DynamicId } from "../vocabulary.ts";
import { agrees, attackChance, d15 } from "./d15-restraint.ts";

const BOUND = order("jnim.communique", -1, { option: "bound" });
const THREATEN = order("jnim.communique", -1, { option: "threaten" });
const signal = (over: Partial<SignalState> = {}): SignalState => ({
  kind: "bound",
  since: 2,
  strength: 1000,
  answered: 0,
  echoIn: 9,
  echo: 1,
  ...over,
});
const heard = (over: Partial<SignalState> = {}, off: DynamicId[] = [], tracks: Change["tracks"] = {}) =>
  boardState(1, {
    off,
    tracks: { ...tracks },
    rest: (s) => Object.assign(s, { turn: 3, signals: [signal(over)] }),
  });
const politics = (s: GameState, ...orders: ReturnType<typeof order>[]) =>
  runStep(s, "politics", [d15], orders);

describe("[D15] JNIM's restraint", () => {
  it("[D15] words that bound the war ease the fear and cost cohesion; a threat does the reverse", () => {
    const s = boardState(1);
    const bound = runStep(s, "information", [d15], [BOUND]).after.tracks;
    const threat = runStep(s, "information", [d15], [THREATEN]).after.tracks;
    expect(bound.homeFear).toBeLessThan(s.tracks.homeFear);
    expect(bound.cohesion).toBeLessThan(s.tracks.cohesion);
    expect(bound.recognition).toBeGreaterThan(s.tracks.recognition);
    expect(threat.homeFear).toBeGreaterThan(s.tracks.homeFear);
    expect(threat.recognition).toBeLessThan(s.tracks.recognition);
    expect(threat.threat).toBeGreaterThan(bound.threat);
  });

  it("[D15] the ranks agree to bound the war more readily under pressure, and less once humiliated", () => {
    const odds = (pressure: number) => sumOf(agrees(pressure));
    for (const [less, more] of [
      [0, 350],
      [350, 480],
      [480, 580],
    ] as const)
      expect(odds(more)).toBeGreaterThan(odds(less));
    expect(odds(480)).toBeGreaterThan(80);
    expect(odds(950)).toBeLessThan(odds(700) - 10);
    const spoke = (pressure: number) =>
      overSeeds(
        200,
        (seed) =>
          runStep(boardState(seed, { tracks: { pressure } }), "information", [d15], [BOUND]).after.signals
            .length,
      );
    expect(spoke(0)).toBeLessThan(spoke(580));
    const silent = Array.from({ length: 60 }, (_, seed) =>
      runStep(boardState(seed, { tracks: { pressure: 0 } }), "information", [d15], [BOUND]),
    ).find((r) => r.after.signals.length === 0);
    expect(resultsOf(silent?.events ?? [], "jnim.communique")).toEqual(["ranks_refuse"]);
    expect(silent?.after.tracks.homeFear).toBe(boardState(1).tracks.homeFear);
  });

  it("[D15] they open a signal; AQIM's leadership speaks one to three quarters later", () => {
    let given = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { after } = runStep(boardState(seed), "information", [d15], [BOUND]);
      const [x] = after.signals;
      if (!x) continue;
      given += 1;
      expect(x).toMatchObject({ kind: "bound", since: 1, strength: 1000 });
      expect((x?.echoIn ?? 0) - 1).toBeGreaterThanOrEqual(1);
      expect((x?.echoIn ?? 0) - 1).toBeLessThanOrEqual(3);
    }
    expect(given).toBeGreaterThan(20);
  });

  it("[D15] it confirms more often than it disowns, and does both", () => {
    const say = (echo: number) =>
      overSeeds(200, (seed) =>
        runStep(boardState(seed), "information", [d15], [BOUND]).after.signals[0]?.echo === echo ? 1 : 0,
      );
    expect(say(1)).toBeGreaterThan(say(-1));
    expect(say(-1)).toBeGreaterThan(10);
  });

  it("[D15] words repeated while the last still stand weigh half, and new ones take their place", () => {
    const s = heard();
    const again = runStep(s, "information", [d15], [BOUND]);
    const first = runStep({ ...s, signals: [] }, "information", [d15], [BOUND]);
    const ease = (t: { tracks: { homeFear: number } }) => s.tracks.homeFear - t.tracks.homeFear;
    expect(ease(again.after)).toBeLessThanOrEqual(Math.ceil(ease(first.after) / 2));
    expect(again.after.signals.map((x) => x.strength)).toEqual([0, 1000]);
  });

  it("[D15] Paris can answer while it is heard: fear falls, the claim opens; later it is wasted", () => {
    const s = heard();
    const { after, events } = politics(s, order("paris.answer_signal"));
    expect(after.signals[0]?.answered).toBe(3);
    expect(after.tracks.homeFear).toBeLessThan(s.tracks.homeFear);
    expect(ofType(events, "ClaimOpened")).toEqual([{ type: "ClaimOpened", what: "signal" }]);
    const wasted = politics(heard({ strength: 0 }), order("paris.answer_signal"));
    expect(resultsOf(wasted.events, "paris.answer_signal")).toEqual(["signal_lapsed"]);
  });

  it("[D15] confirmed it corrects the estimate, disowned it raises it", () => {
    const confirmed = politics(heard({ echoIn: 3, echo: 1 })).after;
    const disowned = politics(heard({ echoIn: 3, echo: -1 })).after;
    const silent = politics(heard()).after;
    expect(confirmed.tracks.threatEstimate).toBeLessThan(silent.tracks.threatEstimate);
    expect(disowned.tracks.threatEstimate).toBeGreaterThan(silent.tracks.threatEstimate);
    expect(disowned.signals[0]?.strength).toBeLessThan(silent.signals[0]?.strength ?? 0);
  });

  it("[D15] in a half-year, whose politics are played twice, the emir speaks once", () => {
    const s = heard({ echoIn: 3, echo: 1 });
    const lines = (round: number) =>
      ofType(runStep(s, "politics", [d15], [], round).events, "TrackMoved").flatMap((e) => e.lines);
    expect(lines(0).some((l) => l.code === "aqim_confirms")).toBe(true);
    expect(lines(1).some((l) => l.code === "aqim_confirms")).toBe(false);
  });

  it("[D15] an answer, an echo and the passing of time are one change of one signal", () => {
    const { events } = politics(heard({ echoIn: 3 }), order("paris.answer_signal"));
    expect(ofType(events, "SignalChanged")).toHaveLength(1);
  });

  it("[D15] it fades by itself, unless shelf life is silenced", () => {
    expect(politics(heard()).after.signals[0]?.strength).toBe(780);
    expect(politics(heard({}, ["D29"])).after.signals[0]?.strength).toBe(1000);
    const last = politics(heard({ strength: 100 }));
    expect(ofType(last.events, "SignalChanged")).toMatchObject([{ why: "lapsed", signal: { strength: 0 } }]);
  });

  it("[D15] the estimate starts too high: analysis corrects it, faster than experience alone", () => {
    const s = boardState(1);
    const analysed = runStep(s, "information", [d15], [order("paris.analyse_threat")]).after;
    const waited = politics(s).after;
    const gap = (t: GameState) => t.tracks.threatEstimate - s.tracks.threat;
    expect(gap(analysed)).toBeLessThan(gap(s));
    expect(gap(waited)).toBeLessThan(gap(s));
    expect(s.tracks.threatEstimate - analysed.tracks.threatEstimate).toBeGreaterThan(
      s.tracks.threatEstimate - waited.tracks.threatEstimate,
    );
  });

  it("[D15] more threat is never a smaller chance; at the level of 2020 it is one in thousands a quarter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 990 }), (n) => {
        expect(attackChance(n + 10)).toBeGreaterThanOrEqual(attackChance(n));
      }),
    );
    expect(attackChance(120)).toBeLessThan(50);
    expect(attackChance(700)).toBeGreaterThan(5 * attackChance(150));
  });

  it("[D15] an attack is one neutral event: no place, no means, no number", () => {
    for (let seed = 1; seed < 2000; seed++) {
      const { events } = runStep(boardState(seed, { tracks: { threat: 1000 } }), "operations", [d15]);
      const [e] = ofType(events, "FranceAttacked");
      if (!e) continue;
      expect(e).toEqual({ type: "FranceAttacked" });
      return;
    }
    throw new Error("none in two thousand");
  });

  it("[D15] the threat settles where it was; a settlement leaves less", () => {
    const at = (rung: number) =>
      politics(boardState(1, { tracks: { threat: 600 }, rest: (s) => void (s.talks.rung = rung) })).after
        .tracks.threat;
    expect(at(0)).toBeLessThan(600);
    expect(at(4)).toBeLessThan(at(0));
  });

  it("[D15] fear at home knows the Islamic State, whatever JNIM promises, and is no gauge of its strength", () => {
    const fear = (isStrength: number, seed = 1, off: "D16"[] = []) =>
      politics(boardState(seed, { tracks: { isStrength }, off })).after.tracks.homeFear;
    const mean = (isStrength: number) => overSeeds(20, (seed) => fear(isStrength, seed)) / 20;
    expect(mean(680) - mean(480)).toBeGreaterThan(15);
    expect(mean(480) - mean(280)).toBeGreaterThan(15);
    // the same strength is felt differently from quarter to quarter
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => fear(480, seed))).size).toBeGreaterThan(2);
    expect(fear(900, 1, ["D16"])).toBe(fear(100, 1, ["D16"]));
  });

  it("[D15] a strong rival leaves a threat that no pledge bounds", () => {
    const settles = (isStrength: number) =>
      politics(boardState(1, { tracks: { threat: 100, isStrength } })).after.tracks.threat;
    expect(settles(900)).toBeGreaterThan(settles(0));
  });

  it("[D15] it frightens, turns opinion, and undoes what words had done", () => {
    for (let seed = 1; seed < 2000; seed++) {
      const s = boardState(seed, { tracks: { threat: 1000, contact: 400 } });
      const { after, events } = runStep(s, "operations", [d15]);
      if (!ofType(events, "FranceAttacked").length) continue;
      expect(after.tracks.homeFear).toBeGreaterThan(s.tracks.homeFear);
      expect(after.tracks.frenchOpposition).toBeGreaterThan(s.tracks.frenchOpposition);
      expect(after.tracks.recognition).toBeLessThan(s.tracks.recognition);
      expect(after.tracks.contact).toBeLessThan(s.tracks.contact);
      expect(after.tally.attacksInFrance).toBe(1);
      return;
    }
    throw new Error("none in two thousand");
  });
});
