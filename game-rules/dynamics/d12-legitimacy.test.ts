import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
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
import type { Regime } from "../vocabulary.ts";
import { coupRisk, d12, honeymoon, legitimacyRest, voteChance } from "./d12-legitimacy.ts";

const state = (tracks: Change["tracks"], rest: (s: GameState) => void = () => {}, seed = 1) =>
  boardState(seed, tracks ? { tracks, rest } : { rest });
const ruledBy =
  (kind: Regime, since = -10) =>
  (s: GameState) =>
    Object.assign(s, { turn: 6, regime: { kind, since, falls: kind === "elected" ? 0 : 1, honeymoon: 0 } });
const coups = (tracks: Change["tracks"], kind: Regime) =>
  overSeeds(
    200,
    (seed) =>
      ofType(runStep(state(tracks, ruledBy(kind, 1), seed), "politics", [d12]).events, "RegimeFell").length,
  );
/** A seed with which this state's regime falls. */
const fallen = (tracks: Change["tracks"], kind: Regime) => {
  for (let seed = 1; seed < 200; seed++) {
    const s = state(tracks, ruledBy(kind, 1), seed);
    const run = runStep(s, "politics", [d12]);
    if (ofType(run.events, "RegimeFell").length) return { s, ...run };
  }
  throw new Error("nothing fell");
};

describe("[D12] legitimacy and coups", () => {
  it("[D12] a regime that is believed in does not fall; one that is not, does", () => {
    expect(coups({ legitimacy: 600 }, "elected")).toBe(0);
    expect(coups({ legitimacy: 200 }, "elected")).toBeGreaterThan(80);
  });

  it("[D12] less legitimacy, or a less loyal army, is never less risk", () => {
    const n = fc.integer({ min: 0, max: 980 });
    fc.assert(
      fc.property(
        n,
        n,
        fc.constantFrom<Regime>("elected", "transition", "junta"),
        (legitimacy, loyalty, kind) => {
          const risk = (l: number, y: number) =>
            coupRisk(state({ legitimacy: l, loyalty: y }, ruledBy(kind, 1)));
          expect(risk(legitimacy, loyalty)).toBeGreaterThanOrEqual(risk(legitimacy + 20, loyalty));
          expect(risk(legitimacy, loyalty)).toBeGreaterThanOrEqual(risk(legitimacy, loyalty + 20));
        },
      ),
    );
  });

  it("[D12] a fall leads from election to transition, from transition to junta", () => {
    expect(fallen({ legitimacy: 150 }, "elected").after.regime.kind).toBe("transition");
    expect(fallen({ legitimacy: 200 }, "transition").after.regime.kind).toBe("junta");
  });

  it("[D12] donors and Paris turn colder, the new men are believed for a while", () => {
    const { s, after } = fallen({ legitimacy: 150 }, "elected");
    expect(after.tracks.donors).toBeLessThan(s.tracks.donors);
    expect(after.tracks.warmth).toBeLessThan(s.tracks.warmth);
    expect(after.tracks.legitimacy).toBeGreaterThan(s.tracks.legitimacy);
    expect(honeymoon(after)).toBe(4);
    expect(coupRisk({ ...after, tracks: { ...after.tracks, legitimacy: 0 } })).toBe(0);
  });

  it("[D12] ground administered and safety lift where legitimacy rests, fear and loss lower it", () => {
    const rest = (zones: Change["zones"]) => legitimacyRest(boardState(1, zones ? { zones } : {}));
    expect(rest({ [PLAIN]: { control: "state", administration: 30 } })).toBeGreaterThan(rest(undefined));
    expect(rest({ [PLAIN]: { fear: 900 }, [HELD]: { fear: 900 } })).toBeLessThan(rest(undefined));
  });

  it("[D12] predation fills purse and ranks and costs belief and goodwill", () => {
    const s = boardState(1);
    posture(s, "bamako.tolerate_predation");
    const { after } = runStep(s, "governance", [d12]);
    expect(after.tracks.loyalty).toBeGreaterThan(s.tracks.loyalty);
    expect(after.tracks.treasury).toBeGreaterThan(s.tracks.treasury);
    expect(after.tracks.legitimacy).toBeLessThan(s.tracks.legitimacy);
    expect(after.zones[PLAIN]?.grievance).toBeGreaterThan(s.zones[PLAIN]?.grievance ?? 0);
    expect(after.zones[CAPITAL]?.grievance).toBe(s.zones[CAPITAL]?.grievance);
  });

  it("[D12] predation harms those it feeds on, in the state's name and never in the capital", () => {
    const harmed = (predation: boolean) =>
      Array.from({ length: 30 }, (_, seed) => {
        const s = boardState(seed);
        if (predation) posture(s, "bamako.tolerate_predation");
        return runStep(s, "governance", [d12]).events.filter((e) => e.type === "HarmDone");
      }).flat();
    expect(harmed(false)).toEqual([]);
    const done = harmed(true);
    expect(done.length).toBeGreaterThan(5);
    expect(new Set(done.map((e) => e.by))).toEqual(new Set(["state"]));
    expect(done.map((e) => e.zone)).not.toContain(CAPITAL);
  });

  it("[D12] reform earns with donors and villages; pay earns loyalty, less once there is much", () => {
    const s = boardState(1);
    const { after } = runStep(s, "governance", [d12], [order("bamako.reform_army")]);
    expect(after.tracks.donors).toBeGreaterThan(s.tracks.donors);
    expect(after.zones[PLAIN]?.grievance).toBeLessThan(s.zones[PLAIN]?.grievance ?? 0);
    const paid = (loyalty: number) =>
      runStep(boardState(1, { tracks: { loyalty } }), "governance", [d12], [order("bamako.pay_army")]).after
        .tracks.loyalty - loyalty;
    expect(paid(400)).toBeGreaterThanOrEqual(50);
    expect(paid(900)).toBeLessThan(paid(400) / 3);
  });

  it("[D12] elections promised, put off, and left to lapse", () => {
    const promise = runStep(
      state({ legitimacy: 700 }, ruledBy("transition")),
      "politics",
      [d12],
      [order("bamako.promise_elections", -1, { option: "4" })],
    );
    expect(promise.after.elections).toMatchObject({ promisedFor: 10, postponed: 0 });
    const put = runStep(promise.after, "politics", [d12], [order("bamako.postpone_elections")]);
    expect(put.after.elections).toMatchObject({ promisedFor: 14, postponed: 1 });
    expect(put.after.tracks.donors).toBeLessThan(promise.after.tracks.donors);
    const late = { ...promise.after, turn: 10 };
    const broken = runStep(late, "politics", [d12]);
    expect(broken.after.elections).toMatchObject({ promisedFor: 0, postponed: 1 });
    expect(broken.after.tracks.legitimacy).toBeLessThan(late.tracks.legitimacy);
  });

  it("[D12] a date ahead keeps the officers waiting", () => {
    const s = state({ legitimacy: 420 }, ruledBy("transition", 1));
    const dated = { ...s, elections: { promisedFor: 9, heldIn: 0, postponed: 0 } };
    expect(coupRisk(dated)).toBeLessThan(coupRisk(s));
  });

  it("[D12] a vote needs time, ground and an army that lets it", () => {
    const soon = runStep(
      state({ legitimacy: 700 }, ruledBy("junta", 5)),
      "politics",
      [d12],
      [order("bamako.hold_elections")],
    );
    expect(resultsOf(soon.events, "bamako.hold_elections")).toEqual(["too_soon"]);
    expect(voteChance(state({ loyalty: 800 }))).toBeGreaterThan(voteChance(state({ loyalty: 100 })));
    let held = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { after } = runStep(
        state({ legitimacy: 700, loyalty: 900 }, ruledBy("junta", 1), seed),
        "politics",
        [d12],
        [order("bamako.hold_elections")],
      );
      if (after.regime.kind === "elected") held += 1;
    }
    expect(held).toBeGreaterThan(25);
  });

  it("[D12] a vote that is held leaves nothing to promise or to put off; one that fails does", () => {
    const promised = (s: GameState) => {
      ruledBy("junta", 1)(s);
      s.elections = { promisedFor: 8, heldIn: 0, postponed: 0 };
    };
    const seen = new Set<string>();
    for (let seed = 1; seed <= 20; seed++) {
      const { after, events } = runStep(
        state({ legitimacy: 700, loyalty: 600 }, promised, seed),
        "politics",
        [d12],
        [order("bamako.hold_elections"), order("bamako.postpone_elections")],
      );
      const [put] = resultsOf(events, "bamako.postpone_elections");
      seen.add(`${after.regime.kind}: ${put}, due in ${after.elections.promisedFor}`);
    }
    expect([...seen].sort()).toEqual([
      "elected: overtaken, due in 0",
      "junta: elections_postponed, due in 12",
    ]);
  });

  it("[D12] coups come only from here", () => {
    const s = state({ legitimacy: 0, loyalty: 0 }, ruledBy("elected", 1));
    expect(ofType(runStep(s, "politics", []).events, "RegimeFell")).toEqual([]);
  });

  it("[D12] left alone, legitimacy goes a step towards where it rests, from either side", () => {
    const after = (legitimacy: number) =>
      runStep(state({ legitimacy }, ruledBy("junta", 5)), "politics", [d12]).after.tracks.legitimacy;
    expect(after(850)).toBeLessThan(850);
    expect(after(10)).toBeGreaterThan(10);
  });

  it("[D12] with Moscow's friends among the officers a fall opens the door to it", () => {
    const won = (officers: number) => {
      const { s, after } = fallen({ legitimacy: 150, officers }, "elected");
      return after.tracks.influence - s.tracks.influence;
    };
    expect(won(600)).toBeGreaterThan(0);
    expect(won(0)).toBe(0);
  });
});
