// What is told in small parts comes to the same as what would be told whole: for every viewer, at every step.
import { describe, expect, it } from "vitest";
import {
  evolve,
  type GameState,
  newGame,
  playOut,
  policies,
  scenarios,
  VIEWERS,
  type View,
  type Viewer,
  viewFor,
} from "../../../game-rules/index.ts";
import type { DraftView, ExerciseView } from "../../contract/answers.ts";
import { mergeDrafts, mergeExercise, mergeView } from "../../contract/picture.ts";
import {
  baseChanges,
  draftChanges,
  partsOf,
  viewChanges,
  writtenBase,
  writtenDrafts,
  writtenParts,
} from "./changes.ts";
import type { SeatBase } from "./exercise-view.ts";

const wired = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const shown = (view: View) => ({ view, written: writtenParts(view) });

describe("a view in parts", () => {
  it("is the same as the whole at every event at the table of a game of bots", () => {
    const start = newGame(scenarios["last-window"], 7);
    const { events } = playOut(start, policies.balanced, 7);
    let game: GameState = start;
    const told = new Map<Viewer, ReturnType<typeof shown>>();
    const merged = new Map<Viewer, View>();
    for (const viewer of VIEWERS) {
      told.set(viewer, shown(viewFor(game, viewer)));
      merged.set(viewer, wired(viewFor(game, viewer)));
    }
    const kinds = new Set<string>();
    let [looks, silent] = [0, 0];
    for (const event of events) {
      game = evolve(game, event);
      // A quarter is resolved in one moment: nobody is told anything in the midst of it.
      if (game.phase === "resolution") continue;
      kinds.add(event.type);
      looks += 1;
      for (const viewer of VIEWERS) {
        const before = told.get(viewer);
        const picture = merged.get(viewer);
        if (!before || !picture) throw new Error(`${viewer} was told nothing`);
        const now = shown(viewFor(game, viewer));
        const parts = viewChanges(before, now);
        told.set(viewer, now);
        if (!parts) silent += 1;
        else merged.set(viewer, mergeView(picture, wired(parts)));
        expect(JSON.stringify(sorted(merged.get(viewer))), `${viewer} after ${event.type}`).toBe(
          JSON.stringify(sorted(wired(now.view))),
        );
      }
    }
    for (const kind of ["SheetCommitted", "DealProposed", "DealSignedBy", "PhaseOpened"])
      expect(kinds).toContain(kind);
    expect(silent, "many events show nothing new to somebody").toBeGreaterThan(looks);
  });

  it("puts a deal that comes to light among those known already, and takes out one that is gone", () => {
    const deal = (id: string, version = 1) => ({ id, version }) as View["deals"][number];
    const view = (deals: View["deals"]) => ({ deals }) as View;
    const before = view([deal("a"), deal("c"), deal("d")]);
    const now = view([deal("a"), deal("b"), deal("c", 2), deal("e")]);
    const parts = viewChanges(shown(before), shown(now));
    expect(parts?.deals).toEqual({
      gone: ["d"],
      put: [
        { at: 1, deal: deal("b") },
        { at: 2, deal: deal("c", 2) },
        { at: 3, deal: deal("e") },
      ],
    });
    expect(mergeView(before, parts ?? {})).toEqual(now);
    // Who was shown it whole a moment ago is told it once more, and sees no other.
    expect(mergeView(now, parts ?? {})).toEqual(now);
  });

  it("takes back a sheet that was reopened", () => {
    const view = { turn: 1, sheet: [] } as unknown as View;
    const { sheet: _, ...open } = view;
    const parts = viewChanges(shown(view), shown(open as View));
    expect(parts).toEqual({ sheet: null });
    expect(mergeView(view, parts ?? {})).toEqual(open);
  });
});

/** Keys in one order: a part that is merged in comes last. */
const sorted = (view: View | undefined) =>
  Object.fromEntries(Object.entries(view ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

describe("an exercise in parts", () => {
  const base = (more: object = {}): SeatBase =>
    ({
      title: "T",
      clock: { minutes: 9 },
      seats: [
        { role: "paris", here: 1 },
        { role: "jnim", here: 0 },
      ],
      observers: 0,
      ...more,
    }) as unknown as SeatBase;
  const whole = (b: SeatBase) => ({ ...b, now: 5 }) as unknown as ExerciseView;
  const step = (before: SeatBase, now: SeatBase) =>
    partsOf(whole(now), baseChanges(writtenBase(before), writtenBase(now)));

  it("tells the row of a seat that changed and no other", () => {
    const seats = [
      { role: "paris", here: 2 },
      { role: "jnim", here: 0 },
    ];
    const now = base({ seats });
    expect(step(base(), now)).toEqual({ now: 5, seats: [{ role: "paris", here: 2 }] });
    expect(mergeExercise(whole(base()), step(base(), now))).toEqual(whole(now));
  });

  it("tells the clock when the closing begins, and a hook that is gone", () => {
    expect(step(base(), base({ closingAt: 9 }))).toEqual({ now: 5, clock: { minutes: 9 } });
    const hooked = base({ hook: "chat.example" });
    expect(step(hooked, base())).toEqual({ now: 5, hook: null });
    expect(mergeExercise(whole(hooked), step(hooked, base()))).toEqual(whole(base()));
    expect(mergeExercise(whole(base()), step(base(), hooked))).toEqual(whole(hooked));
  });

  it("is whole to whoever was told nothing", () => {
    const parts = partsOf(whole(base()), baseChanges(undefined, writtenBase(base())));
    expect(parts).toEqual(whole(base()));
  });
});

describe("drafts in parts", () => {
  const row = (slot: string, rev = 1): DraftView => ({ slot, value: { id: "paris.patrol_zone" }, rev });

  it("tells the slot that changed, and one that was cleared without a value", () => {
    const before = [row("1"), row("2"), row("3")];
    const now = [row("1"), row("2", 2), row("4")];
    const changes = draftChanges(writtenDrafts(before), now);
    expect(changes).toEqual([row("2", 2), row("4"), { slot: "3", value: null, rev: 0 }]);
    expect(mergeDrafts(before, changes)).toEqual(now);
    expect(draftChanges(writtenDrafts(now), now)).toEqual([]);
    expect(draftChanges(undefined, now)).toEqual(now);
  });
});
