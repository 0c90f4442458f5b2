// The exhaustive run: every order with every option, every term, every kind of event and every ending comes at least once,
// in games that keep all invariants. What never came is named. One game again: EXHAUSTIVE="settle 7" (its kind, its seed).
import { describe, expect, it } from "vitest";
import { scenarios } from "./data/scenarios/index.ts";
import { playOut } from "./policies/index.ts";
import { newGame } from "./replay.ts";
import type { GameState } from "./state.ts";
import { boardOf } from "./testing/boards.ts";
import { byCommands } from "./testing/by-commands.ts";
import { exhaustive } from "./testing/exhaustive.ts";
import { PLANS, type Plan, type PlanName } from "./testing/plans.ts";
import { everything, Seen } from "./testing/seen.ts";
import { holdsUp, type Played, unanswered } from "./testing/squares.ts";
import { DYNAMIC_IDS, SCENARIO_IDS } from "./vocabulary.ts";

const ONLY = process.env.EXHAUSTIVE;
const again = (kind: string, seed: number) =>
  `EXHAUSTIVE="${kind} ${seed}" npx vitest run game-rules/exhaustive.test.ts`;

/** The run's ledger. Each game's players begin with an empty one of their own, so that each game can be played alone. */
const seen = new Seen();
const scenarioOf = (seed: number) => scenarios[SCENARIO_IDS[seed % SCENARIO_IDS.length] ?? "missed-moment"];

const KINDS: Readonly<Record<string, (seed: number) => readonly [GameState, Played]>> = {
  plain: (seed) => {
    const start = newGame(scenarioOf(seed), seed);
    return [start, playOut(start, exhaustive(), seed)];
  },
  /** With a facilitator, messages and second thoughts; every third of these games is ended early. */
  commands: (seed) => {
    const start = newGame(scenarioOf(seed), seed);
    return [start, byCommands(start, exhaustive(), seed, seed % 3 === 0 ? { endAfter: 2 } : {})];
  },
  /** With one dynamic silenced, each in its turn. */
  silenced: (seed) => {
    const off = DYNAMIC_IDS.filter((_, i) => i === seed % DYNAMIC_IDS.length);
    const start = newGame(scenarios["missed-moment"], seed, { off });
    return [start, playOut(start, exhaustive(), seed)];
  },
};

function planned(name: PlanName, seed: number): readonly [GameState, Played] {
  const plan: Plan = PLANS[name];
  const start = boardOf(plan, seed);
  return [start, playOut(start, exhaustive(plan), seed)];
}

function play(kind: string, seed: number): void {
  if (ONLY !== undefined && ONLY !== `${kind} ${seed}`) return;
  const [start, played] = KINDS[kind]?.(seed) ?? planned(kind as PlanName, seed);
  holdsUp(start, played, again(kind, seed));
  seen.game(played.events, played.state);
}

const seeds = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
/** So many games a plan may take at the most to bring what it is for, and so many it is played at the least. */
const PATIENCE = 60;
const EACH = 3;

describe("the exhaustive run", () => {
  it.each([
    ["plain", 16],
    ["commands", 12],
    ["silenced", DYNAMIC_IDS.length],
  ] as const)(
    "%s: %i games hold up",
    (kind, games) => {
      for (const seed of seeds(games)) play(kind, seed);
    },
    60_000,
  );

  it.each(Object.keys(PLANS) as PlanName[])(
    "the plan to %s brings what it is for",
    (name) => {
      const open = () => PLANS[name].brings.filter((x) => seen.times(x) === 0);
      const plan: Plan = PLANS[name];
      let games = 0;
      for (const seed of [...(plan.rare ?? []), ...seeds(PATIENCE)]) {
        play(name, seed);
        games += 1;
        if (ONLY === undefined && games >= EACH && open().length === 0) break;
      }
      if (ONLY === undefined) expect(open()).toEqual([]);
    },
    60_000,
  );

  it.skipIf(ONLY !== undefined)("leaves no order, option, term, kind of event or ending unseen", () => {
    expect(seen.missing()).toEqual([]);
  });

  it.skipIf(ONLY !== undefined)("has a name for all that it saw", () => {
    expect(seen.unheardOf()).toEqual([]);
  });

  it("would name what it had not seen, and what no list knows of", () => {
    const empty = new Seen();
    expect(empty.missing()).toEqual(everything());
    empty.add("order paris.claim_event: aim_met", "event Eclipse");
    expect(empty.missing()).not.toContain("order paris.claim_event: aim_met");
    expect(empty.unheardOf()).toEqual(["event Eclipse"]);
  });
});

describe("an order that no rule carries out", () => {
  it("is found: each order committed has one result, and one alone", () => {
    const { events } = playOut(newGame(scenarios["missed-moment"], 2), exhaustive(), 2, { until: 2 });
    expect(unanswered(events)).toEqual([]);
    const at = events.findIndex((e) => e.type === "OrderCarriedOut");
    expect(unanswered(events.toSpliced(at, 1))).toHaveLength(1);
    expect(unanswered(events.toSpliced(at, 0, ...events.slice(at, at + 1)))).toHaveLength(1);
  });
});
