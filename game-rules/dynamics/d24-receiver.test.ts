import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStep } from "../quarter/step.ts";
import {
  BORDER,
  boardState,
  CAPITAL,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  posture,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { d24, receiverHolds } from "./d24-receiver.ts";

const give = (target: string, zone = PLAIN) => order("paris.hand_over", zone, { target });
const built = (fama: number, jnim: number) => ({
  zones: { [PLAIN]: { receivers: { fama, minusma: 0, local: 0 }, forces: { jnim, fama: 1 } } },
});

describe("[D24] the receiver", () => {
  it("[D24] one able to hold steps in with what was built, one too weak leaves a gap", () => {
    const strong = runStep(boardState(1, built(30, 3)), "governance", [d24], [give("fama")]);
    expect(resultsOf(strong.events, "paris.hand_over")).toEqual(["receiver_holds"]);
    expect(strong.after.zones[PLAIN]?.forces.french).toBe(1);
    expect(strong.after.zones[PLAIN]?.forces.fama).toBe(4);
    expect(strong.after.zones[PLAIN]?.receivers.fama).toBe(0);
    const weak = runStep(boardState(1, built(0, 6)), "governance", [d24], [give("fama")]);
    expect(resultsOf(weak.events, "paris.hand_over")).toEqual(["receiver_too_weak"]);
    expect(weak.after.zones[PLAIN]?.fear).toBeGreaterThan(400);
  });

  it("[D24] when the last unit leaves a zone that nobody can hold, it is contested at once", () => {
    const s = boardState(1, {
      zones: { [PLAIN]: { control: "state", forces: { french: 1, fama: 0, jnim: 5 } } },
    });
    expect(runStep(s, "governance", [d24], [give("minusma")]).after.zones[PLAIN]?.control).toBe("contested");
  });

  it("[D24] more built never makes a receiver less able, more cells never more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 7 }), (strength, jnim) => {
        const holds = (b: number, j: number) =>
          receiverHolds(openStep(boardState(1, built(b, j)), "governance", []).context, PLAIN, "fama");
        if (holds(strength, jnim)) expect(holds(strength + 5, jnim)).toBe(true);
        if (!holds(strength, jnim)) expect(holds(strength, jnim + 1)).toBe(false);
      }),
    );
  });

  it("[D24] nobody holds as nobody", () => {
    expect(receiverHolds(openStep(boardState(1), "governance", []).context, CAPITAL, "none")).toBe(false);
  });

  it("[D24] a receiver is built at a price, less each time, and a local one faster under a truce", () => {
    const grown = (target: "fama" | "local", from: number, truce = false) => {
      const s = boardState(1, { zones: { [PLAIN]: { receivers: { fama: from, minusma: 0, local: from } } } });
      if (truce) posture(s, "jnim.local_truce", PLAIN);
      const { after } = runStep(s, "governance", [d24], [order("paris.build_receiver", PLAIN, { target })]);
      expect(after.tracks.costMeur).toBeGreaterThan(s.tracks.costMeur);
      return (after.zones[PLAIN]?.receivers[target] ?? 0) - from;
    };
    expect(grown("fama", 0)).toBeGreaterThanOrEqual(8);
    expect(grown("fama", 30)).toBeLessThan(grown("fama", 0));
    expect(grown("local", 0)).toBeLessThan(grown("local", 0, true));
  });

  it("[D24] unattended it withers: the brake", () => {
    const { after } = runStep(boardState(1, built(20, 0)), "governance", [d24]);
    expect(after.zones[PLAIN]?.receivers.fama).toBe(19);
  });

  it("[D24] the army moves what it has, and no neighbour's soldiers", () => {
    const s = boardState(1);
    const orders = [
      order("bamako.deploy_army", PLAIN, { target: "GOU" }, 0),
      order("bamako.deploy_army", HELD, { target: "TIL" }, 1),
      order("bamako.deploy_army", CAPITAL, { target: "GOU" }, 2),
    ];
    const { events, after } = runStep(s, "movement", [d24], orders);
    expect(resultsOf(events, "bamako.deploy_army")).toEqual(["army_moved", "no_units", "no_units"]);
    expect(after.zones[BORDER]?.forces.fama).toBe(3);
    expect(after.zones[HELD]?.forces.fama).toBe(0);
    expect(after.zones[PLAIN]?.forces.fama).toBe(3);
  });

  it("[D24] battalions are raised only to make good losses", () => {
    const raised = (fama: number) =>
      overSeeds(
        60,
        (seed) =>
          ofType(
            runStep(boardState(seed, { zones: { [CAPITAL]: { forces: { fama } } } }), "movement", [d24])
              .events,
            "ForceChanged",
          ).length,
      );
    expect(raised(4)).toBe(0);
    expect(raised(2)).toBeGreaterThan(5);
  });

  it("[D24] support lifts the UN mission, without it its mandate falls short", () => {
    const s = boardState(1);
    expect(
      runStep(s, "governance", [d24], [order("paris.support_minusma")]).after.tracks.minusma,
    ).toBeGreaterThan(s.tracks.minusma + 20);
    expect(runStep(s, "governance", [d24]).after.tracks.minusma).toBeLessThan(s.tracks.minusma);
  });
});
