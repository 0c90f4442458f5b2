import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL, only } from "../ledger.ts";
import { openStep } from "../quarter/step.ts";
import type { GameState } from "../state.ts";
import {
  boardState,
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
import type { Regime, Role } from "../vocabulary.ts";
import type { Order } from "./context.ts";
import { d14, obstacle, setting, stepChance, undoing } from "./d14-talks.ts";

const PURSUE = order("bamako.pursue_talks");
const ENTER = order("jnim.enter_talks");
const at = (rung: number, tracks: Change["tracks"] = {}, seed = 1, rest: (s: GameState) => void = () => {}) =>
  boardState(seed, {
    tracks: { cohesion: 650, isStrength: 300, ...tracks },
    rest: (s) => {
      Object.assign(s, { turn: 5, talks: { ...s.talks, rung, steppedIn: 1 } });
      rest(s);
    },
  });
const table = (s: GameState, orders: readonly Order[]) => openStep(s, "politics", orders).context;
const rungAfter = (s: GameState, ...orders: Order[]) =>
  runStep(s, "politics", [d14], orders).after.talks.rung;

describe("[D14] talks with JNIM", () => {
  it("[D14] each rung needs Bamako's order: nothing climbs by itself", () => {
    expect(overSeeds(60, (seed) => (rungAfter(at(1, { contact: 900 }, seed), ENTER) > 1 ? 1 : 0))).toBe(0);
    expect(
      overSeeds(60, (seed) => (rungAfter(at(1, { contact: 900 }, seed), PURSUE, ENTER) > 1 ? 1 : 0)),
    ).toBeGreaterThan(30);
  });

  it("[D14] JNIM has to come: ordered to, or drawn and pressed there", () => {
    expect(obstacle(table(at(1, { contact: 300, pressure: 480 }), [PURSUE]), 2)).toBe("jnim_stays_away");
    expect(obstacle(table(at(1, { contact: 300, pressure: 480 }), [PURSUE, ENTER]), 2)).toBeUndefined();
    expect(obstacle(table(at(1, { contact: 600, pressure: 480 }), [PURSUE]), 2)).toBeUndefined();
  });

  it("[D14] Paris's backing and pressure can bring them to the table", () => {
    const s = at(1, { contact: 350, pressure: 480 });
    const seek = order("jnim.seek_talks");
    expect(obstacle(table(s, [PURSUE, seek]), 2)).toBe("jnim_stays_away");
    posture(s, "paris.back_talks", -1, "open");
    expect(obstacle(table(s, [PURSUE, seek]), 2)).toBeUndefined();
    s.tracks.pressure = 100;
    expect(obstacle(table(s, [PURSUE, seek]), 2)).toBe("jnim_stays_away");
  });

  it("[D14] without a mandate no rung above contact; pressure within a band; a movement that holds together", () => {
    const both = [PURSUE, ENTER];
    expect(obstacle(table(at(1, { mandate: 0 }), both), 2)).toBe("no_mandate");
    expect(obstacle(table(at(1, { pressure: 100 }), both), 2)).toBe("no_pressure");
    expect(obstacle(table(at(1, { pressure: 980 }), both), 2)).toBe("too_humbled");
    expect(obstacle(table(at(1, { cohesion: 200 }), both), 2)).toBe("hardliners_refuse");
  });

  it("[D14] a framework has to hold two quarters before it can be signed", () => {
    const both = [PURSUE, ENTER];
    const young = at(3, {}, 1, (s) => void (s.talks.steppedIn = 4));
    const old = at(3, {}, 1, (s) => void (s.talks.steppedIn = 3));
    expect(obstacle(table(young, both), 4)).toBe("framework_too_young");
    expect(obstacle(table(old, both), 4)).toBeUndefined();
  });

  it("[D14] backing, guarantees, truces and a mediator help; a strong IS hinders", () => {
    const chance = (change: (s: GameState) => void, ...orders: Order[]) => {
      const s = at(2);
      change(s);
      return stepChance(table(s, [PURSUE, ENTER, ...orders]), 3);
    };
    const plain = chance(() => {});
    expect(chance((s) => posture(s, "paris.back_talks", -1, "open"))).toBeGreaterThan(plain);
    expect(chance(() => {}, order("paris.guarantee_settlement"))).toBeGreaterThan(plain);
    expect(chance((s) => posture(s, "jnim.local_truce", PLAIN))).toBeGreaterThan(plain);
    expect(chance((s) => void (s.talks.mediator = "algeria"))).toBeGreaterThan(plain);
    expect(chance((s) => void (s.tracks.isStrength = 800))).toBeLessThan(plain);
  });

  it("[D14] a step brings support and recognition and costs cohesion, more under a harder IS", () => {
    const stepped = (isStrength: number) => {
      for (let seed = 1; seed < 80; seed++) {
        const s = at(1, { contact: 900, isStrength, cohesion: 900 }, seed);
        const { after } = runStep(s, "politics", [d14], [PURSUE, ENTER]);
        if (after.talks.rung === 2) return { s, after };
      }
      throw new Error("no step");
    };
    const { s, after } = stepped(200);
    expect(after.tracks.legitimacy).toBeGreaterThan(s.tracks.legitimacy);
    expect(after.tracks.recognition).toBeGreaterThan(s.tracks.recognition);
    expect(after.tracks.cohesion).toBeLessThan(s.tracks.cohesion);
    expect(stepped(900).after.tracks.cohesion).toBeLessThan(after.tracks.cohesion);
  });

  it("[D14] a rung held comes undone sooner under a harder IS and with a movement divided", () => {
    const n = fc.integer({ min: 0, max: 980 });
    fc.assert(
      fc.property(n, n, fc.constantFrom(2, 3, 4), (isStrength, cohesion, rung) => {
        const risk = (i: number, c: number) => undoing(table(at(rung, { isStrength: i, cohesion: c }), []));
        expect(risk(isStrength + 20, cohesion)).toBeGreaterThanOrEqual(risk(isStrength, cohesion));
        expect(risk(isStrength, cohesion)).toBeGreaterThanOrEqual(risk(isStrength, cohesion + 20));
      }),
    );
  });

  it("[D14] a coup voids the mandate and throws the talks back to a contact", () => {
    for (let seed = 1; seed < 80; seed++) {
      const s = at(3, { legitimacy: 0, loyalty: 0 }, seed);
      const { after } = runStep(s, "politics", [d14], [PURSUE, ENTER]);
      if (after.tracks.mandate > 0) continue;
      expect(after.talks.rung).toBe(1);
      return;
    }
    throw new Error("no coup in eighty seeds");
  });

  it("[D14] either side can break off: back to a contact, then to nothing", () => {
    expect(rungAfter(at(3), order("bamako.break_talks"))).toBe(1);
    expect(rungAfter(at(1), order("bamako.break_talks"))).toBe(0);
    const left = runStep(at(3), "politics", [d14], [order("jnim.leave_talks"), PURSUE]);
    expect(left.after.talks.rung).toBe(1);
    expect(left.after.tracks.recognition).toBeLessThan(at(3).tracks.recognition);
    expect(resultsOf(left.events, "bamako.pursue_talks")).toEqual(["overtaken"]);
  });

  it("[D14] a contact that has gone cold is none", () => {
    expect(rungAfter(at(1, { contact: 10 }))).toBe(0);
    expect(rungAfter(at(1, { contact: 300 }))).toBe(1);
  });

  it("[D14] a settlement quietens the street and the fear, and can be claimed", () => {
    for (let seed = 1; seed < 120; seed++) {
      const s = at(3, { contact: 1000, cohesion: 1000, isStrength: 0 }, seed);
      const { after, events } = runStep(
        s,
        "politics",
        [d14],
        [PURSUE, ENTER, order("paris.guarantee_settlement")],
      );
      if (after.talks.rung < 4) continue;
      expect(after.tracks.sentiment).toBeLessThan(s.tracks.sentiment);
      expect(after.tracks.homeFear).toBeLessThan(s.tracks.homeFear);
      expect(ofType(events, "ClaimOpened")).toContainEqual({ type: "ClaimOpened", what: "settlement" });
      return;
    }
    throw new Error("nobody signed");
  });

  it("[D14] backing in the open lowers the mood against France, in private it does not", () => {
    const mood = (option: string) => {
      const s = at(1);
      posture(s, "paris.back_talks", -1, option);
      return runStep(s, "politics", [d14]).after.tracks.sentiment - s.tracks.sentiment;
    };
    expect(mood("open")).toBeLessThan(0);
    expect(mood("private")).toBe(0);
  });

  it("[D14] venue and mediator are what was signed last", () => {
    const s = at(1);
    const term = {
      kind: "talks" as const,
      by: "bamako" as const,
      option: "open",
      venue: "algiers" as const,
      mediator: "algeria" as const,
      from: 4,
      to: 6,
    };
    s.deals = [
      {
        id: "d",
        parties: ["bamako", "jnim"],
        terms: [term],
        secret: false,
        version: 1,
        by: "jnim",
        signed: ["jnim", "bamako"],
        status: "signed",
        expires: 5,
        signedIn: 4,
        record: [],
        leakedTo: [],
      },
    ];
    expect(setting(s)).toEqual({ venue: "algiers", mediator: "algeria" });
    expect(stepChance(table(s, [PURSUE, ENTER]), 2)).toBeGreaterThan(
      stepChance(table(at(1), [PURSUE, ENTER]), 2),
    );
  });

  it("[D14] talks and truces on the spot ease fear, more where both sides want it", () => {
    const fear = (both: boolean) =>
      overSeeds(40, (seed) => {
        const s = at(1, {}, seed);
        posture(s, "bamako.local_talks", HELD);
        if (both) posture(s, "jnim.local_truce", HELD);
        return (runStep(s, "politics", [d14]).after.zones[HELD]?.fear ?? 0) - (s.zones[HELD]?.fear ?? 0);
      });
    expect(fear(false)).toBeLessThan(0);
    expect(fear(true)).toBeLessThan(fear(false));
  });

  it("[D14] a hostage released warms the contact and is one fewer; none is ever taken by an order", () => {
    const s = at(1);
    const { after, events } = runStep(s, "politics", [d14], [order("jnim.release_hostages")]);
    expect(after.hostages).toBe(s.hostages - 1);
    expect(after.tracks.contact).toBeGreaterThan(s.tracks.contact);
    expect(resultsOf(events, "jnim.release_hostages")).toEqual(["hostage_freed"]);
    const taken = overSeeds(
      200,
      (seed) => runStep(at(1, {}, seed), "operations", [d14]).after.hostages - s.hostages,
    );
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(30);
  });

  it("[D14] the first contact is asked for by name, and nothing lies beyond a settlement", () => {
    const told = (rung: number, id: "bamako.open_talks" | "bamako.pursue_talks") =>
      resultsOf(runStep(at(rung), "politics", [d14], [order(id), ENTER]).events, id).filter(
        (r) => r !== "overtaken",
      );
    expect(told(0, "bamako.pursue_talks")).toEqual([]);
    expect(told(0, "bamako.open_talks")).toHaveLength(1);
    expect(told(1, "bamako.open_talks")).toEqual([]);
    expect(told(1, "bamako.pursue_talks")).toHaveLength(1);
    expect(overSeeds(20, (seed) => Math.max(0, rungAfter(at(4, {}, seed), PURSUE, ENTER) - 4))).toBe(0);
  });

  it("[D14] a framework and a settlement are signed by hand: no pressure brings JNIM to those", () => {
    const drawn = { contact: 1000, pressure: 800 };
    expect(obstacle(table(at(1, drawn), [PURSUE]), 2)).toBeUndefined();
    expect(obstacle(table(at(2, drawn), [PURSUE]), 3)).toBe("jnim_stays_away");
    expect(obstacle(table(at(2, drawn), [PURSUE, ENTER]), 3)).toBeUndefined();
  });

  it("[D14] a first contact asks neither for JNIM's order nor for a mandate", () => {
    const s = at(0, { contact: 0, mandate: 0, pressure: 0 });
    expect(obstacle(table(s, [order("bamako.open_talks")]), 1)).toBeUndefined();
  });

  it("[D14] a veto stands in the way of every rung", () => {
    for (const rung of [0, 1, 2]) {
      const ask = rung === 0 ? order("bamako.open_talks") : PURSUE;
      const s = at(rung);
      posture(s, "paris.forbid_talks", -1, "open");
      expect(obstacle(table(s, [ask, ENTER]), (rung + 1) as 1 | 2 | 3)).toBe("vetoed");
      expect(resultsOf(runStep(s, "politics", [d14], [ask, ENTER]).events, ask.draft.id)).toContain("vetoed");
    }
  });

  it("[D14] contact, trust, a release, a deal and a seeking JNIM help; what helps has its place", () => {
    const chance = (next: 1 | 2 | 3, change: (s: GameState) => void = () => {}, ...orders: Order[]) => {
      const s = at(next - 1, { contact: 100, trustJnim: 100 });
      change(s);
      return stepChance(table(s, [PURSUE, ENTER, ...orders]), next);
    };
    expect(chance(2, (s) => void (s.tracks.contact = 400))).toBeGreaterThan(chance(2));
    expect(chance(2, (s) => void (s.tracks.trustJnim = 800))).toBeGreaterThan(chance(2));
    expect(chance(2, undefined, order("jnim.release_hostages"))).toBeGreaterThan(chance(2));
    const seek = order("jnim.seek_talks");
    expect(chance(1, undefined, seek)).toBeGreaterThan(chance(1));
    expect(chance(2, undefined, seek)).toBe(chance(2));
    const guarantee = order("paris.guarantee_settlement");
    expect(chance(3, undefined, guarantee)).toBeGreaterThan(chance(3));
    expect(chance(2, undefined, guarantee)).toBe(chance(2));
    const backed = (option: string) => chance(2, (s) => posture(s, "paris.back_talks", -1, option));
    expect(backed("open")).toBeGreaterThan(backed("private"));
    expect(backed("private")).toBeGreaterThan(chance(2));
    const quiet = (...zones: number[]) =>
      chance(2, (s) => zones.forEach((z) => posture(s, "jnim.local_truce", z)));
    expect(quiet(PLAIN, HELD)).toBeGreaterThan(quiet(PLAIN));
    expect(quiet(0, PLAIN, HELD, 3) - chance(2)).toBeLessThan(4 * (quiet(PLAIN) - chance(2)));
  });

  it("[D14] the Islamic State hinders no first contact, and nothing where D16 is silenced", () => {
    const chance = (next: 1 | 2, isStrength: number, off: GameState["off"] = []) => {
      const s = { ...at(next - 1, { isStrength, contact: 100 }), off };
      return stepChance(table(s, [PURSUE, ENTER]), next);
    };
    expect(chance(2, 900)).toBeLessThan(chance(2, 100));
    expect(chance(1, 900)).toBe(chance(1, 100));
    expect(chance(2, 900, ["D16"])).toBe(chance(2, 100, ["D16"]));
    const undone = (isStrength: number, off: GameState["off"] = []) =>
      undoing(table({ ...at(3, { isStrength }), off }, []));
    expect(undone(900)).toBeGreaterThan(undone(100));
    expect(undone(900, ["D16"])).toBe(undone(100));
  });

  it("[D14] a step is never sure and never out of reach", () => {
    const n = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        n,
        n,
        n,
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        (contact, trustJnim, isStrength, next) => {
          const chance = stepChance(
            table(at(next - 1, { contact, trustJnim, isStrength }), [PURSUE, ENTER]),
            next,
          );
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(100);
        },
      ),
    );
  });

  it("[D14] only a promise about talks that is signed and due counts, and not Paris's alone", () => {
    const chance = (by: Role, from: number, to: number, status: "signed" | "open" = "signed") => {
      const s = at(1, { contact: 100 });
      s.deals = [
        {
          id: "d",
          parties: ["bamako", "jnim"],
          terms: [{ kind: "talks", by, option: "open", mediator: "none", from, to }],
          secret: false,
          version: 1,
          by: "jnim",
          signed: [],
          status,
          expires: 5,
          signedIn: 4,
          record: [],
          leakedTo: [],
        },
      ];
      return stepChance(table(s, [PURSUE, ENTER]), 2);
    };
    const plain = chance("bamako", 6, 8);
    for (const [from, to] of [
      [5, 5],
      [4, 6],
    ] as const)
      expect(chance("bamako", from, to)).toBeGreaterThan(plain);
    expect(chance("bamako", 3, 4)).toBe(plain);
    expect(chance("bamako", 4, 6, "open")).toBe(plain);
    expect(chance("paris", 4, 6)).toBe(plain);
  });

  it("[D14] a rung held comes undone by itself, to a contact; a contact and a settlement last longer", () => {
    const poor = { isStrength: 900, cohesion: 100 };
    const risk = (rung: number) => undoing(table(at(rung, poor), []));
    expect(risk(1)).toBe(0);
    expect(risk(3)).toBe(risk(2));
    expect(risk(4)).toBeLessThan(risk(3));
    expect(risk(4)).toBeGreaterThan(0);
    const rungs = new Set(
      Array.from({ length: 60 }, (_, seed) => rungAfter(at(3, { ...poor, legitimacy: 900 }, seed + 1))),
    );
    expect([...rungs].sort()).toEqual([1, 3]);
  });

  it("[D14] who has just taken power sends nobody up the ladder, and a walk-out in that quarter counts as one", () => {
    let coups = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const s = at(1, { legitimacy: 0, loyalty: 0, contact: 900, cohesion: 900, isStrength: 0 }, seed);
      const { after, events } = runStep(s, "politics", [d14], [PURSUE, ENTER]);
      if (after.tracks.mandate > 0) continue;
      coups += 1;
      expect(after.talks.rung).toBeLessThanOrEqual(1);
      const told = resultsOf(events, "bamako.pursue_talks");
      expect(["no_mandate", "overtaken"]).toContain(told[0]);
      expect(rungAfter(s, order("bamako.break_talks"))).toBe(0);
      expect(rungAfter(s, order("jnim.leave_talks"))).toBe(0);
    }
    expect(coups).toBeGreaterThan(20);
  });

  it("[D14] a coup breaks a contact now and then, a framework always, a settlement seldom; silenced it breaks nothing", () => {
    const lost = (rung: number, off: GameState["off"] = []) => {
      let falls = 0;
      let lower = 0;
      for (let seed = 1; seed <= 150; seed++) {
        const s = {
          ...at(rung, { legitimacy: 0, loyalty: 0, contact: 500, cohesion: 900, isStrength: 0 }, seed),
          off,
        };
        const { after, events } = runStep(s, "politics", [d14]);
        const coup = ofType(events, "TrackMoved").some((e) => e.track === "mandate");
        if (off.length === 0 && !coup) continue;
        falls += 1;
        const why = ofType(events, "TalksMoved").map((e) => e.line.code);
        if (after.talks.rung < rung && why.every((c) => c.startsWith("coup"))) lower += 1;
      }
      return lower / falls;
    };
    expect(lost(3)).toBe(1);
    expect(lost(2)).toBe(1);
    for (const rung of [1, 4]) {
      expect(lost(rung)).toBeGreaterThan(0);
      expect(lost(rung)).toBeLessThan(0.6);
    }
    expect(lost(3, ["D12"])).toBe(0);
  });

  it("[D14] a cold contact is kept by whoever tends it", () => {
    const cold = { contact: 10, pressure: 500 };
    expect(rungAfter(at(1, cold))).toBe(0);
    expect(rungAfter(at(1, cold), order("jnim.seek_talks"))).toBe(1);
    expect(rungAfter(at(1, cold), PURSUE)).toBe(1);
    expect(rungAfter(at(1, { contact: 40 }))).toBe(1);
    expect(rungAfter(at(0, cold))).toBe(0);
  });

  it("[D14] what a new rung can be claimed as is opened once, and not where D19 is silenced", () => {
    const claims = (rest: (s: GameState) => void) => {
      for (let seed = 1; seed < 80; seed++) {
        const s = at(1, { contact: 900, cohesion: 900 }, seed, rest);
        const { after, events } = runStep(s, "politics", [d14], [PURSUE, ENTER]);
        if (after.talks.rung === 2) return ofType(events, "ClaimOpened").map((e) => e.what);
      }
      throw new Error("no step");
    };
    expect(claims(() => {})).toEqual(["contact"]);
    expect(claims((s) => void (s.claims = [{ what: "contact", since: 2, by: [] }]))).toEqual([]);
    expect(claims((s) => void (s.off = ["D19"]))).toEqual([]);
  });

  it("[D14] JNIM that seeks talks warms the contact and is seen, the less the warmer it is; its hardliners object", () => {
    const sought = (contact: number) => {
      const s = at(1, { contact });
      const after = runStep(s, "politics", [d14], [order("jnim.seek_talks")]).after.tracks;
      expect(after.recognition).toBeGreaterThan(s.tracks.recognition);
      expect(after.cohesion).toBeLessThan(s.tracks.cohesion);
      return after.contact - contact;
    };
    expect(sought(100)).toBeGreaterThan(0);
    expect(sought(800)).toBeLessThan(sought(100));
  });

  it("[D14] coming to the table wins recognition and contact where Bamako comes too, and costs cohesion in any case", () => {
    const came = (rest: (s: GameState) => void, ...orders: Order[]) => {
      const s = at(1, { contact: 200, pressure: 0, isStrength: 300 }, 1, rest);
      const { after, events } = runStep(s, "politics", [d14], [ENTER, ...orders]);
      return {
        told: resultsOf(events, "jnim.enter_talks")[0],
        recognition: after.tracks.recognition - s.tracks.recognition,
        contact: after.tracks.contact - s.tracks.contact,
        cohesion: after.tracks.cohesion - s.tracks.cohesion,
      };
    };
    const both = came(() => {}, PURSUE);
    const alone = came(() => {});
    const vetoed = came((s) => posture(s, "paris.forbid_talks", -1, "open"), PURSUE);
    expect([both.told, alone.told, vetoed.told]).toEqual(["talks_entered", "bamako_did_not_come", "vetoed"]);
    expect(both.recognition).toBeGreaterThan(alone.recognition);
    expect(alone.recognition).toBeGreaterThan(0);
    expect(both.contact).toBeGreaterThan(0);
    expect([alone.contact, vetoed.contact]).toEqual([0, 0]);
    for (const one of [both, alone, vetoed]) expect(one.cohesion).toBeLessThan(0);
    const rival = (isStrength: number, off: GameState["off"] = []) =>
      came((s) => {
        s.tracks.isStrength = isStrength;
        s.off = off;
      }).cohesion;
    expect(rival(700)).toBeLessThan(rival(100));
    expect(rival(700, ["D16"])).toBe(rival(100, ["D16"]));
  });

  it("[D14] walking out chills the contact and costs recognition, who leaves closes its ranks, who breaks off loses support", () => {
    const moved = (id: "jnim.leave_talks" | "bamako.break_talks") => {
      const s = at(2, { contact: 500, recognition: 400, legitimacy: 700 });
      const after = runStep(s, "politics", [d14], [order(id)]).after.tracks;
      return (["contact", "recognition", "cohesion", "legitimacy", "warmth"] as const).map((k) =>
        Math.sign(after[k] - s.tracks[k]),
      );
    };
    expect(moved("jnim.leave_talks")).toEqual([-1, -1, 1, 0, 0]);
    expect(moved("bamako.break_talks")).toEqual([-1, -1, 0, -1, 1]);
  });

  it("[D14] backing warms Bamako once there is something to back, less once it is stale, and costs Paris at home", () => {
    const backed = (rung: number, since: number, option = "open", ...orders: Order[]) => {
      const s = at(rung, { legitimacy: 600 });
      s.postures.push({ role: "paris", id: "paris.back_talks", zone: -1, option, since });
      // what comes of the backing, over what the quarter brings without it
      const unbacked = structuredClone(s);
      unbacked.postures = [];
      const { after: s0 } = runStep(unbacked, "politics", [d14], orders);
      const { after } = runStep(s, "politics", [d14], orders);
      return {
        warmth: after.tracks.warmth - s.tracks.warmth,
        opposition: after.tracks.frenchOpposition - s.tracks.frenchOpposition,
        legitimacy: after.tracks.legitimacy - s0.tracks.legitimacy,
        sentiment: after.tracks.sentiment - s.tracks.sentiment,
      };
    };
    expect(backed(0, 5)).toEqual({ warmth: 0, opposition: 0, legitimacy: 0, sentiment: 0 });
    const opening = backed(0, 5, "open", order("bamako.open_talks"));
    expect(opening.warmth).toBeGreaterThan(0);
    const fresh = backed(1, 5);
    expect(fresh.warmth).toBeGreaterThan(0);
    expect(fresh.legitimacy).toBeGreaterThan(0);
    expect(backed(1, 4)).toEqual(fresh);
    const stale = backed(1, 3);
    expect(stale.warmth).toBe(fresh.warmth / 2);
    expect(stale.sentiment).toBeGreaterThan(fresh.sentiment);
    expect(backed(1, 5, "private")).toEqual({
      warmth: fresh.warmth,
      opposition: 0,
      legitimacy: 0,
      sentiment: 0,
    });
    expect(backed(4, 5)).toEqual({ warmth: fresh.warmth, opposition: 0, legitimacy: 0, sentiment: 0 });
    const home = overSeeds(30, (seed) => {
      const s = at(1, {}, seed);
      posture(s, "paris.back_talks", -1, "open");
      return runStep(s, "politics", [d14]).after.tracks.frenchOpposition - s.tracks.frenchOpposition;
    });
    expect(home).toBeGreaterThan(0);
  });

  it("[D14] what is backed in private only Paris and Bamako know", () => {
    const known = (option: string) => {
      const s = at(1);
      posture(s, "paris.back_talks", -1, option);
      return ofType(runStep(s, "politics", [d14]).events, "TrackMoved")
        .flatMap((e) => e.lines.filter((l) => l.code === "talks_backed" && e.track === "warmth"))
        .map((l) => l.to);
    };
    expect(known("private")).toEqual([only("paris", "bamako")]);
    expect(known("open")).toEqual([undefined]);
  });

  it("[D14] a guarantee is worth something from a framework on, and is told to the two who would sign", () => {
    const given = (rung: number) => {
      const s = at(rung);
      const { after, events } = runStep(s, "politics", [d14], [order("paris.guarantee_settlement")]);
      return [
        resultsOf(events, "paris.guarantee_settlement")[0],
        Math.sign(after.tracks.warmth - s.tracks.warmth),
      ];
    };
    expect(given(2)).toEqual(["no_framework", 0]);
    expect(given(3)).toEqual(["settlement_guaranteed", 1]);
  });

  it("[D14] on the spot there has to be somebody to talk to; it is heard of once, however many zones", () => {
    const local = (id: "bamako.local_talks" | "jnim.local_truce", jnim: number, ...zones: number[]) =>
      ["fear", "tension", "recognition", "cohesion"].map((track) => {
        let lines = 0;
        let sum = 0;
        for (let seed = 1; seed <= 30; seed++) {
          const s = at(1, {}, seed);
          for (const zone of zones) {
            Object.assign(s.zones[zone]?.forces ?? {}, { jnim });
            posture(s, id, zone);
          }
          const { events } = runStep(s, "politics", [d14]);
          for (const e of [...ofType(events, "ZoneMoved"), ...ofType(events, "TrackMoved")])
            for (const l of e.track === track ? e.lines : [])
              if (/^local/.test(l.code)) {
                lines += 1;
                sum += l.n;
              }
        }
        return [Math.sign(sum), lines] as const;
      });
    for (const id of ["bamako.local_talks", "jnim.local_truce"] as const) {
      expect(local(id, 0, PLAIN).map(([sign]) => sign)).toEqual([0, 0, 0, 0]);
      const [one, two] = [local(id, 4, PLAIN), local(id, 4, PLAIN, HELD)];
      expect(one.slice(0, 3).map(([sign]) => sign)).toEqual([-1, -1, 1]);
      expect(one[3]?.[0]).toBe(id === "jnim.local_truce" ? -1 : 0);
      expect(two[0]?.[1]).toBeGreaterThan(one[0]?.[1] ?? 0);
      expect(two[2]?.[1]).toBeLessThanOrEqual(30);
    }
  });

  it("[D14] hostages held cost recognition, negotiated they win some, up to a point; without any neither does", () => {
    const file = (
      id: "jnim.hold_hostages" | "jnim.negotiate_hostages",
      hostages: number,
      recognition = 300,
    ) =>
      Math.sign(
        overSeeds(20, (seed) => {
          const s = at(1, { recognition }, seed, (g) => void (g.hostages = hostages));
          const without = runStep(s, "politics", [d14]).after.tracks.recognition;
          posture(s, id);
          return runStep(s, "politics", [d14]).after.tracks.recognition - without;
        }),
      );
    expect([file("jnim.hold_hostages", 2), file("jnim.hold_hostages", 0)]).toEqual([-1, 0]);
    expect([file("jnim.negotiate_hostages", 2), file("jnim.negotiate_hostages", 0)]).toEqual([1, 0]);
    expect(file("jnim.negotiate_hostages", 2, 700)).toBe(0);
  });

  it("[D14] one release a quarter, for recognition at the price of cohesion; none where nobody is held", () => {
    const release = (hostages: number, n = 1) => {
      // at rest: what a rung carries, so that nothing fades
      const s = at(1, { recognition: 200 }, 3, (g) => void (g.hostages = hostages));
      const orders = Array.from({ length: n }, (_, i) => order("jnim.release_hostages", -1, {}, i));
      const { after, events } = runStep(s, "politics", [d14], orders);
      return { s, after, told: resultsOf(events, "jnim.release_hostages") };
    };
    const { s, after, told } = release(3, 2);
    expect(after.hostages).toBe(2);
    expect([...told].sort()).toEqual(["hostage_freed", "overtaken"]);
    expect(after.tracks.recognition).toBeGreaterThan(s.tracks.recognition);
    expect(after.tracks.cohesion).toBeLessThanOrEqual(s.tracks.cohesion);
    expect(after.tracks.frenchOpposition).toBeLessThan(s.tracks.frenchOpposition);
    const none = release(0);
    expect(none.told).toEqual(["no_hostages"]);
    expect(none.after.hostages).toBe(0);
    expect(none.after.tracks.recognition).toBe(none.s.tracks.recognition);
  });

  it("[D14] none are taken where JNIM is gone, where a framework holds, or where many are held; one taken frightens France", () => {
    const taken = (rest: (s: GameState) => void, rung = 1) =>
      overSeeds(150, (seed) => {
        const s = at(rung, {}, seed, rest);
        const { after } = runStep(s, "operations", [d14]);
        const one = after.hostages - s.hostages;
        if (one > 0) {
          expect(after.tracks.homeFear).toBeGreaterThan(s.tracks.homeFear);
          expect(after.tracks.frenchOpposition).toBeGreaterThan(s.tracks.frenchOpposition);
          expect(after.tracks.recognition).toBeLessThan(s.tracks.recognition);
        }
        return one;
      });
    expect(taken(() => {})).toBeGreaterThan(0);
    expect(taken(() => {}, 3)).toBe(0);
    expect(taken((s) => void (s.hostages = 5))).toBe(0);
    const gone = (s: GameState) => {
      for (const z of s.zones) z.forces.jnim = 0;
    };
    expect(taken(gone)).toBe(0);
  });

  it("[D14] only a settlement waits for its framework, and by quarters, also where a turn is half a year", () => {
    const young = (rung: number, quartersPerTurn: 1 | 2) => {
      const s = at(rung, {}, 1, (g) => void (g.talks.steppedIn = 4));
      s.scenario = { ...s.scenario, quartersPerTurn };
      return obstacle(table(s, [PURSUE, ENTER]), (rung + 1) as 2 | 3 | 4);
    };
    expect([young(1, 1), young(2, 1)]).toEqual([undefined, undefined]);
    expect([young(3, 1), young(3, 2)]).toEqual(["framework_too_young", undefined]);
  });

  it("[D14] a mandate given up falls back to a contact; cold words do not shake a framework", () => {
    expect(rungAfter(at(2), order("bamako.break_talks"))).toBe(1);
    expect(rungAfter(at(3, { contact: 10, isStrength: 0 }, 3))).toBe(3);
  });

  it("[D14] not every try succeeds, and one order is answered once", () => {
    const told = new Set<string>();
    for (let seed = 1; seed <= 60; seed++) {
      const { after, events } = runStep(at(2, { contact: 300 }, seed), "politics", [d14], [PURSUE, ENTER]);
      const results = resultsOf(events, "bamako.pursue_talks");
      expect(results).toHaveLength(1);
      if (results[0] !== "overtaken") told.add(`${results[0]}: ${after.talks.rung}`);
    }
    expect([...told].sort()).toEqual(["no_agreement_yet: 2", "rung_reached: 3"]);
  });

  it("[D14] how warm the contact has grown the three know up to a mandate, everybody from a framework on", () => {
    const known = (rung: number) => {
      for (let seed = 1; seed < 80; seed++) {
        const { after, events } = runStep(
          at(rung, { contact: 800, cohesion: 900 }, seed),
          "politics",
          [d14],
          [PURSUE, ENTER],
        );
        if (after.talks.rung !== rung + 1) continue;
        expect(after.tracks.donors).toBe(at(rung).tracks.donors);
        return ofType(events, "TrackMoved")
          .filter((e) => e.track === "contact")
          .flatMap((e) => e.lines.filter((l) => l.code === "talks_advance").map((l) => l.to));
      }
      throw new Error("no step");
    };
    expect(known(1)).toEqual([only("bamako", "jnim", "paris")]);
    expect(known(2)).toEqual([ALL]);
  });

  it("[D14] what was opened of something else keeps no contact from being claimed", () => {
    for (let seed = 1; seed < 80; seed++) {
      const s = at(
        1,
        { contact: 900, cohesion: 900 },
        seed,
        (g) => void (g.claims = [{ what: "signal", since: 2, by: [] }]),
      );
      const { after, events } = runStep(s, "politics", [d14], [PURSUE, ENTER]);
      if (after.talks.rung !== 2) continue;
      expect(ofType(events, "ClaimOpened").map((e) => e.what)).toEqual(["contact"]);
      return;
    }
    throw new Error("no step");
  });

  it("[D14] without a coup the mandate stands, and so it does where D12 is silenced", () => {
    const mandate = (legitimacy: number, off: GameState["off"] = []) =>
      runStep({ ...at(2, { legitimacy, loyalty: 500, mandate: 600 }), off }, "politics", [d14]).after.tracks
        .mandate;
    expect(mandate(900)).toBe(600);
    expect(mandate(0, ["D12"])).toBe(600);
  });

  it("[D14] backing supports an elected government alone, and stirs France less once it is stale", () => {
    const backed = (kind: Regime, since: number) =>
      overSeeds(20, (seed) => {
        const s = at(1, { legitimacy: 700 }, seed);
        s.regime.kind = kind;
        s.postures.push({ role: "paris", id: "paris.back_talks", zone: -1, option: "open", since });
        const { after } = runStep(s, "politics", [d14]);
        if (kind !== "elected") expect(after.tracks.legitimacy).toBe(s.tracks.legitimacy);
        return after.tracks.frenchOpposition - s.tracks.frenchOpposition;
      });
    expect(backed("elected", 3)).toBeLessThan(backed("elected", 5));
    expect(backed("junta", 3)).toBeGreaterThan(0);
  });

  it("[D14] envoys get through more often than not; where JNIM wants it as well each of them gets twice as far", () => {
    const talked = (seed: number, truce: boolean) => {
      const s = at(1, {}, seed);
      posture(s, "bamako.local_talks", HELD);
      if (truce) posture(s, "jnim.local_truce", HELD);
      const lines = ofType(runStep(s, "politics", [d14]).events, "ZoneMoved").flatMap((e) =>
        e.lines.map((l) => [e.track, l] as const),
      );
      const of = (track: string) =>
        lines.find(([k, l]) => k === track && l.code === "local_talks")?.[1].n ?? 0;
      const quiet = lines.find(([, l]) => l.code === "local_truce")?.[1];
      expect(quiet?.to).toBe(truce ? only("bamako", "jnim") : undefined);
      return [of("fear"), of("tension")] as const;
    };
    let through = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const [fear, tension] = talked(seed, false);
      expect(talked(seed, true)).toEqual([2 * fear, 2 * tension]);
      if (fear < 0) through += 1;
    }
    expect(through).toBeGreaterThan(30);
    expect(through).toBeLessThan(60);
    const alone = at(1);
    posture(alone, "jnim.local_truce", HELD);
    const lines = ofType(runStep(alone, "politics", [d14]).events, "ZoneMoved").flatMap((e) => e.lines);
    for (const l of lines) expect(l.to).toBe(only("jnim"));
  });
});
