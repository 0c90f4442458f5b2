import { describe, expect, it } from "vitest";
import type { GameState } from "../state.ts";
import { BORDER, boardState, ofType, order, overSeeds, runStep } from "../testing/board.ts";
import { d22, humiliation } from "./d22-contagion.ts";

type Rest = (s: GameState) => void;
const EXPELLED: Rest = (s) => {
  s.demand.rung = "expel";
  s.wagner.deployedIn = 1;
};
const after = (rest: Rest, seed = 1, ...orders: ReturnType<typeof order>[]) =>
  runStep(boardState(seed, { rest }), "politics", [d22], orders);

describe("[D22] contagion", () => {
  it("[D22] what is asked and who comes instead humbles; an exit that read as a choice does not", () => {
    const degree = (rest: Rest) => humiliation(boardState(1, { rest }));
    expect(degree(() => {})).toBe(0);
    expect(degree(EXPELLED)).toBeGreaterThan(degree((s) => void (s.demand.rung = "demand")));
    const out = (reading: number) => (s: GameState) => Object.assign(s.exit, { outIn: 1, reading });
    expect(degree(out(100))).toBe(4);
    expect(degree(out(480))).toBe(0);
    // a contested exit leaves what was asked before it, and who came instead; no example teaches without end
    const contested = (s: GameState) => {
      EXPELLED(s);
      out(480)(s);
    };
    expect(degree(contested)).toBe(degree(EXPELLED));
    const duress = (s: GameState) => {
      EXPELLED(s);
      out(100)(s);
    };
    expect(degree(duress)).toBe(6);
    expect(
      degree((s) => {
        EXPELLED(s);
        Object.assign(s.exit, { outIn: 1, reading: 800 });
      }),
    ).toBe(0);
  });

  it("[D22] a humiliation in Mali sets an example next door; without one a neighbour settles", () => {
    const before = boardState(1).tracks;
    expect(after(EXPELLED).after.tracks.ouagadougou).toBeLessThan(before.ouagadougou - 10);
    expect(after(() => {}).after.tracks.ouagadougou).toBeGreaterThan(before.ouagadougou - 10);
  });

  it("[D22] after a duress without an expulsion Ouagadougou can be pushed to the brink within six quarters", () => {
    const driven = (seed: number): number => {
      let s = boardState(seed, {
        tracks: { ouagadougou: 580 },
        rest: (g) => {
          Object.assign(g.exit, { outIn: 1, reading: 300 });
          g.wagner.deployedIn = 1;
        },
      });
      for (let quarter = 0; quarter < 6; quarter++) {
        const court = order("moscow.court_neighbour", -1, { target: "ouagadougou" });
        s = { ...runStep(s, "politics", [d22], [court]).after, turn: s.turn + 1 };
      }
      return s.tracks.ouagadougou;
    };
    const left = Array.from({ length: 40 }, (_, seed) => driven(seed));
    expect(left.filter((n) => n <= 300).length).toBeGreaterThan(20);
  });

  it("[D22] courting works from the humiliation", () => {
    const court = (rest: Rest) => {
      const o = order("moscow.court_neighbour", -1, { target: "niamey" });
      return after(rest, 1, o).after.tracks.niamey - after(rest).after.tracks.niamey;
    };
    expect(court(() => {})).toBeLessThan(0);
    expect(court(EXPELLED)).toBeLessThan(court(() => {}));
  });

  it("[D22] Paris's courting holds a neighbour, half as well once it stands humbled", () => {
    const court = (rest: Rest) => {
      const o = order("paris.court_neighbour", -1, { target: "niamey" });
      return after(rest, 1, o).after.tracks.niamey - after(rest).after.tracks.niamey;
    };
    expect(court(() => {})).toBeGreaterThan(0);
    expect(court(EXPELLED)).toBeLessThan(court(() => {}));
  });

  it("[D22] a neighbour turns as it passes the line, once", () => {
    const near = (ouagadougou: number) =>
      after((s) => {
        EXPELLED(s);
        s.tracks.ouagadougou = ouagadougou;
      });
    expect(ofType(near(260).events, "NeighbourTurned")).toEqual([
      { type: "NeighbourTurned", neighbour: "ouagadougou" },
    ]);
    expect(ofType(near(240).events, "NeighbourTurned")).toEqual([]);
    expect(ofType(near(600).events, "NeighbourTurned")).toEqual([]);
  });

  it("[D22] courting takes less from one that has already gone far", () => {
    const o = order("moscow.court_neighbour", -1, { target: "niamey" });
    const taken = (niamey: number) => {
      const rest: Rest = (s) => void (s.tracks.niamey = niamey);
      return after(rest, 1, o).after.tracks.niamey - after(rest).after.tracks.niamey;
    };
    expect(taken(200)).toBeGreaterThan(taken(900));
  });

  it("[D22] a battlegroup posted next door is shelter or target: it may please or not", () => {
    const moods = new Set<boolean>();
    overSeeds(30, (seed) => {
      const s = boardState(seed);
      const run = runStep(s, "movement", [d22], [order("paris.post_to_niamey", BORDER)]);
      expect(run.after.zones[BORDER]?.forces.french).toBe((s.zones[BORDER]?.forces.french ?? 0) + 1);
      moods.add(run.after.tracks.niamey > s.tracks.niamey);
      return 0;
    });
    expect(moods.size).toBe(2);
  });
});
