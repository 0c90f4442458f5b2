// What a part of a view is said to be made of is all that its cut reads, and a view made out of the one before is the view.
import { describe, expect, it } from "vitest";
import { exitReading } from "../dynamics/d18-exit.ts";
import { evolve, newGame, playOut, policies, scenarios, VIEWERS, type Viewer } from "../index.ts";
import type { GameState } from "../state.ts";
import { lazyViewFor, viewFor, writtenParts } from "../view.ts";
import type { View } from "../view-types.ts";
import { type Cut, READING, SLICES, sameData, viewAfter } from "./parts.ts";

/** Every moment of a game of bots, or now and then one. */
function* moments(name: keyof typeof scenarios, every = 1): Generator<GameState> {
  let game: GameState = newGame(scenarios[name], 7);
  const { events } = playOut(game, policies.balanced, 7);
  yield game;
  for (const [i, event] of events.entries()) {
    game = evolve(game, event);
    if (i % every === 0 || event.type === "PhaseOpened") yield game;
  }
}

/** The thing with a note of what was read of it. */
function watched<T extends object>(whole: T, read: Set<string>): T {
  return new Proxy(whole, {
    get(target, key) {
      if (typeof key === "string") read.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
}

const NAMES = ["missed-moment", "last-window", "serval"] as const;
const beyond = (read: ReadonlySet<string>, declared: readonly string[]): string[] =>
  [...read].filter((key) => !declared.includes(key));

describe("a view by its parts", () => {
  it.each(NAMES)(
    "reads for each part what is declared for it, in %s",
    (name) => {
      const parts = Object.keys(writtenParts) as (keyof View)[];
      // What a look reads as it begins belongs to the parts that are its plain fields.
      const fields = ["viewer", "scenario", "turn", "board", "off"] as const;
      const begun = fields.flatMap((part) => SLICES[part]);
      for (const game of moments(name, 29)) {
        for (const viewer of VIEWERS) {
          const read = new Set<string>();
          const look = lazyViewFor(watched(game, read), viewer);
          expect(beyond(read, begun), "a look as it begins").toEqual([]);
          for (const part of parts) {
            read.clear();
            writtenParts[part](look);
            expect(beyond(read, SLICES[part]), `${part} for ${viewer}`).toEqual([]);
          }
          read.clear();
          if (viewer === "facilitator") exitReading(watched(game, read));
          else exitReading(watched(viewFor(game, viewer), read));
          const declared = viewer === "facilitator" ? READING.slices : READING.parts;
          expect(beyond(read, declared), `the reading for ${viewer}`).toEqual([]);
        }
      }
    },
    120_000,
  );

  it.each(NAMES)(
    "is the view all along %s, with what shows nothing new the very same",
    (name) => {
      const before = new Map<Viewer, Cut>();
      let same = 0;
      let i = 0;
      for (const game of moments(name, 3)) {
        for (const viewer of VIEWERS) {
          const was = before.get(viewer);
          const view = viewAfter(was, game, viewer);
          before.set(viewer, { game, view });
          if (was && view === was.view) same += 1;
          if (i++ % 7 > 0 && game.phase === "resolution") continue;
          const whole = viewFor(game, viewer);
          expect(sorted(view), `${viewer} in ${game.turn} ${game.phase}`).toBe(sorted(whole));
          if (!was) continue;
          expect(view === was.view, `the whole for ${viewer}`).toBe(sorted(whole) === sorted(was.view));
          for (const part of Object.keys(whole) as (keyof View)[])
            if (JSON.stringify(whole[part]) === JSON.stringify(was.view[part]))
              expect(view[part], `${part} for ${viewer}`).toBe(was.view[part]);
        }
      }
      expect(same, "some of what happens shows nothing new to somebody").toBeGreaterThan(0);
    },
    240_000,
  );

  it("keeps the rows of a list that are what they were", () => {
    const [first, second] = [...moments("missed-moment", 1000)].filter((s) => s.phase === "orders");
    if (!first || !second) throw new Error("no second quarter");
    const was = { game: first, view: viewFor(first, "paris") };
    const now = viewAfter(was, second, "paris");
    expect(now.past[0] ?? null).toBe(viewFor(second, "paris").past[0] ?? null);
    const zones = now.zones.filter((zone, at) => zone === was.view.zones[at]);
    const alike = now.zones.filter((zone, at) => sameData(zone, was.view.zones[at]));
    expect(zones).toEqual(alike);
  });
});

const sorted = (view: View): string =>
  JSON.stringify(Object.fromEntries(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1))));

describe("the same data", () => {
  it("knows what is not there from what is, and holds what is undefined for not there", () => {
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameData({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameData({ a: 1 }, { a: 1, b: 0 })).toBe(false);
    expect(sameData([1, { a: [2] }], [1, { a: [2] }])).toBe(true);
    expect(sameData([1, 2], [1])).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData({}, [])).toBe(false);
    expect(sameData(null, {})).toBe(false);
    expect(sameData(undefined, null)).toBe(false);
  });
});
