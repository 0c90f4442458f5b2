// What is told in small parts comes to the same as what would be told whole: for every viewer, at every step.
import { describe, expect, it } from "vitest";
import {
  type Cut,
  evolve,
  type GameState,
  newGame,
  playOut,
  policies,
  scenarios,
  VIEWERS,
  type View,
  type Viewer,
  viewAfter,
  viewFor,
} from "../../../game-rules/index.ts";
import type { DraftView, ExerciseParts, ExerciseView } from "../../contract/answers.ts";
import { mergeDrafts, mergeExercise, mergeView } from "../../contract/picture.ts";
import { baseChanges, draftChanges, viewChanges } from "./changes.ts";
import type { SeatBase } from "./exercise-view.ts";

const wired = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("a view in parts", () => {
  it("is the same as the whole at every event of a game of bots, the turn of phases included", () => {
    const start = newGame(scenarios["last-window"], 7);
    const { events } = playOut(start, policies.balanced, 7);
    let game: GameState = start;
    const told = new Map<Viewer, Cut>();
    const merged = new Map<Viewer, View>();
    for (const viewer of VIEWERS) {
      const view = viewFor(game, viewer);
      told.set(viewer, { game, view });
      merged.set(viewer, wired(view));
    }
    const kinds = new Set<string>();
    let [looks, silent, bytes, whole] = [0, 0, 0, 0];
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
        const view = viewAfter(before, game, viewer);
        const parts = viewChanges(before.view, view);
        told.set(viewer, { game, view });
        if (!parts) silent += 1;
        else merged.set(viewer, mergeView(picture, wired(parts)));
        if (event.type === "PhaseOpened") {
          bytes += JSON.stringify(parts ?? {}).length;
          whole += JSON.stringify(view).length;
        }
        expect(JSON.stringify(sorted(merged.get(viewer))), `${viewer} after ${event.type}`).toBe(
          JSON.stringify(sorted(wired(viewFor(game, viewer)))),
        );
      }
    }
    for (const kind of ["SheetCommitted", "DealProposed", "DealSignedBy", "PhaseOpened"])
      expect(kinds).toContain(kind);
    expect(silent, "many events show nothing new to somebody").toBeGreaterThan(looks);
    expect(bytes, "a phase costs less than half of a view").toBeLessThan(whole / 2);
  });

  it("puts a deal that comes to light among those known already, and takes out one that is gone", () => {
    const deal = (id: string, version = 1) => ({ id, version }) as View["deals"][number];
    const view = (deals: View["deals"]) => ({ deals }) as View;
    const [a, c] = [deal("a"), deal("c")];
    const before = view([a, c, deal("d")]);
    const now = view([a, deal("b"), deal("c", 2), deal("e")]);
    const parts = viewChanges(before, now);
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

  it("tells the zones that changed, and of the past what was added or is another now", () => {
    const zone = (id: string, age = 0) => ({ id, age }) as View["zones"][number];
    const quarter = (turn: number, sentiment = 0) => ({ turn, tracks: { sentiment } });
    const [gao, first] = [zone("GAO"), quarter(1)];
    const before = { zones: [gao, zone("MOP")], past: [first, quarter(2)] } as unknown as View;
    const now = { zones: [gao, zone("MOP", 1)], past: [first, quarter(2, 5), quarter(3)] } as unknown as View;
    const parts = viewChanges(before, now);
    expect(parts).toEqual({
      zones: [zone("MOP", 1)],
      past: { after: 1, quarters: [quarter(2, 5), quarter(3)] },
    });
    for (const from of [before, now]) expect(mergeView(from, parts ?? {})).toEqual(now);
    // A line that was cut: what came after is gone.
    const back = { ...now, past: now.past.slice(0, 1) };
    expect(viewChanges(now, back)).toEqual({ past: { after: 1, quarters: [] } });
    expect(mergeView(now, viewChanges(now, back) ?? {})).toEqual(back);
  });

  it("takes back a sheet that was reopened", () => {
    const view = { turn: 1, sheet: [] } as unknown as View;
    const { sheet: _, ...open } = view;
    const parts = viewChanges(view, open as View);
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
  const step = (before: SeatBase, now: SeatBase) => baseChanges(before, now) as ExerciseParts;

  it("tells the row of a seat that changed and no other", () => {
    const seats = [
      { role: "paris", here: 2 },
      { role: "jnim", here: 0 },
    ];
    const now = base({ seats });
    expect(step(base(), now)).toEqual({ seats: [{ role: "paris", here: 2 }] });
    expect(mergeExercise(whole(base()), step(base(), now))).toEqual(whole(now));
  });

  it("tells the clock when the closing begins, and a hook that is gone", () => {
    expect(step(base(), base({ closingAt: 9 }))).toEqual({ clock: { minutes: 9 } });
    const hooked = base({ hook: "chat.example" });
    expect(step(hooked, base())).toEqual({ hook: null });
    expect(mergeExercise(whole(hooked), step(hooked, base()))).toEqual(whole(base()));
    expect(mergeExercise(whole(base()), step(base(), hooked))).toEqual(whole(hooked));
  });

  it("is whole to whoever was told nothing, and nothing to whom nothing is new", () => {
    expect(baseChanges(undefined, base())).toEqual(base());
    expect(baseChanges(base(), base())).toBeUndefined();
  });
});

describe("drafts in parts", () => {
  const row = (slot: string, rev = 1): DraftView => ({ slot, value: { id: "paris.patrol_zone" }, rev });

  it("tells the slot that changed, and one that was cleared without a value", () => {
    const before = [row("1"), row("2"), row("3")];
    const now = [row("1"), row("2", 2), row("4")];
    const changes = draftChanges(before, now);
    expect(changes).toEqual([row("2", 2), row("4"), { slot: "3", value: null, rev: 0 }]);
    expect(mergeDrafts(before, changes)).toEqual(now);
    expect(draftChanges(now, now)).toEqual([]);
    expect(draftChanges([], now)).toEqual(now);
  });
});
