// The whole method on a short game: one result whoever plays its parts and in which order, after a halt too, and what it says holds.
import { beforeAll, describe, expect, it } from "vitest";
import { newGame, playOut, policies, scenarios, viewFor } from "../../../game-rules/index.ts";
import { analysing } from "./method.ts";
import { type Answer, costOf, type Part, Player } from "./parts.ts";
import { type Recorded, recordedOf } from "./record.ts";
import type { Analysis } from "./result.ts";

// two seats, two quarters and the aftermath: as short as a game can be that has another seat and a next quarter
const scenario = { ...scenarios.serval, turns: 2, seats: ["paris", "jnim"] as const };
const BUDGET = 240;
let recorded: Recorded;
let kept: Map<string, Answer>;
let found: Analysis;

/** Runs the method to its end. @param play answers the parts of one ask, in any order it likes */
function run(play: (parts: readonly Part[]) => ReadonlyMap<string, Answer>): {
  analysis: Analysis;
  percents: number[];
  spent: number;
} {
  const method = analysing(recorded, { budget: BUDGET });
  const percents: number[] = [];
  let spent = 0;
  let step = method.next();
  while (!step.done) {
    const { parts, percent } = step.value;
    percents.push(percent);
    for (const part of parts) spent += costOf(part, scenario.turns);
    const answers = play(parts);
    step = method.next(parts.map((p) => answers.get(p.id) as Answer));
  }
  return { analysis: step.value, percents, spent };
}

beforeAll(() => {
  const { events } = playOut(newGame(scenario, 5), policies.history, 5);
  recorded = recordedOf({ scenario, seed: 5, off: [], entries: events });
  const player = new Player(recorded);
  kept = new Map();
  const { analysis, percents, spent } = run((parts) => {
    for (const part of parts) kept.set(part.id, player.answer(part));
    return kept;
  });
  found = analysis;
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  expect(Math.round(spent)).toBe(found.spent);
});

describe("an analysis", () => {
  it("comes to the same in whichever order parts are played, and goes on after a halt", () => {
    // what came last is played anew, backwards, by somebody else
    const other = new Player(recorded);
    const stored = new Map([...kept].slice(0, kept.size - 12));
    const { analysis } = run((parts) => {
      for (const part of parts.toReversed())
        if (!stored.has(part.id)) stored.set(part.id, other.answer(part));
      return stored;
    });
    expect(analysis).toEqual(found);
    expect(analysis.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it("keeps to its budget, and says what that left out", () => {
    expect(found.spent).toBeLessThanOrEqual(BUDGET);
    expect(found.leftOut.map(({ what }) => what)).toContain("candidates");
    expect(found.leftOut.map(({ what }) => what)).not.toContain("other_rules");
  });

  it("tells of every seat, at most three windows each, whose causes add up", () => {
    expect(found.seats.map((s) => s.role)).toEqual(scenario.seats);
    expect(found.seats.flatMap((s) => s.families).length).toBeGreaterThan(0);
    for (const { windows, apart, families, possible } of found.seats) {
      expect(windows.length).toBeLessThanOrEqual(3);
      expect(possible).toHaveLength(scenario.turns);
      for (const w of [...windows, ...apart]) {
        expect(families.map((f) => f.id)).toContain(w.family);
        const sum = w.causes.reduce((all, c) => all + c.amount, w.rest);
        expect(sum).toBeCloseTo(w.gain.mean, 6);
      }
    }
  });

  it("says as much of every quarter as its verdict allows", () => {
    const cells = found.seats.flatMap((s) => s.families.flatMap((f) => f.cells));
    for (const c of cells) {
      expect(c.why !== undefined).toBe(c.verdict === "unknown");
      expect(c.hindsight.low).toBeLessThanOrEqual(c.hindsight.mean);
      expect(JSON.parse(JSON.stringify(c))).toEqual(c);
    }
  });
});

describe("foresight", () => {
  it("plays the very same games where only what a seat cannot know is another", () => {
    const turn = 2;
    const other: Recorded = { ...recorded, starts: recorded.starts.map((s) => structuredClone(s)) };
    const [truth, changed] = [recorded.starts[turn - 1], other.starts[turn - 1]];
    if (!truth || !changed) throw new Error("no such quarter");
    changed.tracks.leverage += 40;
    for (const z of changed.zones) z.forces.jnim += 1;
    expect(viewFor(changed, "paris")).toEqual(viewFor(truth, "paris"));
    const part: Part = {
      id: "x",
      turn,
      arm: { play: "alone", role: "paris" },
      block: "worlds",
      from: 0,
      count: 2,
      worlds: { role: "paris", games: 2 },
    };
    const answer = new Player(other).answer(part);
    expect(answer.worlds).not.toEqual([]);
    expect(answer).toEqual(new Player(recorded).answer(part));
  });
});
