// A stored log replays under later rules: games kept as the store keeps them, event by event, come to the states they came to.
// The logs are those of four golden games, the longer ones as far as whole quarters fit, and of one played by commands with a
// facilitator. They are never written anew: where one of these fails, the fold has changed, and so have games out there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyState } from "./copy.ts";
import type { GameEvent } from "./events.ts";
import { apply, evolve, table } from "./evolve.ts";
import { hashState } from "./hash-state.ts";
import { newGame } from "./replay.ts";
import type { GameState } from "./state.ts";

interface StoredLog {
  /** The state before the first event, whole: with its scenario, its seed and what was known as the game began. */
  start: GameState;
  /** At the close of each quarter, and after the last event. */
  hashes: string[];
  events: GameEvent[];
}

const FOLDER = join(import.meta.dirname, "testing", "golden", "logs");
const files = readdirSync(FOLDER);
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as StoredLog;

/** Kinds of event that come too late or too seldom for a log of this size. */
const TOO_SELDOM = ["FranceAttacked", "NeighbourTurned", "WagnerFaced"];
/** Kinds that came into the rules after the logs were kept: accounts of events (D19), what each takes the exit for (D18), human
 * sources and their ends (D29), secrets handed on and looked for (D28), what is moved in secret and comes to light. Golden games and fuzzers hold them. */
const CAME_LATER = [
  ...["SourceWon", "SourceBurned", "SourceFaded", "AccountHeard", "ExitRead"],
  ...["DealPassedOn", "LeakTraced", "MovedInSecret", "CameToLight", "DiceThrown"],
  "RulingGiven",
];

describe("stored logs", () => {
  it("hold every kind of event between them, but for those too seldom and those that came later", () => {
    const kinds = new Set<string>(files.flatMap((file) => read(file).events.map((e) => e.type)));
    expect([...kinds, ...TOO_SELDOM, ...CAME_LATER].sort()).toEqual(Object.keys(table).sort());
  });

  it.each(files)("%s replays quarter by quarter, by copying and in place, and changes no start", (file) => {
    const { start, hashes, events } = read(file);
    const before = structuredClone(start);
    const inPlace = copyState(start);
    const come: string[] = [];
    let s = start;
    for (const e of events) {
      s = evolve(s, e);
      apply(inPlace, e);
      if (e.type === "QuarterClosed") come.push(hashState(s));
    }
    expect([...come, hashState(s)]).toEqual(hashes);
    expect(hashState(inPlace)).toBe(hashes.at(-1));
    expect(start).toEqual(before);
  });

  // The store keeps the scenario and the seed of a game, not its first state: what makes the one of the other must not change.
  it.each(files)("%s begins from its scenario and seed as it began", (file) => {
    const { start } = read(file);
    expect(newGame(start.scenario, start.seed)).toEqual(start);
  });
});

/** The modules that a module needs at work; what it imports as types alone is not there any more. */
function needs(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  for (const [, path] of text.matchAll(/^import (?!type )[^;]*?"(\.[^"]+)";/gm))
    needs(join(file, "..", path as string), seen);
  return seen;
}

describe("the fold", () => {
  it("needs no table of the rules: it is the event table, the kernel and how a record is copied, and nothing else", () => {
    expect([...needs("evolve.ts")].sort()).toEqual(["evolve.ts", "kernel/fold.ts", "records.ts"]);
    // and this way of asking sees a table where there is one
    expect(needs("decide.ts")).toContain("dynamics/d18-exit.ts");
  });
});
