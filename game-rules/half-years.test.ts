// Turns of half a year: what a turn counts runs through both of its quarters, rates stay those of a quarter; and what a calendar brings.
import { describe, expect, it } from "vitest";
import { parseScenario } from "./data/scenarios/parse.ts";
import { erosion } from "./dynamics/d08-french-opinion.ts";
import { type GameEvent, newGame, playOut, policies, type Scenario, scenarios } from "./index.ts";
import { tenths } from "./ledger.ts";

const long = scenarios.barkhane;
const silent = { orders: () => [], deals: () => [] };
const nobody = { paris: silent, bamako: silent, jnim: silent, moscow: silent };
const firstTurn = (scenario: Scenario, seed = 1) =>
  playOut(newGame(scenario, seed), nobody, seed, { until: 1 });
const inQuarters: Scenario = { ...long, quartersPerTurn: 1 };

describe("half-years", () => {
  it("a half-year costs what its two quarters cost, and the game's sum counts each once", () => {
    const half = firstTurn(long).state;
    const quarter = firstTurn(inQuarters).state;
    expect(half.tracks.costMeur).toBe(2 * quarter.tracks.costMeur);
    expect(half.tally.cost).toBe(half.tracks.costMeur);
    expect(half.tally.losses).toBe(half.tracks.losses);
  });

  it("soldiers lost in either quarter stand in the half-year's count", () => {
    const sums = Array.from({ length: 12 }, (_, seed) => {
      const { events, state } = firstTurn(long, seed + 1);
      const lost = (events as GameEvent[]).flatMap((e) =>
        e.type === "TrackMoved" && e.track === "losses" ? e.lines.filter((l) => l.n > 0) : [],
      );
      return { counted: state.tracks.losses, lost: lost.reduce((n, l) => n + l.n, 0) };
    });
    for (const { counted, lost } of sums) expect(counted).toBe(lost);
    expect(sums.some((s) => s.lost > 0)).toBe(true);
  });

  it("opinion is moved by a quarter's cost in either quarter", () => {
    const { state } = firstTurn(inQuarters);
    // as if the second quarter had been like the first, its secret means included
    const doubled = structuredClone(state);
    for (const tracks of new Set([doubled.tracks, doubled.open ?? doubled.tracks])) {
      tracks.costMeur *= 2;
      tracks.losses *= 2;
    }
    expect(erosion(doubled, 1)).toEqual(erosion(state, 0));
  });

  it("history runs through every year: orders of even quarters are given", () => {
    const { summary } = playOut(newGame(long, 1), policies.history, 1, { events: false });
    expect(summary.announced).toBe(14); // 2021 H1: June 2021
  });
});

describe("what a calendar brings", () => {
  const pledge = long.events.find((e) => e.id === "is_pledge");

  it("units come to their zone in their turn, with the event for a cause", () => {
    const { state, events } = playOut(newGame(long, 1), nobody, 1, { until: 2 });
    const came = events.flatMap((e) =>
      e.type === "ForceChanged" && e.lines.some((l) => l.code === "scenario_event") ? [e] : [],
    );
    expect(came).toHaveLength(1);
    expect(came[0]).toMatchObject({ force: "is", from: 0, to: 2 });
    expect(came[0]?.lines[0]?.p).toEqual({ event: "is_pledge" });
    expect(state.turn).toBe(pledge?.turn);
  });

  it("and a file may bring those alone whom no seat commands, a few at a time, to known places", () => {
    const asking = (comes: unknown) => {
      const parsed = parseScenario({ ...long, events: [{ ...pledge, comes }] });
      return parsed.ok ? [] : parsed.problems.map((p) => `${p.path}: ${p.code}`);
    };
    expect(asking([{ zone: "LIP", force: "is", units: 2 }])).toEqual([]);
    expect(asking([{ zone: "LIP", force: "wagner", units: 2 }])).toEqual([
      "events[0].comes[0].force: scenario.one_of",
    ]);
    expect(asking([{ zone: "XXX", force: "is", units: 9 }])).toEqual([
      "events[0].comes[0].zone: scenario.one_of",
      "events[0].comes[0].units: scenario.number_between",
    ]);
  });

  it("IS begins with nobody and is there by the end of 2015", () => {
    expect(long.zones.every((z) => (z.start.forces.is ?? 0) === 0)).toBe(true);
    expect(tenths(long.tracks.isStrength)).toBeGreaterThan(0);
  });
});
