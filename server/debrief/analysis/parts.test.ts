// Games played on in parts: paired by their dice, whoever plays them and however they are cut; and what they came to adds up.
import { beforeAll, describe, expect, it } from "vitest";
import { newGame, playOut, policies, ROLES, scenarios } from "../../../game-rules/index.ts";
import { candidatesOf, someOf, wishId } from "./candidates.ts";
import { type Part, Player, totalsOf } from "./parts.ts";
import { type Recorded, recordedOf } from "./record.ts";

const scenario = scenarios["missed-moment"];
let recorded: Recorded;
let player: Player;
beforeAll(() => {
  const { events } = playOut(newGame(scenario, 5), policies.history, 5);
  recorded = recordedOf({ scenario, seed: 5, off: [], entries: events });
  player = new Player(recorded);
});

const truth = {
  id: "x",
  turn: 9,
  arm: { play: "recorded" },
  block: "value",
  from: 0,
  count: 4,
  sums: true,
} as const;

describe("a part", () => {
  it("answers the same whoever plays it, and whether it is cut in two or not", () => {
    const whole = player.answer(truth);
    expect(new Player(recorded).answer(truth)).toEqual(whole);
    const halves = [
      { ...truth, count: 2 },
      { ...truth, from: 2, count: 2 },
    ].flatMap((part) => player.answer(part).totals);
    expect(halves).toEqual(whole.totals);
    expect(player.answer({ ...truth, block: "choose" }).totals).not.toEqual(whole.totals);
  });

  it("of a seat that is left to its record is the record, game by game: arms pair", () => {
    const alone: Part = { ...truth, arm: { play: "bots", recorded: ROLES } };
    const last: Part = { ...alone, turn: scenario.turns };
    // in the last quarter there is no next one that bots would play
    expect(player.answer(last).totals).toEqual(player.answer({ ...truth, turn: scenario.turns }).totals);
  });

  it("says what its scores are made of, and it adds up to them", () => {
    const { totals, sums } = player.answer(truth);
    ROLES.forEach((role) => {
      const made = Object.entries(sums)
        .filter(([key]) => key.startsWith(`${role} `))
        .reduce((sum, [, n]) => sum + n, 0);
      const all = totalsOf({ totals, sums, carried: 0 }, role).reduce((sum, n) => sum + n, 0);
      // each total is rounded as it is told
      expect(Math.abs(made - all), role).toBeLessThanOrEqual(totals.length);
    });
  });

  it("of a quarter that nobody played is refused", () => {
    expect(() => player.answer({ ...truth, turn: scenario.turns + 1 })).toThrow(RangeError);
  });
});

describe("what a seat could have done", () => {
  it("is each order of its menu once by kind and option, and nothing at all", () => {
    const start = recorded.starts[0];
    if (!start) throw new Error("no first quarter");
    for (const role of ROLES) {
      const all = candidatesOf(recorded, start, role);
      expect(all.some((w) => w.do === "nothing")).toBe(true);
      expect(new Set(all.map(wishId)).size, role).toBe(all.length);
      const kinds = all.flatMap((w) => (w.do === "order" ? [`${w.id} ${w.option ?? ""}`] : []));
      expect(new Set(kinds).size, role).toBe(kinds.length);
      const few = someOf(all, start.turn, 10);
      expect(few).toHaveLength(10);
      for (const w of few) expect(all).toContainEqual(w);
    }
  });
});
