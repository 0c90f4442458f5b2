import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { only } from "../ledger.ts";
import type { GameState } from "../state.ts";
import {
  BORDER,
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
import type { Order } from "./context.ts";
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
      Array.from({ length: 60 }, (_, seed) => {
        const s = boardState(seed);
        if (predation) posture(s, "bamako.tolerate_predation");
        return runStep(s, "governance", [d12]).events.filter((e) => e.type === "HarmDone");
      }).flat();
    expect(harmed(false)).toEqual([]);
    const done = harmed(true);
    expect(done.length).toBeGreaterThan(10);
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

  it("[D12] a junta's fall leads to the next junta", () => {
    expect(fallen({ legitimacy: 50 }, "junta").after.regime.kind).toBe("junta");
  });

  it("[D12] nobody is ready for the next within two quarters of a fall; an election protects nobody so", () => {
    const risk = (since: number, falls = 1) =>
      coupRisk(
        state({ legitimacy: 100 }, (s) =>
          Object.assign(s, { turn: 6, regime: { kind: "transition", since, falls } }),
        ),
      );
    expect([6, 5].map((n) => risk(n))).toEqual([0, 0]);
    expect(risk(4)).toBeGreaterThan(0);
    expect(risk(6, 0)).toBeGreaterThan(0);
  });

  it("[D12] a street that has just marched and Moscow's friends among the officers are more risk", () => {
    const risk = (over: Change["tracks"]) =>
      coupRisk(
        state({ legitimacy: 280, loyalty: 500, fatigue: 0, officers: 0, ...over }, ruledBy("elected", 1)),
      );
    expect(risk({ fatigue: 400 })).toBeGreaterThan(risk({}));
    expect(risk({ officers: 400 })).toBeGreaterThan(risk({}));
    expect(risk({ officers: 800 })).toBeGreaterThan(risk({ officers: 400 }));
    expect(risk({ loyalty: 900 })).toBeLessThan(risk({}));
    expect(risk({ loyalty: 400 })).toBeGreaterThan(risk({}));
    expect(risk({ loyalty: 200 })).toBeGreaterThan(risk({ loyalty: 400 }));
    // what nobody dares it does not bring about
    expect(risk({ legitimacy: 900, fatigue: 900, officers: 900, loyalty: 0 })).toBe(0);
  });

  it("[D12] an army paid this quarter and a date given this quarter keep them waiting, most of all in a transition", () => {
    const risk = (kind: Regime, now?: Parameters<typeof coupRisk>[1]) =>
      coupRisk(state({ legitimacy: 240, loyalty: 500, fatigue: 0, officers: 0 }, ruledBy(kind, 1)), now);
    const paid = (kind: Regime) => risk(kind) - risk(kind, { paysArmy: true, givesDate: false });
    expect(paid("elected")).toBeGreaterThan(0);
    expect(paid("transition")).toBeGreaterThanOrEqual(15);
    expect(risk("transition", { paysArmy: false, givesDate: true })).toBeLessThan(risk("transition"));
    // and what is asked during the step is the sheet of the quarter
    const fallsWith = (...ids: Parameters<typeof order>[0][]) =>
      overSeeds(
        150,
        (seed) =>
          ofType(
            runStep(
              state({ legitimacy: 240 }, ruledBy("transition", 1), seed),
              "politics",
              [d12],
              ids.map((id) => order(id, -1, id === "bamako.promise_elections" ? { option: "6" } : {})),
            ).events,
            "RegimeFell",
          ).length,
      );
    expect(fallsWith("bamako.pay_army")).toBeLessThan(fallsWith() - 15);
  });

  it("[D12] officers in their first posts agree a little longer", () => {
    const risk = (since: number) => coupRisk(state({ legitimacy: 380 }, ruledBy("transition", since)));
    expect(risk(4)).toBeLessThan(risk(3));
    // a transition that came before the first quarter bears a turn below it
    const early = (since: number) =>
      coupRisk({
        ...state({ legitimacy: 380 }),
        turn: 1,
        regime: { kind: "transition" as const, since, falls: 0 },
      });
    expect(early(-1)).toBeLessThan(early(-2));
    expect(early(-2)).toBe(early(0));
  });

  it("[D12] a date keeps them waiting only while it lies ahead and has never been put off", () => {
    const risk = (promisedFor: number, postponed: number) => {
      const s = state({ legitimacy: 420 }, ruledBy("transition", 1));
      return coupRisk({ ...s, elections: { promisedFor, heldIn: 0, postponed } });
    };
    expect(risk(9, 0)).toBeLessThan(risk(0, 0));
    expect(risk(9, 1)).toBe(risk(0, 0));
    expect(risk(6, 0)).toBe(risk(0, 0));
  });

  it("[D12] a coup empties the till a little, the army follows the new men, and what was ordered for a vote is overtaken", () => {
    for (let seed = 1; seed < 300; seed++) {
      const s = state({ legitimacy: 150, loyalty: 300 }, ruledBy("transition", 1), seed);
      const orders = [order("bamako.promise_elections", -1, { option: "4" }), order("bamako.hold_elections")];
      const { after, events } = runStep(s, "politics", [d12], orders);
      if (!ofType(events, "RegimeFell").length) continue;
      expect(after.tracks.loyalty).toBeGreaterThan(s.tracks.loyalty);
      expect(after.tracks.treasury).toBeLessThan(s.tracks.treasury);
      expect(after.elections.promisedFor).toBe(0);
      for (const o of orders) expect(resultsOf(events, o.draft.id)).toEqual(["overtaken"]);
      return;
    }
    throw new Error("it never happened");
  });

  it("[D12] who is believed more than the new men would be keeps it: a fall lowers nobody's legitimacy", () => {
    const { s, after } = fallen({ legitimacy: 600, loyalty: 0 }, "transition");
    expect(after.tracks.legitimacy).toBe(s.tracks.legitimacy);
  });

  it("[D12] where legitimacy rests follows the country step by step, and is owed to a kind and to newcomers", () => {
    const rest = (administration: number, kind: Regime = "elected", since = -10) =>
      legitimacyRest(
        boardState(1, {
          zones: {
            [PLAIN]: { control: "state", administration },
            [HELD]: { control: "state", administration },
          },
          rest: ruledBy(kind, since),
        }),
      );
    expect(rest(20)).toBeGreaterThan(rest(10));
    expect(rest(30)).toBeGreaterThan(rest(20));
    expect(rest(20, "junta")).toBeGreaterThan(rest(20, "elected"));
    expect(rest(20, "junta", 5)).toBeGreaterThan(rest(20, "junta", 1));
    expect([6, 5, 4, 3, 2, 1].map((n) => honeymoon(state({}, ruledBy("junta", n))))).toEqual([
      4, 3, 2, 1, 0, 0,
    ]);
    const terror = { fear: 1000, harm: 1000, tension: 1000, grievance: 1000 };
    const lost = { control: "jnim" as const, administration: 0, ...terror };
    const worst = boardState(1, { zones: { [CAPITAL]: lost, [PLAIN]: lost, [HELD]: lost, [BORDER]: lost } });
    expect(legitimacyRest(worst)).toBeGreaterThan(0);
  });

  it("[D12] donors settle lower under a junta than under an elected government, higher with a promise in sight", () => {
    const drift = (kind: Regime, elections = { promisedFor: 0, heldIn: 0, postponed: 0 }) => {
      const s = state({ donors: 430, legitimacy: 800 }, ruledBy(kind));
      return runStep({ ...s, elections }, "politics", [d12]).after.tracks.donors - 430;
    };
    expect(drift("elected")).toBeGreaterThan(0);
    expect(drift("transition")).toBe(0);
    expect(drift("junta")).toBeLessThan(0);
    const promised = { promisedFor: 9, heldIn: 0, postponed: 0 };
    expect(drift("transition", promised)).toBeGreaterThan(0);
    expect(drift("transition", { ...promised, postponed: 1 })).toBe(0);
    const why = (donors: number, legitimacy: number) =>
      Object.fromEntries(
        ofType(
          runStep(state({ donors, legitimacy }, ruledBy("junta", 5)), "politics", [d12]).events,
          "TrackMoved",
        ).map((e) => [e.track, e.lines.map((l) => l.code)]),
      );
    expect(why(430, 850)).toEqual({ donors: ["donors_hold_back"], legitimacy: ["country_falls_apart"] });
    expect(why(100, 10)).toEqual({ donors: ["donors_return"], legitimacy: ["order_is_felt"] });
  });

  it("[D12] predation and reform are felt where the army stands, in its own country", () => {
    const felt = (reform: boolean) => {
      const s = boardState(1, { zones: { [HELD]: { forces: { fama: 0 } } } });
      if (!reform) posture(s, "bamako.tolerate_predation");
      const { after } = runStep(s, "governance", [d12], reform ? [order("bamako.reform_army")] : []);
      return s.zones.map((z, i) => Math.sign((after.zones[i]?.grievance ?? 0) - z.grievance));
    };
    expect(felt(false)).toEqual([0, 1, 0, 0]);
    expect(felt(true)).toEqual([-1, -1, 0, 0]);
  });

  it("[D12] a promise pays once: with donors and at home, and says when", () => {
    const promise = (option: string, rest: (s: GameState) => void = ruledBy("transition")) =>
      runStep(
        state({ legitimacy: 700, donors: 400 }, rest),
        "politics",
        [d12],
        [order("bamako.promise_elections", -1, { option })],
      );
    const quiet = runStep(state({ legitimacy: 700, donors: 400 }, ruledBy("transition")), "politics", [
      d12,
    ]).after;
    const { after, events } = promise("6");
    expect(after.elections.promisedFor).toBe(12);
    expect(after.tracks.donors).toBeGreaterThan(quiet.tracks.donors);
    expect(after.tracks.legitimacy).toBeGreaterThan(quiet.tracks.legitimacy);
    expect(resultsOf(events, "bamako.promise_elections")).toEqual(["elections_promised"]);
    const again = promise("4", (s) => {
      ruledBy("transition")(s);
      s.elections = { promisedFor: 8, heldIn: 0, postponed: 0 };
    });
    expect(resultsOf(again.events, "bamako.promise_elections")).toEqual(["promised_already"]);
    expect(again.after.elections.promisedFor).toBe(8);
    const done = promise("4", ruledBy("elected"));
    expect(resultsOf(done.events, "bamako.promise_elections")).toEqual(["elected_already"]);
    expect(done.after.elections.promisedFor).toBe(0);
  });

  it("[D12] putting off nothing costs nothing; putting off a date pleases the officers and costs the rest", () => {
    const put = (promisedFor: number) => {
      const s = state({ legitimacy: 700, donors: 400, loyalty: 500 }, (g) => {
        ruledBy("transition")(g);
        g.elections = { promisedFor, heldIn: 0, postponed: 0 };
      });
      const quiet = runStep(s, "politics", [d12]).after.tracks;
      const { after, events } = runStep(s, "politics", [d12], [order("bamako.postpone_elections")]);
      const by = (track: "donors" | "legitimacy" | "loyalty") =>
        Math.sign(after.tracks[track] - quiet[track]);
      return [
        ...resultsOf(events, "bamako.postpone_elections"),
        by("donors"),
        by("legitimacy"),
        by("loyalty"),
      ];
    };
    expect(put(0)).toEqual(["nothing_promised", 0, 0, 0]);
    expect(put(9)).toEqual(["elections_postponed", -1, -1, 1]);
  });

  it("[D12] a date that passes without a vote is a promise broken, with donors and at home; none before it", () => {
    const broken = (promisedFor: number, ...orders: Order[]) => {
      const s = state({ legitimacy: 700 }, (g) => {
        ruledBy("junta", 1)(g);
        g.elections = { promisedFor, heldIn: 0, postponed: 0 };
      });
      const { events } = runStep(s, "politics", [d12], orders);
      return ofType(events, "TrackMoved")
        .filter((e) => e.lines.some((l) => l.code === "promise_broken"))
        .map((e) => e.track);
    };
    expect(broken(6)).toEqual(["legitimacy", "donors"]);
    expect(broken(5)).toEqual(["legitimacy", "donors"]);
    expect(broken(7)).toEqual([]);
    // trying counts: a vote that failed is a failure, not a broken word
    expect(broken(6, order("bamako.hold_elections"))).toEqual([]);
  });

  it("[D12] a vote held wins support and donors, one that fails loses some of both", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 30; seed++) {
      const s = state({ legitimacy: 500, donors: 400, loyalty: 500 }, ruledBy("junta", 1), seed);
      const quiet = runStep(s, "politics", [d12]).after.tracks;
      const { after, events } = runStep(s, "politics", [d12], [order("bamako.hold_elections")]);
      const by = (track: "donors" | "legitimacy") => Math.sign(after.tracks[track] - quiet[track]);
      seen.add(`${resultsOf(events, "bamako.hold_elections")} ${by("donors")} ${by("legitimacy")}`);
    }
    expect([...seen].sort()).toEqual(["elections_held 1 1", "vote_failed -1 -1"]);
  });

  it("[D12] nobody votes a second time, nor before three quarters of a government have passed", () => {
    const told = (kind: Regime, since: number) =>
      resultsOf(
        runStep(
          state({ legitimacy: 700 }, ruledBy(kind, since)),
          "politics",
          [d12],
          [order("bamako.hold_elections")],
        ).events,
        "bamako.hold_elections",
      )[0];
    expect(told("elected", 1)).toBe("elected_already");
    expect(told("junta", 4)).toBe("too_soon");
    expect(["elections_held", "vote_failed"]).toContain(told("junta", 3));
  });

  it("[D12] the more ground Bamako administers the likelier a vote counts, never for sure and never not at all", () => {
    const chance = (administration: number, loyalty: number) =>
      voteChance(
        boardState(1, {
          tracks: { loyalty },
          zones: Object.fromEntries(
            [CAPITAL, PLAIN, HELD].map((at) => [at, { control: "state" as const, administration }]),
          ),
        }),
      );
    expect(chance(20, 400)).toBeGreaterThan(chance(10, 400));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 1000 }),
        (administration, loyalty) => {
          expect(chance(administration, loyalty)).toBeGreaterThan(0);
          expect(chance(administration, loyalty)).toBeLessThan(100);
        },
      ),
    );
  });

  it("[D12] donors give less where they have turned away, and say so", () => {
    const sought = (donors: number) => {
      const s = state({ donors, treasury: 200, legitimacy: 800 }, ruledBy("junta"));
      const quiet = runStep(s, "politics", [d12]).after.tracks;
      const { after, events } = runStep(s, "politics", [d12], [order("bamako.seek_donors")]);
      expect(after.tracks.donors).toBeGreaterThan(quiet.donors);
      return [after.tracks.treasury - s.tracks.treasury, resultsOf(events, "bamako.seek_donors")[0]] as const;
    };
    const [much, came] = sought(250);
    const [less, reluctant] = sought(240);
    expect([came, reluctant]).toEqual(["donors_came", "donors_reluctant"]);
    expect(less).toBe(Math.floor(much / 2));
    expect(less).toBeGreaterThan(0);
  });

  it("[D12] a friend in Bamako after a fall is known to Moscow and Bamako alone", () => {
    const { events } = fallen({ legitimacy: 150, officers: 600 }, "elected");
    const lines = ofType(events, "TrackMoved").flatMap((e) =>
      e.lines.filter((l) => l.code === "friends_in_power"),
    );
    expect(lines.map((l) => l.to)).toEqual([only("moscow", "bamako")]);
  });

  it("[D12] whichever kind falls, donors and Paris turn colder", () => {
    for (const [kind, legitimacy] of [
      ["elected", 150],
      ["transition", 200],
      ["junta", 50],
    ] as const) {
      const { events } = fallen({ legitimacy }, kind);
      const cost = ofType(events, "TrackMoved").flatMap((e) =>
        e.lines.filter((l) => l.code === "regime_fell").map((l) => [e.track, Math.sign(l.n)]),
      );
      expect(cost).toContainEqual(["donors", -1]);
      expect(cost).toContainEqual(["warmth", -1]);
    }
  });

  it("[D12] an order to vote that comes too soon leaves the calendar as it is", () => {
    const { after, events } = runStep(
      state({ legitimacy: 800 }, ruledBy("junta", 5)),
      "politics",
      [d12],
      [order("bamako.hold_elections"), order("bamako.promise_elections", -1, { option: "4" })],
    );
    expect(resultsOf(events, "bamako.promise_elections")).toEqual(["elections_promised"]);
    expect(after.elections.promisedFor).toBe(10);
  });

  it("[D12] a calendar counts quarters, also where a turn is half a year", () => {
    const s = state({ legitimacy: 800 }, ruledBy("junta", 1));
    s.scenario = { ...s.scenario, quartersPerTurn: 2 };
    const promise = order("bamako.promise_elections", -1, { option: "4" });
    expect(runStep(s, "politics", [d12], [promise]).after.elections.promisedFor).toBe(8);
  });
});
