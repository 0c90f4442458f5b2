import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import { boardState, type Change, ofType, order, resultsOf, runStep } from "../testing/board.ts";
import type { Claimable } from "../vocabulary.ts";
import { d19, onRecord, storyRest } from "./d19-optics.ts";

const claimOf = (option: Claimable) => order("paris.claim_event", -1, { option });
const withClaim = (what: Claimable, by: GameState["claims"][number]["by"] = [], change: Change = {}) =>
  boardState(1, {
    ...change,
    rest: (s) => {
      s.claims = [
        { what: "contact", since: 1, by: [] },
        { what, since: 1, by },
      ];
      change.rest?.(s);
    },
  });

describe("[D19] the war of optics", () => {
  it("[D19] a claim works only on a true event, and once a side", () => {
    const s = withClaim("signal");
    const { after, events } = runStep(s, "information", [d19], [claimOf("signal")]);
    expect(ofType(events, "Claimed")).toMatchObject([{ what: "signal", role: "paris" }]);
    expect(after.tracks.framing).toBeGreaterThan(s.tracks.framing);
    expect(after.tracks.frenchOpposition).toBeLessThan(s.tracks.frenchOpposition);
    expect(
      resultsOf(runStep(after, "information", [d19], [claimOf("signal")]).events, "paris.claim_event"),
    ).toEqual(["claimed_before"]);
    const false_ = runStep(s, "information", [d19], [claimOf("settlement")]);
    expect(resultsOf(false_.events, "paris.claim_event")).toEqual(["nothing_to_claim"]);
    expect(false_.after.tracks.framing).toBe(s.tracks.framing);
  });

  it("[D19] it works more when what is claimed stands on record", () => {
    const told = (rung: number) => {
      const s = withClaim("contact", [], { rest: (g) => void (g.talks.rung = rung) });
      return runStep(s, "information", [d19], [claimOf("contact")]).after.tracks.framing - s.tracks.framing;
    };
    expect(told(2)).toBeGreaterThan(told(1));
    expect(onRecord(withClaim("settlement"), "settlement")).toBe(false);
  });

  it("[D19] a contact that nobody could claim before can be claimed", () => {
    const s = boardState(1, { rest: (g) => void (g.talks.rung = 1) });
    expect(ofType(runStep(s, "information", [d19]).events, "ClaimOpened")).toEqual([
      { type: "ClaimOpened", what: "contact" },
    ]);
    const none = boardState(1, { rest: (g) => void (g.talks.rung = 0) });
    expect(ofType(runStep(none, "information", [d19]).events, "ClaimOpened")).toEqual([]);
  });

  it("[D19] military and popular outcome are separate: each moves the story by itself", () => {
    const rest = (tracks: Change["tracks"]) => storyRest(boardState(1, tracks ? { tracks } : {}));
    expect(rest({ pressure: 900 })).toBeGreaterThan(rest({ pressure: 300 }));
    expect(rest({ sentiment: 800 })).toBeLessThan(rest({ sentiment: 300 }));
  });

  it("[D19] a story settles towards what is seen, from above and from below", () => {
    const after = (framing: number) =>
      runStep(boardState(1, { tracks: { framing } }), "politics", [d19]).after.tracks.framing;
    expect(after(900)).toBeLessThan(900);
    expect(after(0)).toBeGreaterThan(0);
  });

  it("[D19] Moscow's claim needs deeds, and more deeds carry it further", () => {
    const claim = (rest: (s: GameState) => void) => {
      const s = boardState(1, { rest });
      const run = runStep(s, "information", [d19], [order("moscow.claim_victory")]);
      return {
        result: resultsOf(run.events, "moscow.claim_victory")[0],
        influence: run.after.tracks.influence - s.tracks.influence,
        framing: run.after.tracks.framing - s.tracks.framing,
      };
    };
    expect(claim(() => {})).toMatchObject({ result: "no_deeds", influence: 0, framing: 0 });
    const came = claim((s) => void (s.wagner.deployedIn = 1));
    const won = claim((s) => {
      s.wagner.deployedIn = 1;
      s.demand.rung = "expel";
      Object.assign(s.exit, { outIn: 1, reading: 100 });
    });
    expect(came.influence).toBeGreaterThan(0);
    expect(won.influence).toBeGreaterThan(came.influence);
    expect(won.framing).toBeLessThan(came.framing);
  });
});
