import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { only } from "../ledger.ts";
import {
  boardState,
  CAPITAL,
  type Change,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { d17 } from "./d17-wagner.ts";

const hired = (wagner = 2, more: Partial<NonNullable<Change["tracks"]>> = {}): Change => ({
  tracks: more,
  zones: { [PLAIN]: { forces: { wagner } } },
  rest: (s) => {
    s.wagner = { offeredIn: 1, contractIn: 1, deployedIn: 1, facedIn: 0 };
    s.regime.kind = "junta";
  },
});

describe("[D17] Wagner", () => {
  it("[D17] no contract without an offer, no deployment without a contract", () => {
    const s = boardState(1);
    expect(
      resultsOf(
        runStep(s, "politics", [d17], [order("bamako.sign_contract")]).events,
        "bamako.sign_contract",
      ),
    ).toEqual(["no_offer"]);
    expect(
      resultsOf(
        runStep(s, "movement", [d17], [order("moscow.deploy_wagner", CAPITAL)]).events,
        "moscow.deploy_wagner",
      ),
    ).toEqual(["no_contract"]);
  });

  it("[D17] signing costs warmth and donors, an elected government twice", () => {
    const signed = (kind: "elected" | "junta") => {
      const s = boardState(1, { rest: (g) => void (g.wagner.offeredIn = 1) });
      s.regime.kind = kind;
      const { events, after } = runStep(s, "politics", [d17], [order("bamako.sign_contract")]);
      expect(after.wagner.contractIn).toBe(1);
      expect(ofType(events, "ContractSigned")[0]?.to).toBe(only("bamako", "moscow"));
      expect(after.tracks.warmth).toBeLessThan(s.tracks.warmth);
      return s.tracks.donors - after.tracks.donors;
    };
    expect(signed("elected")).toBe(2 * signed("junta"));
  });

  it("[D17] the first unit is the arrival, told once; later ones are not", () => {
    const s = boardState(1, { rest: (g) => void (g.wagner.contractIn = 1) });
    const orders = [
      order("moscow.deploy_wagner", CAPITAL, {}, 0),
      order("moscow.deploy_wagner", PLAIN, {}, 1),
    ];
    const first = runStep(s, "movement", [d17], orders);
    expect(ofType(first.events, "WagnerDeployed").length).toBe(1);
    expect(ofType(runStep(first.after, "movement", [d17], orders).events, "WagnerDeployed").length).toBe(0);
    expect(first.after.tracks.framing).toBeLessThan(s.tracks.framing);
  });

  it("[D17] [C17] its operations raise harm", () => {
    const before = boardState(1, hired());
    const { events, after } = runStep(before, "operations", [d17], [order("moscow.use_wagner", PLAIN)]);
    expect(ofType(events, "HarmDone").map((e) => e.by)).toEqual(["wagner"]);
    expect(after.zones[PLAIN]?.harm).toBeGreaterThan(0);
    expect(after.tracks.legitimacy).toBeLessThan(before.tracks.legitimacy);
  });

  it("[D17] quick gains: they remove cells and mostly take ground", () => {
    const taken = overSeeds(100, (seed) =>
      runStep(boardState(seed, hired(3)), "operations", [d17], [order("moscow.use_wagner", PLAIN)]).after
        .zones[PLAIN]?.control === "state"
        ? 1
        : 0,
    );
    expect(taken).toBeGreaterThan(25);
    expect(taken).toBeLessThan(75);
  });

  it("[D17] [C17] harm where Wagner is brings recruits later, never fewer for more harm", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 800 }), (seed, harm) => {
        const cells = (h: number) => {
          const s = boardState(seed, hired());
          if (s.zones[PLAIN]) s.zones[PLAIN].harm = h;
          return runStep(s, "governance", [d17]).after.zones[PLAIN]?.forces.jnim ?? 0;
        };
        expect(cells(harm + 200)).toBeGreaterThanOrEqual(cells(harm));
      }),
      { numRuns: 150 },
    );
    const recruits = (harm: number) =>
      overSeeds(200, (seed) => {
        const s = boardState(seed, hired());
        if (s.zones[PLAIN]) s.zones[PLAIN].harm = harm;
        return (runStep(s, "governance", [d17]).after.zones[PLAIN]?.forces.jnim ?? 0) - 4;
      });
    expect(recruits(0)).toBe(0);
    expect(recruits(150)).toBeGreaterThan(30);
  });

  it("[D17] its failures fall on its host: the brake", () => {
    let failed = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { events } = runStep(
        boardState(seed, hired(1)),
        "operations",
        [d17],
        [order("moscow.use_wagner", PLAIN)],
      );
      if (resultsOf(events, "moscow.use_wagner")[0] !== "wagner_found_nothing") continue;
      failed += 1;
      const causes = ofType(events, "TrackMoved")
        .filter((e) => e.track === "legitimacy")
        .flatMap((e) => e.lines.map((l) => l.code));
      expect(causes).toContain("wagner_failed");
    }
    expect(failed).toBeGreaterThan(5);
  });

  it("[D17] the hired are paid each quarter, and leave when the contract ends", () => {
    const s = boardState(1, hired(2));
    expect(runStep(s, "governance", [d17]).after.tracks.treasury).toBeLessThan(s.tracks.treasury);
    const { events, after } = runStep(s, "politics", [d17], [order("bamako.end_contract")]);
    expect(after.zones[PLAIN]?.forces.wagner).toBe(0);
    expect(after.wagner.contractIn).toBe(0);
    expect(resultsOf(events, "bamako.end_contract")).toEqual(["contract_ended"]);
  });

  it("[D17] each favour is worth less than the last", () => {
    const gain = (influence: number) =>
      runStep(boardState(1, { tracks: { influence } }), "governance", [d17], [order("moscow.send_arms")])
        .after.tracks.influence - influence;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), (n) => void expect(gain(n + 150)).toBeLessThan(gain(n))),
    );
  });

  it("[D17] courting and refusing Moscow pull opposite ways", () => {
    const s = boardState(1);
    const courted = runStep(s, "politics", [d17], [order("bamako.court_moscow")]).after.tracks;
    const refused = runStep(s, "politics", [d17], [order("bamako.refuse_moscow")]).after.tracks;
    expect(courted.influence).toBeGreaterThan(s.tracks.influence);
    expect(refused.influence).toBeLessThan(s.tracks.influence);
    expect(courted.warmth).toBeLessThan(refused.warmth);
  });

  it("[D17] where Paris stood up to it lately, it may be held back", () => {
    const arrived = (facedIn: number) =>
      overSeeds(80, (seed) => {
        const s = boardState(seed, hired(0));
        s.turn = 3;
        s.wagner.facedIn = facedIn;
        return (
          runStep(s, "movement", [d17], [order("moscow.deploy_wagner", HELD)]).after.zones[HELD]?.forces
            .wagner ?? 0
        );
      });
    expect(arrived(0)).toBe(80);
    expect(arrived(2)).toBeLessThan(50);
  });
});
