import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrderId } from "../data/orders/ids.ts";
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
import type { Control, DynamicId } from "../vocabulary.ts";
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

  it("[D17] a stand frightens for two quarters, only where the French stand, and not where D20 is silenced", () => {
    const arrived = (facedIn: number, zone = HELD, off: DynamicId[] = []) =>
      overSeeds(60, (seed) => {
        const s = boardState(seed, { ...hired(0), off });
        s.turn = 4;
        s.wagner.facedIn = facedIn;
        return (
          runStep(s, "movement", [d17], [order("moscow.deploy_wagner", zone)]).after.zones[zone]?.forces
            .wagner ?? 0
        );
      });
    expect(arrived(3)).toBeLessThan(60);
    expect(arrived(3)).toBeGreaterThan(0);
    expect(arrived(2)).toBe(60);
    expect(arrived(3, CAPITAL)).toBe(60);
    expect(arrived(3, HELD, ["D20"])).toBe(60);
  });

  it("[D17] its coming takes the story away from Paris, unless the French have gone; each unit is influence", () => {
    const comes = (outIn: number, units = 1) => {
      const s = boardState(1, {
        rest: (g) => {
          g.wagner.contractIn = 1;
          g.exit.outIn = outIn;
        },
      });
      const orders = [CAPITAL, PLAIN]
        .slice(0, units)
        .map((zone, n) => order("moscow.deploy_wagner", zone, {}, n));
      const { after } = runStep(s, "movement", [d17], orders);
      return {
        framing: after.tracks.framing - s.tracks.framing,
        influence: after.tracks.influence - s.tracks.influence,
        warmth: after.tracks.warmth - s.tracks.warmth,
      };
    };
    expect(comes(0).framing).toBeLessThan(0);
    expect(comes(1).framing).toBe(0);
    expect(comes(0).warmth).toBeLessThan(0);
    expect(comes(0, 2).warmth).toBe(comes(0).warmth);
    expect(comes(0, 2).influence).toBeGreaterThan(comes(0).influence);
    expect(comes(0, 0)).toEqual({ framing: 0, influence: 0, warmth: 0 });
  });

  it("[D17] a unit pulled back is one fewer, less influence and less of a trail; where none is nothing goes", () => {
    const s = boardState(1, hired(2, { exposure: 400, influence: 300 }));
    const back = (zone: number) => runStep(s, "movement", [d17], [order("moscow.pull_back_wagner", zone)]);
    const { after, events } = back(PLAIN);
    expect(after.zones[PLAIN]?.forces.wagner).toBe(1);
    expect(after.tracks.exposure).toBeLessThanOrEqual(390);
    expect(after.tracks.influence).toBeLessThan(300);
    expect(resultsOf(events, "moscow.pull_back_wagner")).toEqual(["wagner_pulled_back"]);
    const none = back(HELD);
    expect(resultsOf(none.events, "moscow.pull_back_wagner")).toEqual(["no_units"]);
    expect(none.after.tracks).toEqual(s.tracks);
  });

  it("[D17] it strikes whoever is the stronger there, never more than there are, and only where it stands", () => {
    const lost = (jnim: number, is: number, seed: number) => {
      const s = boardState(seed, { ...hired(3), zones: { [PLAIN]: { forces: { wagner: 3, jnim, is } } } });
      const { after } = runStep(s, "operations", [d17], [order("moscow.use_wagner", PLAIN)]);
      return [
        jnim - (after.zones[PLAIN]?.forces.jnim ?? 0),
        is - (after.zones[PLAIN]?.forces.is ?? 0),
      ] as const;
    };
    const all = (jnim: number, is: number) => {
      const seen = Array.from({ length: 60 }, (_, seed) => lost(jnim, is, seed + 1));
      return [Math.max(...seen.map(([a]) => a)), Math.max(...seen.map(([, b]) => b))];
    };
    expect(all(4, 2)).toEqual([2, 0]);
    expect(all(2, 4)).toEqual([0, 2]);
    // what is left of the blow once the stronger is gone
    expect(all(1, 1)).toEqual([1, 1]);
    const s = boardState(1, hired(2));
    const { after, events } = runStep(s, "operations", [d17], [order("moscow.use_wagner", HELD)]);
    expect(resultsOf(events, "moscow.use_wagner")).toEqual(["no_units"]);
    expect(after.zones).toEqual(s.zones);
  });

  it("[D17] more of them, and the army beside them, win more often; more of the enemy, less often", () => {
    const won = (wagner: number, fama: number, jnim: number) =>
      overSeeds(120, (seed) => {
        const s = boardState(seed, { ...hired(), zones: { [PLAIN]: { forces: { wagner, fama, jnim } } } });
        const { events } = runStep(s, "operations", [d17], [order("moscow.use_wagner", PLAIN)]);
        return resultsOf(events, "moscow.use_wagner")[0] === "wagner_found_nothing" ? 0 : 1;
      });
    const few = won(1, 0, 8);
    expect(won(3, 0, 8)).toBeGreaterThan(few);
    expect(won(1, 6, 8)).toBeGreaterThan(few);
    expect(won(1, 0, 2)).toBeGreaterThan(few);
  });

  it("[D17] where there is nobody to fight it finds nothing, harms all the same, and fails nobody", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const s = boardState(seed, {
        ...hired(),
        zones: { [PLAIN]: { forces: { wagner: 2, jnim: 0, is: 0 } } },
      });
      const { after, events } = runStep(s, "operations", [d17], [order("moscow.use_wagner", PLAIN)]);
      expect(resultsOf(events, "moscow.use_wagner")).toEqual(["wagner_found_nothing"]);
      const causes = ofType(events, "TrackMoved").flatMap((e) => e.lines.map((l) => l.code));
      expect(causes).not.toContain("wagner_failed");
      expect(ofType(events, "HarmDone")).toHaveLength(1);
      expect(after.zones[PLAIN]?.forces.wagner).toBe(2);
      expect(after.zones[PLAIN]?.control).toBe(s.zones[PLAIN]?.control);
    }
  });

  it("[D17] a failure costs influence and now and then a unit; a gain wins influence; both leave a trail", () => {
    let units = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const s = boardState(seed, {
        ...hired(1, { influence: 300 }),
        zones: { [PLAIN]: { forces: { wagner: 1, jnim: 8 } } },
      });
      const { after, events } = runStep(s, "operations", [d17], [order("moscow.use_wagner", PLAIN)]);
      const failed = resultsOf(events, "moscow.use_wagner")[0] === "wagner_found_nothing";
      const why = ofType(events, "TrackMoved")
        .filter((e) => e.track === "influence")
        .flatMap((e) => e.lines);
      const line = why.find((l) => l.code === (failed ? "wagner_failed" : "quick_gain"));
      expect(Math.sign(line?.n ?? 0)).toBe(failed ? -1 : 1);
      expect(after.tracks.exposure).toBeGreaterThan(s.tracks.exposure);
      const lost = 1 - (after.zones[PLAIN]?.forces.wagner ?? 0);
      if (!failed) expect(lost).toBe(0);
      units += lost;
    }
    expect(units).toBeGreaterThan(0);
    expect(units).toBeLessThan(40);
  });

  it("[D17] it takes only what the state and its groups do not hold already", () => {
    let spared = 0;
    const taken = (control: Control) =>
      overSeeds(40, (seed) => {
        const s = boardState(seed, { ...hired(), zones: { [PLAIN]: { control, forces: { wagner: 3 } } } });
        const { events } = runStep(s, "operations", [d17], [order("moscow.use_wagner", PLAIN)]);
        const [told] = resultsOf(events, "moscow.use_wagner");
        if (told === "cells_removed" && control === "jnim") spared += 1;
        return told === "ground_taken" ? 1 : 0;
      });
    expect(taken("state")).toBe(0);
    expect(taken("groups")).toBe(0);
    for (const control of ["contested", "jnim", "is"] as const) expect(taken(control)).toBeGreaterThan(5);
    // mostly, not always: some blows leave the ground where it was
    expect(spared).toBeGreaterThan(0);
    expect(spared).toBeLessThan(taken("jnim"));
  });

  it("[D17] recruits come only where Wagner is, and only while there is room for them", () => {
    const recruits = (wagner: number, jnim: number) =>
      overSeeds(40, (seed) => {
        const s = boardState(seed, {
          ...hired(),
          zones: { [PLAIN]: { harm: 200, forces: { wagner, jnim } } },
        });
        return (runStep(s, "governance", [d17]).after.zones[PLAIN]?.forces.jnim ?? 0) - jnim;
      });
    expect(recruits(1, 7)).toBeGreaterThan(0);
    expect(recruits(1, 8)).toBe(0);
    expect(recruits(0, 4)).toBe(0);
    const certain = overSeeds(60, (seed) => {
      const s = boardState(seed, {
        ...hired(),
        zones: { [PLAIN]: { harm: 1000, forces: { wagner: 1, jnim: 4 } } },
      });
      return (runStep(s, "governance", [d17]).after.zones[PLAIN]?.forces.jnim ?? 0) - 4;
    });
    expect(certain).toBeLessThan(60);
  });

  it("[D17] Bamako pays for those in its own country, each the same", () => {
    const paid = (mali: number, niger: number) => {
      const s = boardState(1, {
        ...hired(),
        zones: { [PLAIN]: { forces: { wagner: mali } }, [BORDER]: { forces: { wagner: niger } } },
      });
      return s.tracks.treasury - runStep(s, "governance", [d17]).after.tracks.treasury;
    };
    expect(paid(0, 2)).toBe(0);
    expect(paid(3, 1)).toBe(3 * paid(1, 0));
    expect(paid(1, 0)).toBeGreaterThan(0);
  });

  it("[D17] no second contract, offer or price while one stands, and none to end where there is none", () => {
    const told = (s: GameState, id: OrderId) => {
      const { events, after } = runStep(s, "politics", [d17], [order(id)]);
      return [resultsOf(events, id)[0], after.wagner.offeredIn, after.wagner.contractIn];
    };
    const s = boardState(1, hired());
    for (const id of ["bamako.sign_contract", "moscow.offer_wagner", "moscow.lower_price"] as const)
      expect(told(s, id)).toEqual(["contract_stands", 1, 1]);
    expect(told(boardState(1), "bamako.end_contract")).toEqual(["no_contract", 0, 0]);
    const open = boardState(1, { rest: (g) => void (g.turn = 2) });
    expect(told(open, "moscow.offer_wagner")).toEqual(["wagner_offered", 2, 0]);
    // a price is lowered of an offer that stands
    expect(told(open, "moscow.lower_price")).toEqual(["no_offer", 0, 0]);
    const offered = boardState(1, {
      rest: (g) => void Object.assign(g, { turn: 2, wagner: { ...g.wagner, offeredIn: 1 } }),
    });
    expect(told(offered, "moscow.lower_price")).toEqual(["price_lowered", 2, 0]);
  });

  it("[D17] a lower price helps the treasury of who signs, and nobody who does not", () => {
    const till = (...ids: OrderId[]) => {
      const s = boardState(1, { rest: (g) => void (g.wagner.offeredIn = 1) });
      return (
        runStep(
          s,
          "politics",
          [d17],
          ids.map((id) => order(id)),
        ).after.tracks.treasury - s.tracks.treasury
      );
    };
    expect(till("bamako.sign_contract", "moscow.lower_price")).toBeGreaterThan(0);
    expect(till("bamako.sign_contract")).toBe(0);
    expect(till("moscow.lower_price")).toBe(0);
  });

  it("[D17] ending it brings donors and Paris closer and Moscow further; refusing it warms Paris while it is there", () => {
    const moved = (id: OrderId, change: Change = {}) => {
      const s = boardState(1, { ...change, tracks: { influence: 300, ...change.tracks } });
      const quiet = runStep(s, "politics", [d17]).after.tracks;
      const after = runStep(s, "politics", [d17], [order(id)]).after.tracks;
      return (["donors", "influence", "warmth"] as const).map((k) => Math.sign(after[k] - quiet[k]));
    };
    expect(moved("bamako.end_contract", hired())).toEqual([1, -1, 1]);
    expect(moved("bamako.refuse_moscow")).toEqual([1, -1, 1]);
    expect(moved("bamako.refuse_moscow", { rest: (s) => void (s.exit.outIn = 1) })).toEqual([1, -1, 0]);
    expect(moved("bamako.court_moscow")).toEqual([-1, 1, -1]);
  });

  it("[D17] friendships cool untended, officers and influence alike, and are won by tending them", () => {
    const tended = (...ids: OrderId[]) => {
      const s = boardState(1, { tracks: { influence: 400, officers: 400 } });
      const { after } = runStep(
        s,
        "politics",
        [d17],
        ids.map((id) => order(id)),
      );
      return [after.tracks.influence - 400, after.tracks.officers - 400] as const;
    };
    const [influence, officers] = tended();
    expect(influence).toBeLessThan(0);
    expect(officers).toBeLessThan(0);
    const [more, friends] = tended("moscow.cultivate_officers");
    expect(more).toBeGreaterThan(influence);
    expect(friends).toBeGreaterThan(0);
  });

  it("[D17] cover in the council is influence, and money only for who has lost the donors", () => {
    const covered = (donors: number) => {
      const s = boardState(1, { tracks: { donors, influence: 300 } });
      const quiet = runStep(s, "politics", [d17]).after.tracks;
      posture(s, "moscow.cover_council");
      const after = runStep(s, "politics", [d17]).after.tracks;
      expect(after.influence).toBeGreaterThan(quiet.influence);
      return after.treasury - quiet.treasury;
    };
    expect(covered(300)).toBeGreaterThan(0);
    expect(covered(600)).toBe(0);
  });

  it("[D17] arms please the officers of whoever gets them", () => {
    const s = boardState(1, { tracks: { influence: 300 } });
    const { after } = runStep(s, "governance", [d17], [order("moscow.send_arms")]);
    expect(after.tracks.loyalty).toBeGreaterThan(s.tracks.loyalty);
  });
});
