// Looking back: any moment of a game that is over, as anybody was shown it, without its secret.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Facts, guessesIn, type LookBack, lookBack } from "./back.ts";
import type { GameEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { reportFor } from "./news.ts";
import type { GameState } from "./state.ts";
import { viewFor } from "./view.ts";
import { VIEWERS } from "./vocabulary.ts";

const FILE = path.join(import.meta.dirname, "testing/golden/logs/missed-moment-history-2.json");
const SECRET = "00112233445566778899aabbccddeeff";

let truth: { at: number; state: GameState; turnEvents: GameEvent[] }[] = [];
let facts: Facts;
let back: LookBack;
beforeAll(() => {
  const { start, events } = JSON.parse(readFileSync(FILE, "utf8")) as {
    start: GameState;
    events: GameEvent[];
  };
  // The same game by a secret: its events are those of the log, what seats guess is another thing.
  let state: GameState = { ...start, secret: SECRET, estimates: SECRET };
  let turnEvents: GameEvent[] = [];
  const guesses: { at: number; shown: ReturnType<typeof guessesIn> }[] = [{ at: 0, shown: guessesIn(state) }];
  truth = [];
  events.forEach((event, i) => {
    const past = state.past.length;
    state = evolve(state, event);
    if (event.type === "PhaseOpened" && event.phase === "situation") turnEvents = [];
    turnEvents.push(event);
    if (state.past.length !== past) guesses.push({ at: i + 1, shown: guessesIn(state) });
    truth.push({ at: i + 1, state, turnEvents: [...turnEvents] });
  });
  facts = { scenario: start.scenario, seed: start.seed, off: start.off, events, guesses };
  back = lookBack(facts);
});

describe("any moment of it", () => {
  it("is what each viewer was shown then, at every phase and at places in between", () => {
    const some = back.stops.filter((_, i) => i % 5 === 2);
    const places = [...some.flatMap((s) => [s.from, s.to]), 7, 133, back.last];
    for (const at of places)
      for (const viewer of VIEWERS) {
        const state = truth[at - 1]?.state as GameState;
        expect(back.view(at, viewer), `${viewer} at ${at}`).toEqual(viewFor(state, viewer));
      }
  });

  it("shows guesses that hang on the secret, which the facts do not hold", () => {
    expect(JSON.stringify(facts)).not.toContain(SECRET);
    const bare = lookBack({ ...facts, guesses: [] });
    const at = back.stops.at(-1)?.from ?? 0;
    expect(bare.view(at, "paris")).not.toEqual(back.view(at, "paris"));
    expect(bare.view(at, "facilitator")).toEqual(back.view(at, "facilitator"));
  });

  it("stays within the game at either end", () => {
    expect(back.view(-5, "jnim")).toEqual(back.view(0, "jnim"));
    expect(back.view(back.last + 9, "jnim")).toEqual(back.view(back.last, "jnim"));
  });
});

describe("what is told of it", () => {
  it("is each quarter's report, as its reader had it", () => {
    const outcomes = truth.filter(({ state }, i) => {
      const event = facts.events[i];
      return event?.type === "PhaseOpened" && event.phase === "outcome" && state.turn > 0;
    });
    expect(outcomes.length).toBeGreaterThan(3);
    for (const { state, turnEvents } of outcomes)
      for (const viewer of ["paris", "facilitator"] as const)
        expect(back.report(state.turn, viewer)).toEqual(reportFor(turnEvents, state, viewer));
    expect(back.report(99, "paris")).toBeUndefined();
  });

  it("has the phases in order, each where the one before it ends", () => {
    const { stops } = back;
    expect(stops[0]).toMatchObject({ turn: 1, phase: "situation" });
    stops.slice(1).forEach((stop, i) => {
      expect(stop.from).toBeGreaterThan(stops[i]?.to ?? 0);
      expect(stop.to).toBeGreaterThanOrEqual(stop.from);
    });
    expect(stops.at(-1)?.to).toBe(back.last);
  });

  it("explains a figure up to a place, and no further", () => {
    const whole = back.why({ track: "sentiment" }, back.last, "facilitator");
    const early = back.why({ track: "sentiment" }, back.stops[5]?.from ?? 0, "facilitator");
    expect(whole.length).toBeGreaterThan(early.length);
    expect(whole.slice(0, early.length)).toEqual(early);
  });

  it("puts every official word, deal and order on a lane, at a place where it has happened", () => {
    expect(new Set(back.happenings.map((h) => h.lane))).toContain("order");
    for (const h of back.happenings) expect(facts.events[h.at - 1]).toBe(h.event);
    expect(back.marks.map((m) => m.turn)).toEqual(back.marks.map((_, i) => i + 1));
  });
});
