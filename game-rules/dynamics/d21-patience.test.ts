import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BORDER,
  boardState,
  HELD,
  ofType,
  order,
  overSeeds,
  PLAIN,
  resultsOf,
  runStep,
} from "../testing/board.ts";
import { attackChance, d21, metBy } from "./d21-patience.ts";

describe("[D21] patience", () => {
  it("[D21] time alone wears pressure, not JNIM", () => {
    const s = boardState(1);
    const { after } = runStep(s, "politics", [d21]);
    expect(after.tracks.pressure).toBeLessThan(s.tracks.pressure);
    expect(after.tracks.cohesion).toBe(s.tracks.cohesion);
    expect(after.tracks.means).toBe(s.tracks.means);
  });

  it("[D21] waiting is cheap, and costs cohesion only while IS is strong", () => {
    const waited = (isStrength: number, off: readonly "D16"[] = []) => {
      const s = boardState(1, { tracks: { isStrength }, off });
      return runStep(s, "governance", [d21], [order("jnim.wait_out")]).after.tracks;
    };
    expect(waited(200).cohesion).toBe(620);
    expect(waited(600).cohesion).toBeLessThan(620);
    expect(waited(600, ["D16"]).cohesion).toBe(620);
    expect(waited(200).means).toBeGreaterThan(180);
  });

  it("[D21] an ambush may take French lives, and struck or not it cools contacts", () => {
    const zones = { [HELD]: { forces: { fama: 0 } } };
    let lives = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const { events, after } = runStep(
        boardState(seed, { zones }),
        "operations",
        [d21],
        [order("jnim.ambush_convoy", HELD)],
      );
      const struck = resultsOf(events, "jnim.ambush_convoy")[0] === "ambush_struck";
      expect(after.tracks.losses > 0).toBe(struck);
      expect(after.tracks.losses).toBeLessThanOrEqual(50);
      expect(after.tracks.contact).toBe(350 - 15);
      lives += after.tracks.losses / 10;
    }
    expect(lives).toBeGreaterThan(40);
  });

  it("[D21] an empty road, or nobody to lie in wait, spends the order", () => {
    const empty = boardState(1, { zones: { [HELD]: { forces: { fama: 0, french: 0 } } } });
    expect(
      resultsOf(
        runStep(empty, "operations", [d21], [order("jnim.ambush_convoy", HELD)]).events,
        "jnim.ambush_convoy",
      ),
    ).toEqual(["road_empty"]);
    expect(
      resultsOf(
        runStep(boardState(1), "operations", [d21], [order("jnim.attack_post", BORDER)]).events,
        "jnim.attack_post",
      ),
    ).toEqual(["nobody_there"]);
  });

  it("[D21] more cells never make an attack likelier to fail, more defenders never likelier to succeed", () => {
    const few = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(few, few, few, (jnim, fama, french) => {
        const z = boardState(1).zones[PLAIN];
        if (!z) throw new Error("no zone");
        const at = (j: number, f: number, u: number) =>
          attackChance({ ...z, forces: { ...z.forces, jnim: j, fama: f, french: u } });
        expect(at(jnim + 1, fama, french)).toBeGreaterThanOrEqual(at(jnim, fama, french));
        expect(at(jnim, fama + 1, french)).toBeLessThanOrEqual(at(jnim, fama, french));
        expect(at(jnim, fama, french + 1)).toBeLessThanOrEqual(at(jnim, fama, french));
      }),
    );
  });

  it("[D21] a post taken costs the army a unit and the government its standing, and leaves the zone contested", () => {
    const zones = { [BORDER]: { forces: { jnim: 6, fama: 2, is: 0 } } };
    const taken = overSeeds(60, (seed) => {
      const { events, after } = runStep(
        boardState(seed, { zones }),
        "operations",
        [d21],
        [order("jnim.attack_post", BORDER)],
      );
      const won = resultsOf(events, "jnim.attack_post")[0] === "post_taken";
      expect(after.zones[BORDER]?.control).toBe(won ? "contested" : "state");
      expect((after.zones[BORDER]?.forces.fama ?? 0) < 2).toBe(won);
      expect(ofType(events, "TrackMoved").some((e) => e.track === "legitimacy")).toBe(won);
      return won ? 1 : 0;
    });
    expect(taken).toBeGreaterThan(20);
  });

  it("[D21] an ambush meets those who are on the road, by their numbers", () => {
    const z = boardState(1, { zones: { [PLAIN]: { forces: { french: 1, fama: 3, wagner: 0, takuba: 0 } } } })
      .zones[PLAIN];
    if (!z) throw new Error("no zone");
    const met = [0, 1, 2, 3].map((roll) => metBy(z, roll));
    expect(met).toEqual(["french", "fama", "fama", "fama"]);
  });
});
