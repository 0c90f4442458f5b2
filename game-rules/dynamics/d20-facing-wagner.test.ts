import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardState, ofType, order, overSeeds, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import { d20 } from "./d20-facing-wagner.ts";

const stand = order("paris.face_wagner");
const there = (seed: number, french = 2) =>
  boardState(seed, {
    zones: { [PLAIN]: { forces: { wagner: 2, french } } },
    rest: (s) => {
      s.wagner.deployedIn = 1;
      s.regime.kind = "junta";
    },
  });

describe("[D20] facing Wagner", () => {
  it("[D20] the stand always costs warmth and the street, whatever comes of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (seed) => {
        const s = there(seed);
        const { events, after } = runStep(s, "politics", [d20], [stand]);
        expect(ofType(events, "WagnerFaced").length).toBe(1);
        expect(s.tracks.warmth - after.tracks.warmth).toBeGreaterThanOrEqual(60);
        expect(after.tracks.sentiment - s.tracks.sentiment).toBeGreaterThanOrEqual(30);
        expect(after.tracks.legitimacy).toBeGreaterThan(s.tracks.legitimacy);
      }),
      { numRuns: 60 },
    );
  });

  it("[D20] it may hold Wagner back, and it may escalate", () => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 80; seed++)
      outcomes.add(
        resultsOf(runStep(there(seed), "politics", [d20], [stand]).events, "paris.face_wagner")[0] ?? "",
      );
    expect([...outcomes].sort()).toEqual(["stand_escalated", "wagner_gave_way", "wagner_stayed"]);
  });

  it("[D20] without soldiers near, it neither holds back nor escalates", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { after } = runStep(there(seed, 0), "politics", [d20], [stand]);
      expect(after.zones[PLAIN]?.forces.wagner).toBe(2);
      expect(after.tracks.losses).toBe(0);
    }
  });

  it("[D20] it loses its legal ground once Bamako demands departure", () => {
    const s = there(1);
    s.demand.rung = "demand";
    const { events, after } = runStep(s, "politics", [d20], [stand]);
    expect(resultsOf(events, "paris.face_wagner")).toEqual(["no_legal_ground"]);
    expect(after.tracks.warmth).toBe(s.tracks.warmth);
  });

  it("[D20] a second stand frightens less: the brake", () => {
    const gave = (facedIn: number) =>
      overSeeds(150, (seed) => {
        const s = there(seed);
        s.wagner.facedIn = facedIn;
        return 2 - (runStep(s, "politics", [d20], [stand]).after.zones[PLAIN]?.forces.wagner ?? 0);
      });
    expect(gave(1)).toBeLessThan(gave(0) * 0.75);
  });

  it("[D20] to stand by costs the story that Paris tells, until it goes", () => {
    const s = there(1);
    expect(runStep(s, "politics", [d20]).after.tracks.framing).toBeLessThan(s.tracks.framing);
    s.exit.announcedIn = 1;
    expect(runStep(s, "politics", [d20]).after.tracks.framing).toBe(s.tracks.framing);
  });
});
