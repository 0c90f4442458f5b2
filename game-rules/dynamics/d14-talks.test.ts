import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Order } from "../quarter/context.ts";
import { openStep } from "../quarter/table.ts";
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
});
