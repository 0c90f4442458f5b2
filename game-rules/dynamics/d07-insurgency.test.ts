import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStep } from "../quarter/step.ts";
import type { ZoneState } from "../state.ts";
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
import { weighZones } from "./balance.ts";
import { d07, FULL, readiness, recruitChance, restOf } from "./d07-insurgency.ts";

const zoneOf = (over: Partial<ZoneState>): ZoneState => ({
  ...(boardState(1).zones[PLAIN] as ZoneState),
  ...over,
});
const figure = fc.integer({ min: 0, max: 900 });

describe("[D7] grievance feeds the insurgency", () => {
  it("[D7] readiness never falls with grievance, tension or harm, never rises with services or administration", () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.integer({ min: 0, max: 20 }),
        (grievance, tension, services, administration) => {
          const z = zoneOf({ grievance, tension, services, administration });
          const base = readiness(z);
          expect(readiness({ ...z, grievance: grievance + 100 })).toBeGreaterThanOrEqual(base);
          expect(readiness({ ...z, tension: tension + 100 })).toBeGreaterThanOrEqual(base);
          expect(readiness({ ...z, harm: z.harm + 100 })).toBeGreaterThanOrEqual(base);
          expect(readiness({ ...z, services: services + 100 })).toBeLessThanOrEqual(base);
          expect(readiness({ ...z, administration: administration + 10 })).toBeLessThanOrEqual(base);
        },
      ),
    );
  });

  it("[D7] where JNIM governs, grievance stands against it", () => {
    const z = zoneOf({ control: "jnim" });
    expect(readiness({ ...z, grievance: 800 })).toBeLessThan(readiness({ ...z, grievance: 200 }));
  });

  it("[D7] a zone holds only so many cells: growth thins out and ends", () => {
    const at = (jnim: number) =>
      recruitChance(zoneOf({ grievance: 800, tension: 700, forces: { ...zoneOf({}).forces, jnim } }));
    expect(at(2)).toBeGreaterThan(at(6));
    expect(at(FULL)).toBe(0);
  });

  it("[D7] recruits follow grievance over many quarters", () => {
    const recruits = (grievance: number) =>
      overSeeds(
        300,
        (seed) =>
          (runStep(boardState(seed, { zones: { [PLAIN]: { grievance } } }), "governance", [d07]).after.zones[
            PLAIN
          ]?.forces.jnim ?? 0) - 4,
      );
    expect(recruits(950)).toBeGreaterThan(1.5 * recruits(500));
  });

  it("[D7] cells that lie low do not grow", () => {
    const s = boardState(1, { zones: { [PLAIN]: { grievance: 1000, tension: 1000, hidden: true } } });
    for (let seed = 1; seed < 60; seed++) {
      const run = runStep({ ...s, seed }, "governance", [d07], [order("jnim.recruit_fighters", PLAIN)]);
      expect(run.after.zones[PLAIN]?.forces.jnim).toBe(4);
      expect(resultsOf(run.events, "jnim.recruit_fighters")).toEqual(["cells_lie_low"]);
    }
  });

  it("[D7] who lives under a levy volunteers less", () => {
    const change: Change = { zones: { [PLAIN]: { grievance: 800, tension: 600 } } };
    const drive = order("jnim.recruit_fighters", PLAIN, {}, 0);
    const won = (orders: readonly ReturnType<typeof order>[]) =>
      overSeeds(
        200,
        (seed) =>
          (runStep(boardState(seed, change), "governance", [d07], orders).after.zones[PLAIN]?.forces.jnim ??
            0) - 4,
      );
    expect(won([drive, order("jnim.raise_levy", PLAIN, {}, 1)])).toBeLessThan(won([drive]) * 0.75);
  });

  it("[D7] services lower grievance, whoever provides them", () => {
    for (const id of ["paris.pay_services", "bamako.restore_services"] as const) {
      const s = boardState(1);
      posture(s, id, PLAIN);
      const bare = runStep(boardState(1), "governance", [d07]).after.zones[PLAIN];
      const paid = runStep(s, "governance", [d07]).after.zones[PLAIN];
      expect(paid?.grievance).toBeLessThan(bare?.grievance ?? 0);
      expect(paid?.services).toBeGreaterThan(bare?.services ?? 0);
    }
    const s = boardState(1);
    posture(s, "jnim.govern_shadow", HELD);
    expect(runStep(s, "governance", [d07]).after.zones[HELD]?.grievance).toBeLessThan(
      runStep(boardState(1), "governance", [d07]).after.zones[HELD]?.grievance ?? 0,
    );
  });

  it("[D7] conditions pull grievance where they bear it: harm raises the rest, services lower it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), figure, (harm, services) => {
        const z = zoneOf({ harm, services });
        expect(restOf({ ...z, harm: harm + 100 })).toBeGreaterThan(restOf(z));
        expect(restOf({ ...z, services: services + 100 })).toBeLessThan(restOf(z));
      }),
    );
  });

  it("[D7] a truce stills JNIM's unasked violence, signed or standing, a settlement everywhere", () => {
    const quiet = (make: (s: ReturnType<typeof boardState>) => void) =>
      overSeeds(60, (seed) => {
        const s = boardState(seed);
        make(s);
        return ofType(runStep(s, "operations", [d07]).events, "HarmDone").filter((e) => e.zone === PLAIN)
          .length;
      });
    expect(quiet(() => {})).toBeGreaterThan(3);
    expect(quiet((s) => posture(s, "jnim.local_truce", PLAIN))).toBe(0);
    expect(quiet((s) => void (s.talks.rung = 4))).toBe(0);
    const signed = (from: number) => (s: ReturnType<typeof boardState>) =>
      void s.deals.push({
        id: "d",
        parties: ["bamako", "jnim"],
        terms: [{ kind: "local_truce", by: "jnim", zone: "MOP", from, to: from + 2 }],
        secret: true,
        version: 1,
        by: "jnim",
        signed: ["jnim", "bamako"],
        status: "signed",
        expires: 1,
        signedIn: 1,
        record: [],
        leakedTo: [],
      });
    expect(quiet(signed(1))).toBe(0);
    expect(quiet(signed(5))).toBeGreaterThan(3);
  });

  it("[D7] a lone cell stays, and no more cells leave than there are", () => {
    const s = boardState(1, { zones: { [PLAIN]: { forces: { jnim: 2 } }, [HELD]: { forces: { jnim: 1 } } } });
    const orders = [0, 1].map((n) => order("jnim.infiltrate_zone", CAPITAL, {}, n));
    const { events, after } = runStep(s, "movement", [d07], orders);
    expect(resultsOf(events, "jnim.infiltrate_zone")).toEqual(["infiltrated", "none_to_send"]);
    expect(after.zones[CAPITAL]?.forces.jnim).toBe(1);
    expect(after.zones[PLAIN]?.forces.jnim).toBe(1);
  });

  it("[D7] a blockade takes services and counts as harm", () => {
    const done = overSeeds(50, (seed) => {
      const { events, after } = runStep(
        boardState(seed),
        "operations",
        [d07],
        [order("jnim.blockade_zone", PLAIN)],
      );
      const blockaded = resultsOf(events, "jnim.blockade_zone")[0] === "blockaded";
      expect((after.zones[PLAIN]?.services ?? 0) < 250).toBe(blockaded);
      return blockaded ? 1 : 0;
    });
    expect(done).toBeGreaterThan(20);
  });
});

describe("[D7] the table of control", () => {
  const changes = (change: Change, make: (s: ReturnType<typeof boardState>) => void = () => {}) => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 80; seed++) {
      const s = boardState(seed, change);
      make(s);
      for (const e of ofType(runStep(s, "governance", [d07]).events, "ControlChanged"))
        if (e.zone === PLAIN) seen.add(e.to);
    }
    return [...seen];
  };

  it("[D7] a contested zone goes to whoever is much the stronger, and to nobody when they are close", () => {
    expect(
      changes({ zones: { [PLAIN]: { administration: 0, forces: { french: 0, fama: 1, jnim: 6 } } } }),
    ).toEqual(["jnim"]);
    expect(changes({ zones: { [PLAIN]: { forces: { french: 3, fama: 4, jnim: 1 } } } })).toEqual(["state"]);
    expect(changes({ zones: { [PLAIN]: { forces: { french: 1, fama: 2, jnim: 3 } } } })).toEqual([]);
  });

  it("[D7] a weakly held zone is challenged, not lost at once", () => {
    expect(
      changes({
        zones: { [PLAIN]: { control: "state", administration: 0, forces: { french: 0, fama: 1, jnim: 6 } } },
      }),
    ).toEqual(["contested"]);
  });

  it("[D7] under a truce neither takes ground from the other", () => {
    const strong: Change = {
      zones: { [PLAIN]: { administration: 0, forces: { french: 0, fama: 1, jnim: 6 } } },
    };
    expect(changes(strong, (s) => posture(s, "jnim.local_truce", PLAIN))).toEqual([]);
  });

  it("[D7] the French out of a zone leave it lighter", () => {
    const weight = (french: number) =>
      weighZones(
        openStep(boardState(1, { zones: { [PLAIN]: { forces: { french } } } }), "governance", []).context,
      )[PLAIN]?.state ?? 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        (n) => void expect(weight(n + 1)).toBeGreaterThan(weight(n)),
      ),
    );
  });

  it("[D7] IS takes ground by the same table", () => {
    const seen = overSeeds(60, (seed) => {
      const s = boardState(seed, { zones: { [BORDER]: { administration: 0, forces: { fama: 1, is: 6 } } } });
      return ofType(runStep(s, "governance", [d07]).events, "ControlChanged").filter((e) => e.zone === BORDER)
        .length;
    });
    expect(seen).toBeGreaterThan(10);
  });
});
