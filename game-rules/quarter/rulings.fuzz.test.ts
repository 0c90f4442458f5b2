// Games in which control rules at random: effects of every kind, past their limits too, for several quarters, and orders of seats' own
// drawn. After every event the state is well, the log replays to the same hash, and what a ruling moved is in its lines.
import { describe, expect, it } from "vitest";
import { LONGEST_EFFECT, RULED_FORCES } from "../data/limits.ts";
import { scenarios } from "../data/scenarios/index.ts";
import { decide } from "../decide.ts";
import type { GameEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import { hashState } from "../hash-state.ts";
import { violations } from "../invariants.ts";
import { type Stream, stream } from "../kernel/dice.ts";
import { playOut, policies } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import type { GameState } from "../state.ts";
import { ROLES, TRACKS, ZONE_IDS, ZONE_TRACKS } from "../vocabulary.ts";
import { ownDraw } from "./own-orders.ts";

const GAMES = 12;
const at = <T>(list: readonly T[], chance: Stream): T => list[chance.below(list.length)] as T;

const effect = (chance: Stream) => {
  const amount = chance.below(41) - 20;
  const turns = 1 + chance.below(LONGEST_EFFECT);
  return chance.below(2) === 0
    ? { track: at(TRACKS, chance), amount, turns }
    : { track: at([...ZONE_TRACKS, ...RULED_FORCES], chance), zone: at(ZONE_IDS, chance), amount, turns };
};

/** What control rules now; nothing where the engine refuses it. */
function rulings(s: GameState, chance: Stream): readonly GameEvent[] {
  const effects = Array.from({ length: 1 + chance.below(4) }, () => effect(chance));
  const role = at(ROLES, chance);
  const came = ownDraw(s, role, chance.below(3)) < chance.below(101);
  const act = {
    do: "effects",
    effects: came ? effects : effects.slice(0, 1),
    reason: "fuzz",
    beyond: true,
  } as const;
  const decided = decide(s, { type: "facilitator", act });
  return decided.ok ? decided.events : [];
}

function play(seed: number): { start: GameState; events: GameEvent[]; end: GameState } {
  const chance = stream(seed, 77);
  const start = newGame(scenarios["last-window"], seed, { secret: "7e577e577e577e577e577e577e577e57" });
  const events: GameEvent[] = [];
  let s = start;
  const take = (more: readonly GameEvent[]): void => {
    for (const e of more) {
      const after = evolve(s, e);
      const wrong = violations(after, s);
      if (wrong.length > 0) throw new Error(`seed ${seed}: after ${e.type}: ${wrong.join("; ")}`);
      s = after;
      events.push(e);
    }
  };
  while (s.phase !== "ended") {
    if (chance.below(3) > 0) take(rulings(s, chance));
    if (s.phase === "orders") {
      const seats = Object.fromEntries(ROLES.map((r) => [r, policies.random[r]])) as never;
      const sheets = playOut(s, seats, seed, { until: s.turn }).events.filter(
        (e) => e.type === "SheetCommitted",
      );
      take(sheets.filter((e) => e.type !== "SheetCommitted" || s.sheets[e.role] === undefined));
    }
    const moved = decide(s, { type: "facilitator", act: { do: "advance" } });
    if (!moved.ok) throw new Error(moved.code);
    take(moved.events);
  }
  return { start, events, end: s };
}

describe("games in which control rules at random", () => {
  it.each(Array.from({ length: GAMES }, (_, i) => i + 1))("seed %i holds up, and replays", (seed) => {
    const { start, events, end } = play(seed);
    const ruled = events.flatMap((e) => ("lines" in e && Array.isArray(e.lines) ? e.lines : []));
    expect(ruled.some((l: { d?: string }) => l.d === "ruling")).toBe(true);
    const again = (JSON.parse(JSON.stringify(events)) as GameEvent[]).reduce(evolve, start);
    expect(hashState(again)).toBe(hashState(end));
    for (const { upTo } of end.lasting ?? []) expect(upTo).toBeGreaterThanOrEqual(end.turn);
  });
});
