// Random play: 200 games of mixed players to their end, each with every invariant after every event and its squares.
// A failing game prints the line that plays it alone: FUZZ=57 npx vitest run game-rules/fuzz.test.ts
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { hashState } from "./hash-state.ts";
import { stream } from "./kernel/dice.ts";
import { playOut, policies } from "./policies/index.ts";
import type { Policy } from "./policies/policy.ts";
import { newGame } from "./replay.ts";
import type { GameState } from "./state.ts";
import { exhaustive } from "./testing/exhaustive.ts";
import { withOtherSecrets } from "./testing/other-secrets.ts";
import { holdsUp } from "./testing/squares.ts";
import { viewFor } from "./view.ts";
import { ROLES, type Role, SCENARIO_IDS } from "./vocabulary.ts";

const GAMES = 200;
const BATCH = 25;
const ONLY = process.env.FUZZ === undefined ? undefined : Number(process.env.FUZZ);

const again = (seed: number) => `FUZZ=${seed} npx vitest run game-rules/fuzz.test.ts`;

const KINDS = ["random", "random", "exhaustive", "balanced", "history"] as const;

/** Everything about a game comes from its seed: the scenario, and who sits where. */
function mixed(seed: number): { start: GameState; seats: () => Record<Role, Policy> } {
  const chance = stream(seed, 31);
  const scenario = scenarios[SCENARIO_IDS[chance.below(SCENARIO_IDS.length)] ?? "missed-moment"];
  const kinds = ROLES.map(() => KINDS[chance.below(KINDS.length)] ?? "random");
  const seats = () => {
    const tables = { ...policies, exhaustive: exhaustive() };
    return Object.fromEntries(ROLES.map((r, i) => [r, tables[kinds[i] ?? "random"][r]])) as Record<
      Role,
      Policy
    >;
  };
  return { start: newGame(scenario, seed), seats };
}

/** The third square: what others know, and I do not, changes nothing of what I see. Asked of one seat in one quarter a game. */
function keepsSecrets(start: GameState, seats: Record<Role, Policy>, seed: number): void {
  const { seats: seated, turns } = start.scenario;
  const until = 1 + (seed % turns);
  const { state } = playOut(start, seats, seed, { until, events: false });
  const me = seated[seed % seated.length] as Role;
  const view = (s: GameState) => JSON.stringify(viewFor(s, me));
  if (view(withOtherSecrets(state, me, 1 + (seed % 400))) !== view(state))
    throw new Error(`${me} sees others' secrets in turn ${until}\n  again: ${again(seed)}`);
}

function rollsOutAlike(start: GameState, seats: Record<Role, Policy>, seed: number, end: GameState): void {
  const { state } = playOut(start, seats, seed, { events: false });
  if (hashState(state) !== hashState(end))
    throw new Error(`a rollout comes to another state\n  again: ${again(seed)}`);
}

/** Asked of every so many games: each costs as much as the game. */
const EVERY = { secrets: 2, rollouts: 4 } as const;

function playsWell(seed: number): void {
  const { start, seats } = mixed(seed);
  const played = playOut(start, seats(), seed);
  holdsUp(start, played, again(seed));
  if (seed % EVERY.secrets === 0) keepsSecrets(start, seats(), seed);
  if (seed % EVERY.rollouts === 0) rollsOutAlike(start, seats(), seed, played.state);
}

describe("random play", () => {
  const first = Array.from({ length: GAMES / BATCH }, (_, n) => 1 + n * BATCH);
  it.each(ONLY === undefined ? first : [ONLY])(
    ONLY === undefined ? `${BATCH} games from seed %i hold up` : "the game of seed %i holds up",
    (from) => {
      const to = ONLY === undefined ? from + BATCH : from + 1;
      for (let seed = from; seed < to; seed++) playsWell(seed);
    },
    60_000,
  );

  it("the same seed gives the same events, byte for byte; another seed does not", () => {
    const play = (seed: number) =>
      JSON.stringify(playOut(newGame(scenarios["last-window"], 1), policies.balanced, seed).events);
    expect(play(77)).toBe(play(77));
    expect(play(77)).not.toBe(play(78));
  });

  it("a game broken off at any outcome and taken up from its JSON is the same game", () => {
    const start = newGame(scenarios["missed-moment"], 11);
    const whole = playOut(start, policies.random, 11);
    let s = start;
    for (let until = 1; until <= start.scenario.turns; until++) {
      s = JSON.parse(JSON.stringify(playOut(s, policies.random, 11, { until }).state)) as GameState;
    }
    expect(hashState(playOut(s, policies.random, 11).state)).toBe(hashState(whole.state));
  });

  it("every change adds up: a track's lines are the difference it made", () => {
    const { events } = playOut(newGame(scenarios["missed-moment"], 9), policies.random, 9);
    for (const e of events) {
      if (e.type !== "TrackMoved" && e.type !== "ZoneMoved" && e.type !== "ForceChanged") continue;
      // a public part alone may move: what was secret came to light
      if (e.type !== "TrackMoved" || !e.open) expect(e.lines.length).toBeGreaterThan(0);
      expect(e.lines.reduce((n, l) => n + l.n, 0)).toBe(e.to - e.from);
    }
  });
});
