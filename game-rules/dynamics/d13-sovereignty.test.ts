import { describe, expect, it } from "vitest";
import { only } from "../ledger.ts";
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
import type { DynamicId } from "../vocabulary.ts";
import { d13 } from "./d13-sovereignty.ts";
import { d14 } from "./d14-talks.ts";

const PURSUE = order("bamako.pursue_talks");
const forbidding = (change: Change = {}, option = "open", seed = 1) => {
  const s = boardState(seed, change);
  posture(s, "paris.forbid_talks", -1, option);
  return s;
};
const by = (kind: GameState["regime"]["kind"]): Change => ({ rest: (s) => void (s.regime.kind = kind) });
const moved = (s: GameState, orders = [PURSUE]) => {
  const { after, events } = runStep(s, "politics", [d13], orders);
  const d = (t: "sentiment" | "legitimacy" | "influence" | "warmth" | "contact") =>
    after.tracks[t] - s.tracks[t];
  return {
    sentiment: d("sentiment"),
    legitimacy: d("legitimacy"),
    influence: d("influence"),
    warmth: d("warmth"),
    contact: d("contact"),
    events,
    after,
  };
};

describe("[D13] sovereignty", () => {
  it("[D13] a veto works that quarter, then costs", () => {
    const change: Change = { tracks: { contact: 900, cohesion: 900, isStrength: 0, pressure: 500 } };
    const enter = order("jnim.enter_talks");
    const steps = (s: GameState) =>
      runStep(s, "politics", [d13, d14], [PURSUE, enter]).after.talks.rung > 1 ? 1 : 0;
    expect(overSeeds(30, (seed) => steps(boardState(seed, change)))).toBeGreaterThan(15);
    expect(overSeeds(30, (seed) => steps(forbidding(change, "open", seed)))).toBe(0);
    const cost = moved(forbidding());
    expect(cost.sentiment).toBeGreaterThanOrEqual(20);
    expect(cost.legitimacy).toBeLessThanOrEqual(-20);
    expect(cost.after.talks.vetoedIn).toBe(cost.after.turn);
  });

  it("[D13] the talks learn of a veto struck in the same quarter as a step down", () => {
    const s = forbidding({ rest: (g) => void (g.talks.rung = 2) });
    const { after } = runStep(s, "politics", [d13, d14], [PURSUE, order("jnim.leave_talks")]);
    expect(after.talks).toMatchObject({ rung: 1, vetoedIn: s.turn });
  });

  it("[D13] a transition is pushed towards Moscow instead of losing its voters", () => {
    const officers = moved(forbidding(by("transition")));
    const elected = moved(forbidding(by("elected")));
    expect(officers.influence).toBeGreaterThan(0);
    expect(elected.influence).toBe(0);
    expect(officers.legitimacy).toBe(0);
    expect(officers.warmth).toBeLessThan(elected.warmth);
  });

  it("[D13] in private it costs less, as long as few know, and only those hear of it", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const [e] = ofType(moved(forbidding({}, "private", seed)).events, "TalksVetoed");
      if (e?.open === false) {
        expect(e.to).toBe(only("paris", "bamako"));
        const open = moved(forbidding({}, "open", seed));
        const quiet = moved(forbidding({}, "private", seed));
        expect(quiet.sentiment).toBeLessThan(open.sentiment);
        expect(quiet.legitimacy).toBeGreaterThan(open.legitimacy);
        return;
      }
    }
    throw new Error("every private veto leaked");
  });

  it("[D13] some vetoes in private are known next morning", () => {
    const leaks = overSeeds(
      100,
      (seed) =>
        ofType(moved(forbidding({}, "private", seed)).events, "TalksVetoed").filter((e) => e.open).length,
    );
    expect(leaks).toBeGreaterThan(5);
    expect(leaks).toBeLessThan(60);
  });

  it("[D13] the same veto again so soon humbles less", () => {
    const again = moved(
      forbidding({ rest: (s) => Object.assign(s, { turn: 5, talks: { ...s.talks, vetoedIn: 4 } }) }),
    );
    const first = moved(forbidding({ rest: (s) => void (s.turn = 5) }));
    expect(again.sentiment).toBeLessThan(first.sentiment);
  });

  it("[D13] unused it is resented a little; without anything to forbid, not at all", () => {
    const unused = moved(forbidding(), []);
    expect(unused.sentiment).toBeGreaterThan(0);
    expect(unused.sentiment).toBeLessThan(moved(forbidding()).sentiment);
    expect(ofType(unused.events, "TalksVetoed")).toEqual([]);
    const moot = forbidding({ tracks: { mandate: 0 }, rest: (s) => void (s.talks.rung = 0) });
    expect(moved(moot, []).sentiment).toBe(0);
  });

  it("[D13] without soldiers or money in the country there is no veto", () => {
    const gone = { [PLAIN]: { forces: { french: 0 } }, [HELD]: { forces: { french: 0 } } };
    const s = forbidding({ zones: gone });
    expect(ofType(moved(s).events, "TalksVetoed")).toEqual([]);
    posture(s, "paris.send_aid");
    expect(ofType(moved(s).events, "TalksVetoed")).toHaveLength(1);
  });

  it("[D13] silenced, it forbids nothing", () => {
    const off: DynamicId[] = ["D13"];
    const s = forbidding({ off, tracks: { contact: 900 } });
    const { events } = runStep(s, "politics", [d13, d14], [PURSUE, order("jnim.enter_talks")]);
    expect(resultsOf(events, "bamako.pursue_talks")).not.toContain("vetoed");
  });

  it("[D13] tolerating is told to Bamako once, and warms it a little", () => {
    const s = boardState(1);
    posture(s, "paris.tolerate_talks");
    const now = (turn: number) =>
      runStep({ ...s, turn }, "politics", [d13]).after.tracks.warmth - s.tracks.warmth;
    expect(now(0)).toBeGreaterThan(0);
    expect(now(3)).toBe(0);
  });
});
