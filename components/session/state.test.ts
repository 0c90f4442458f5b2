// A browser's stream: in order, once, without a gap; what is being written here outlives what arrives.
import { describe, expect, it } from "vitest";
import type { ExerciseView, Item, Snapshot } from "../../server/contract/answers";
import { applySnapshot, applyUpdate, changeDrafts, initial, mergeDrafts, type SessionState } from "./state";

const phase = (n: number): Item => ({ n, at: n, kind: "phase", phase: "orders", turn: 1 });
const exercise = {
  now: 5000,
  phase: "orders",
  turn: 1,
  settings: { reading: "shown", scoresOpen: false },
  me: { seat: "paris", member: "m", name: "", pen: true },
} as ExerciseView;
const snapshot = (n: number, items: Item[], turn = 1): Snapshot =>
  ({
    n,
    exercise,
    from: n - items.length,
    view: { turn },
    drafts: [],
    items,
    marks: {},
  }) as unknown as Snapshot;
const live = (): SessionState => applySnapshot(initial, snapshot(2, [phase(1), phase(2)]), 1000);
const draft = { id: "paris.patrol_zone", zone: "GAO" } as const;

describe("the stream", () => {
  it("takes a snapshot whole and keeps the server's clock", () => {
    const s = live();
    expect(s.line).toBe("live");
    expect(s.items.map((i) => i.n)).toEqual([1, 2]);
    expect(s.offset).toBe(4000);
  });

  it("joins an update on, and each item once", () => {
    const s = applyUpdate(live(), { from: 1, items: [phase(2), phase(3)] }, 1);
    expect(s?.items.map((i) => i.n)).toEqual([1, 2, 3]);
    expect(s?.n).toBe(3);
  });

  it("answers nothing where something is missing, so that the caller resumes", () => {
    expect(applyUpdate(live(), { from: 4, items: [phase(5)] }, 1)).toBeUndefined();
  });

  it("adds what a resumed snapshot brings to what is here", () => {
    const s = applySnapshot(live(), snapshot(4, [phase(3), phase(4)]), 1);
    expect(s.items.map((i) => i.n)).toEqual([1, 2, 3, 4]);
    expect(s.caught).toBe(2);
  });
});

describe("the exit reading", () => {
  const reading = { value: 50, low: 40, high: 60, word: "contested", causes: [] } as const;
  const shown = { ...live(), reading: { ...reading, causes: [] } };

  it("stays while nothing new is said of it", () => {
    expect(applyUpdate(shown, { from: 2, items: [] }, 1)?.reading).toEqual(reading);
  });

  it("is forgotten by a role when control takes it off the screens, and kept by control", () => {
    const off = { ...exercise, settings: { ...exercise.settings, reading: "off" } } as ExerciseView;
    expect(applyUpdate(shown, { from: 2, items: [], exercise: off }, 1)?.reading).toBeUndefined();
    const control = { ...off, me: { ...off.me, seat: "control" } } as ExerciseView;
    expect(applyUpdate(shown, { from: 2, items: [], exercise: control }, 1)?.reading).toEqual(reading);
  });
});

describe("drafts", () => {
  it("that the server holds are said to be kept, after a reload too", () => {
    expect(live().kept).toBeUndefined();
    const held = { ...snapshot(0, []), drafts: [{ slot: "1", value: draft, rev: 1 }] };
    expect(applySnapshot(initial, held, 1000).kept).toBe(5000);
  });

  it("keeps what was written here and not yet acknowledged", () => {
    const merged = mergeDrafts(
      { "1": { value: draft, rev: 1, dirty: true }, "2": { value: draft, rev: 1, dirty: false } },
      [{ slot: "1", value: { ...draft, zone: "KID" }, rev: 2 }],
    );
    expect(merged["1"]?.value).toEqual(draft);
    expect(merged["2"]).toBeUndefined();
  });

  it("survives a message, and ends with its turn", () => {
    const s: SessionState = { ...live(), drafts: { "1": { value: draft, rev: 0, dirty: true } } };
    expect(applyUpdate(s, { from: 2, items: [phase(3)] }, 1)?.drafts["1"]?.value).toEqual(draft);
    expect(applyUpdate(s, { from: 2, items: [], viewParts: { turn: 2 } }, 1)?.drafts).toEqual({});
  });
});

describe("a slot that two write", () => {
  const ours = { value: draft, rev: 3, dirty: false, own: true };
  const theirs = { ...draft, zone: "KID" } as const;
  const change = (
    here: SessionState["drafts"][string],
    rev = 4,
    value: typeof theirs | typeof draft | null = theirs,
  ) => changeDrafts({ "1": here }, [{ slot: "1", value, rev, by: "them" }])["1"];

  it("holds the last word, and whoever lost theirs is told what it was", () => {
    expect(change(ours)).toMatchObject({ value: theirs, clash: { lost: "ours", value: draft, by: "them" } });
    expect(change(ours, 4, null)).toMatchObject({ value: null, clash: { lost: "ours", value: draft } });
  });

  it("holds what is on its way from here, and says whose words that took", () => {
    expect(change({ ...ours, dirty: true })).toMatchObject({
      value: draft,
      dirty: true,
      clash: { lost: "theirs", value: theirs, by: "them" },
    });
  });

  it("says nothing where it was not written here, or where the same came back", () => {
    expect(change({ value: draft, rev: 3, dirty: false })).toEqual({
      value: theirs,
      rev: 4,
      dirty: false,
      by: "them",
    });
    expect(change(ours, 4, { ...draft })?.clash).toBeUndefined();
    const written = { ...ours, dirty: true, value: { ...draft, intent: "more" }, sent: [draft, null] };
    expect(change(written, 4, { ...draft })).toBe(written);
  });
});
