// A game that is over beside the line of history: what was done, what was not, and which rule said no.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Beside,
  besideHistory,
  DEED_IDS,
  type Kept,
  orderedInGame,
  orderedInHistory,
} from "./against.ts";
import { type Facts, type LookBack, lookBack } from "./back.ts";
import type { GameEvent } from "./events.ts";
import type { GameState } from "./state.ts";
import { ROLES } from "./vocabulary.ts";

function stored(name: string): { back: LookBack; facts: Facts; beside: Beside } {
  const file = path.join(import.meta.dirname, "testing/golden/logs", `${name}.json`);
  const { start, events } = JSON.parse(readFileSync(file, "utf8")) as {
    start: GameState;
    events: GameEvent[];
  };
  const facts: Facts = { scenario: start.scenario, seed: start.seed, off: start.off, events, guesses: [] };
  const back = lookBack(facts);
  return { back, facts, beside: besideHistory(back, facts) as Beside };
}

const keptIn = (beside: Beside, role: string, id: string): readonly Kept[] =>
  beside.deeds.find((d) => d.role === role && d.id === id)?.kept ?? [];

describe("a game of the historical players", () => {
  const { back, facts, beside } = stored("missed-moment-history-2");

  it("did most of what the calendar tells, each in its quarter", () => {
    const all = beside.deeds.flatMap((d) => d.kept).filter((k) => k.order);
    const done = all.filter((k) => k.fate === "done");
    expect(all.length).toBeGreaterThan(40);
    expect(done.length / all.length).toBeGreaterThan(0.6);
    expect(keptIn(beside, "paris", "2021-2-1")).toEqual([
      { fate: "done", order: { id: "paris.announce_exit", option: "4" } },
    ]);
  });

  it("has the figures that a source tells and no others, beside its own", () => {
    expect(beside.figures.map((f) => [f.id, f.from, f.to, f.history])).toEqual([
      ["cost_2020", 1, 4, 1000],
      ["opposition_2021", 5, 5, 51],
    ]);
    const cost = back.marks.slice(0, 4).reduce((sum, m) => sum + (m.tracks.costMeur ?? 0), 0);
    expect(beside.figures[0]?.game).toBe(cost);
    expect(beside.figures[1]?.game).toBe(back.marks[4]?.tracks.frenchOpposition);
  });

  it("has the turning points by their turn on both lines", () => {
    const points = Object.fromEntries(beside.points.map((p) => [p.id, p]));
    expect(points["exit_announced"]).toMatchObject({ history: 6, game: 6 });
    expect(points["wagner"]?.history).toBe(8);
    expect(points["settlement"]).not.toHaveProperty("history");
  });

  it("knows what history did within some quarters", () => {
    const announced = { id: "paris.announce_exit", option: "2" } as const;
    expect(orderedInHistory(back, "paris", announced, { from: 5, to: 6 })).toBe(true);
    expect(orderedInHistory(back, "paris", announced, { from: 1, to: 5 })).toBe(false);
    expect(orderedInGame(back, "paris", announced, { from: 6, to: 6 })).toBe(true);
    expect(orderedInGame(back, "bamako", announced, { from: 6, to: 6 })).toBe(false);
  });

  it("has no line for a scenario of nobody's texts", () => {
    const own = { ...facts.scenario, texts: "mine" } as never;
    expect(besideHistory(back, { scenario: own, events: facts.events })).toBeUndefined();
  });
});

describe("a game that went another way", () => {
  const { beside } = stored("last-window-random-1");

  it("tells the rule that said no, and what stands for it in the report", () => {
    const barred = beside.deeds.flatMap((d) => d.kept).filter((k) => k.fate === "barred");
    expect(barred.length).toBeGreaterThan(0);
    for (const k of barred) {
      expect(k.why?.code).toMatch(/^(order|sheet)\./);
      expect(k.order).toBeDefined();
    }
  });

  it("says when what was done otherwise or in another quarter was done", () => {
    for (const { turn, kept } of beside.deeds)
      for (const k of kept) {
        if (k.fate === "later") expect(k.turn).toBeGreaterThan(turn);
        if (k.fate === "earlier") expect(k.turn).toBeLessThan(turn);
        if (k.fate === "otherwise") expect(k.given?.id).toBe(k.order?.id);
      }
  });
});

it("names every entry once", () => {
  for (const role of ROLES) expect(new Set(DEED_IDS[role]).size).toBe(DEED_IDS[role].length);
});
