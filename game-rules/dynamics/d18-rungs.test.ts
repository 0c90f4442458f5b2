// The rungs of Bamako's demand and the announcement, each by what bars it: a rung is one quarter above the last, needs the
// street and an alternative, and pushes at nothing once the French are gone.
import { describe, expect, it } from "vitest";
import type { OrderId } from "../data/orders/ids.ts";
import type { GameState } from "../state.ts";
import { boardState, HELD, ofType, order, overSeeds, PLAIN, resultsOf, runStep } from "../testing/board.ts";
import type { Demand } from "../vocabulary.ts";
import { d18 } from "./d18-exit.ts";

type Given = (s: GameState) => void;
/** A hot street, an ally at hand and the French in the country: everything that a rung needs. */
const ready =
  (rung: Demand, more: Given = () => {}): Given =>
  (s) => {
    Object.assign(s, { turn: 4, demand: { rung, since: 3 } });
    Object.assign(s.tracks, { sentiment: 700, influence: 500 });
    Object.assign(s.wagner, { offeredIn: 2, contractIn: 2 });
    more(s);
  };
const gone: Given = (s) => {
  for (const zone of [PLAIN, HELD]) Object.assign(s.zones[zone]?.forces ?? {}, { french: 0, special: 0 });
  Object.assign(s.exit, { announcedIn: 1, outIn: 3, reading: 500 });
};
const play = (id: OrderId, given: Given, seed = 1) => {
  const s = boardState(seed, { rest: given });
  const option = id === "paris.announce_exit" ? { option: "2" } : {};
  const { events, after } = runStep(s, "politics", [d18], [order(id, -1, option)]);
  return { s, after, events, result: resultsOf(events, id)[0] };
};

const RUNGS = [
  { id: "bamako.demand_exit", below: "none", to: "demand", done: "exit_demanded" },
  { id: "bamako.restrict_french", below: "demand", to: "restrict", done: "french_restricted" },
  { id: "bamako.expel_french", below: "restrict", to: "expel", done: "french_expelled" },
] as const;

describe("[D18] the rungs of the demand", () => {
  it.each(RUNGS)("[D18] $id makes the step from $below to $to and is heard", ({ id, below, to, done }) => {
    const { s, events, after, result } = play(id, ready(below));
    expect(result).toBe(done);
    const first = below === "none" ? {} : { first: s.demand.since };
    expect(ofType(events, "DemandMade")).toEqual([{ type: "DemandMade", rung: to, from: below, ...first }]);
    // raised, it was first made no later than before
    expect(after.demand).toEqual({ rung: to, since: 4, ...first });
  });

  it.each(RUNGS)(
    "[D18] $id costs warmth and donors within its printed spread, whatever the dice",
    ({ id, below }) => {
      const spread = {
        "bamako.demand_exit": { warmth: [-100, -60], donors: [-30, -10] },
        "bamako.restrict_french": { warmth: [-80, -50], donors: [-40, -20] },
        "bamako.expel_french": { warmth: [-100, -60], donors: [-80, -40] },
      } as const;
      overSeeds(40, (seed) => {
        const rich = ready(below, (s) => void Object.assign(s.tracks, { warmth: 500, donors: 500 }));
        const { s, after } = play(id, rich, seed);
        for (const track of ["warmth", "donors"] as const) {
          const [low, high] = spread[id][track];
          expect(after.tracks[track] - s.tracks[track]).toBeGreaterThanOrEqual(low);
          expect(after.tracks[track] - s.tracks[track]).toBeLessThanOrEqual(high);
        }
        return 0;
      });
    },
  );

  it.each(RUNGS)(
    "[D18] $id comes to nothing once the French are out: it moves no figure",
    ({ id, below }) => {
      const { events, after, s, result } = play(id, ready(below, gone));
      expect(result).toBe("french_are_out");
      expect(ofType(events, "DemandMade")).toEqual([]);
      expect(after.tracks).toEqual(s.tracks);
    },
  );

  it("[D18] no rung is skipped and none is made twice", () => {
    const made: Record<string, (string | undefined)[]> = {};
    for (const { id } of RUNGS)
      made[id] = (["none", "demand", "restrict", "expel"] as const).map(
        (rung) => play(id, ready(rung)).result,
      );
    expect(made).toEqual({
      "bamako.demand_exit": ["exit_demanded", "demanded_already", "demanded_already", "demanded_already"],
      "bamako.restrict_french": ["rung_before", "french_restricted", "rung_before", "rung_before"],
      "bamako.expel_french": ["rung_before", "rung_before", "french_expelled", "rung_before"],
    });
  });

  it("[D18] a demand needs the street from 45 up", () => {
    const at = (sentiment: number) =>
      play(
        "bamako.demand_exit",
        ready("none", (s) => void (s.tracks.sentiment = sentiment)),
      ).result;
    expect(at(449)).toBe("street_not_behind");
    expect(at(450)).toBe("exit_demanded");
  });

  it("[D18] to restrict takes a contract or influence enough for one; to expel, the contract itself", () => {
    const without = (influence: number) => (s: GameState) => {
      s.wagner.contractIn = 0;
      s.tracks.influence = influence;
    };
    const restrict = (influence: number) =>
      play("bamako.restrict_french", ready("demand", without(influence))).result;
    expect(restrict(399)).toBe("no_alternative");
    expect(restrict(400)).toBe("french_restricted");
    expect(play("bamako.expel_french", ready("restrict", without(1000))).result).toBe("no_alternative");
  });

  it("[D18] there is nobody to expel where no French unit stands in Mali, though the exit is not over", () => {
    const moved = ready("restrict", (s) => {
      for (const zone of [PLAIN, HELD]) Object.assign(s.zones[zone]?.forces ?? {}, { french: 0, special: 0 });
      Object.assign(s.zones[3]?.forces ?? {}, { french: 2 });
    });
    expect(play("bamako.expel_french", moved).result).toBe("french_are_out");
  });

  it.each([RUNGS[0], RUNGS[2]])("[D18] $id wins half as much at an open door", ({ id, below }) => {
    const won = (announcedIn: number) =>
      overSeeds(20, (seed) => {
        const { s, after } = play(
          id,
          ready(below, (g) => void (g.exit.announcedIn = announcedIn)),
          seed,
        );
        return after.tracks.legitimacy - s.tracks.legitimacy;
      });
    expect(won(2)).toBeGreaterThan(0);
    expect(Math.abs(won(0) - 2 * won(2))).toBeLessThanOrEqual(20);
  });
});

describe("[D18] the announcement", () => {
  it("[D18] comes to nothing once the French are out", () => {
    const { events, after, s, result } = play("paris.announce_exit", gone);
    expect(result).toBe("french_are_out");
    expect(ofType(events, "ExitChanged")).toEqual([]);
    expect(after.tracks).toEqual(s.tracks);
  });

  it("[D18] says the timetable that was named, four quarters where none was", () => {
    const quarters = (option?: string) => {
      const s = boardState(1, { rest: (g) => void (g.turn = 2) });
      const { events } = runStep(
        s,
        "politics",
        [d18],
        [order("paris.announce_exit", -1, option ? { option } : {})],
      );
      return ofType(events, "OrderCarriedOut")[0]?.params?.quarters;
    };
    expect(quarters("2")).toBe(2);
    expect(quarters()).toBe(4);
  });

  it("[D18] warms Bamako where it meets a demand, and not where nobody asked", () => {
    const warmth = (rung: Demand) => {
      const { s, after } = play("paris.announce_exit", (g) =>
        Object.assign(g, { turn: 4, demand: { rung, since: 3 } }),
      );
      return after.tracks.warmth - s.tracks.warmth;
    };
    expect(warmth("demand")).toBe(10);
    expect(warmth("none")).toBe(0);
  });
});
