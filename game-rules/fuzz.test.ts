// Random play: 200 games to their end with every invariant after every event, and three squares on each.
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import type { GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { hashState } from "./hash-state.ts";
import { violations } from "./invariants.ts";
import { playOut, policies } from "./policies/index.ts";
import type { Policy } from "./policies/policy.ts";
import { newGame, replay } from "./replay.ts";
import type { GameState } from "./state.ts";
import { ROLES, type Role, SCENARIO_IDS } from "./vocabulary.ts";

const GAMES = 200;
const BATCH = 25;
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** A failing game prints the line that plays it again. */
const rerun = (seed: number) => `FUZZ_SEED=${seed} npx vitest run game-rules/fuzz.test.ts`;

function invariantsHold(start: GameState, events: readonly GameEvent[], seed: number): GameState {
  let s = start;
  for (const e of events) {
    s = evolve(s, e);
    const wrong = violations(s);
    if (wrong.length) throw new Error(`${e.type}: ${wrong.join("; ")}\n  again: ${rerun(seed)}`);
    if (e.type === "QuarterClosed") {
      const saved = JSON.parse(JSON.stringify(s)) as GameState;
      if (hashState(saved) !== hashState(s))
        throw new Error(`JSON changes the state\n  again: ${rerun(seed)}`);
    }
  }
  return s;
}

/** One game of mixed players, folded both ways. */
function playsWell(seed: number, n: number): void {
  const scenario = scenarios[SCENARIO_IDS[n % SCENARIO_IDS.length] ?? "missed-moment"];
  const start = newGame(scenario, seed);
  const seats = ROLES.map((r, i) => [r, policies[(n + i) % 3 === 0 ? "balanced" : "random"][r]] as const);
  const { state, events } = playOut(start, Object.fromEntries(seats) as Record<Role, Policy>, seed);
  expect(state.phase, rerun(seed)).toBe("ended");
  const folded = invariantsHold(start, events, seed);
  expect(hashState(folded), rerun(seed)).toBe(hashState(state));
  expect(hashState(replay(scenario, seed, events)), rerun(seed)).toBe(hashState(state));
}

describe("random play", () => {
  it.each(Array.from({ length: GAMES / BATCH }, (_, n) => n * BATCH))(
    `${BATCH} games from seed %i end, keep every invariant, and their logs fold to the same state both ways`,
    (first) => {
      for (let n = first; n < first + BATCH; n++) playsWell(SEED + n, n);
    },
    60_000,
  );

  it("the same seed gives the same events, byte for byte; another seed does not", () => {
    const play = (seed: number) =>
      JSON.stringify(playOut(newGame(scenarios["last-window"], 1), policies.balanced, seed).events);
    expect(play(77)).toBe(play(77));
    expect(play(77)).not.toBe(play(78));
  });

  it("every change adds up: a track's lines are the difference it made", () => {
    const { events } = playOut(newGame(scenarios["missed-moment"], 9), policies.random, 9);
    for (const e of events) {
      if (e.type !== "TrackMoved" && e.type !== "ZoneMoved" && e.type !== "ForceChanged") continue;
      expect(e.lines.length).toBeGreaterThan(0);
      expect(e.lines.reduce((n, l) => n + l.n, 0)).toBe(e.to - e.from);
    }
  });
});
