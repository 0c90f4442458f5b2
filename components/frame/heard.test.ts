// What an ear is told: each thing once, with something of what it says.
import { describe, expect, it } from "vitest";
import type { ExerciseView, Item } from "../../server/contract/answers";
import { initial, type SessionState } from "../session/state";
import { firstWords, heard } from "./heard";

const exercise = (part: Partial<ExerciseView> = {}) =>
  ({
    phase: "negotiation",
    turn: 1,
    clock: {},
    seats: [{ role: "bamako", sheet: "writing" }],
    me: { seat: "paris", member: "m", name: "A. Morel", pen: true },
    ...part,
  }) as ExerciseView;
const state = (part: Partial<SessionState> = {}): SessionState => ({
  ...initial,
  line: "live",
  n: 4,
  exercise: exercise(),
  ...part,
});
const message = (n: number, from: string, author?: string): Item =>
  ({ n, at: n, kind: "message", from, text: `words ${n}`, ...(author ? { author } : {}) }) as Item;
const told = (now: SessionState, before = state(), seat = "paris") =>
  heard(now, before, seat).map((h) => (h.what === "item" ? `${h.item.kind} ${h.item.n}` : h.what));

describe("the ear", () => {
  it("is told of the second and third message of one seat as of the first", () => {
    const one = state({ n: 5, items: [message(5, "bamako")] });
    const two = state({ n: 6, items: [message(5, "bamako"), message(6, "bamako")] });
    const three = state({ n: 7, items: [...two.items, message(7, "bamako")] });
    expect([told(one), told(two, one), told(three, two)]).toEqual([
      ["message 5"],
      ["message 6"],
      ["message 7"],
    ]);
  });

  it("is told of injects, of what the calendar brings and of the paper", () => {
    const items = [
      { n: 5, at: 5, kind: "inject", text: "A storm." },
      { n: 6, at: 6, kind: "situation", turn: 1, code: "x", secret: false },
      { n: 7, at: 7, kind: "report", report: {} },
      { n: 8, at: 8, kind: "phase", phase: "outcome", turn: 1 },
      { n: 9, at: 9, kind: "notice", code: "seat.given", params: {} },
    ] as Item[];
    expect(told(state({ n: 9, items }))).toEqual(["inject 5", "situation 6", "report 7"]);
  });

  it("hears a phase, a pause, a commit", () => {
    expect(told(state({ exercise: exercise({ phase: "orders" }) }))).toEqual(["phase"]);
    const paused = state({ exercise: exercise({ clock: { paused: { reason: "Lunch", at: 1 } } as never }) });
    expect(heard(paused, state(), "paris")).toEqual([{ what: "paused", reason: "Lunch" }]);
    const orders = (sheet: string) =>
      state({ exercise: exercise({ phase: "orders", seats: [{ role: "bamako", sheet }] as never }) });
    expect(told(orders("committed"), orders("writing"))).toEqual(["committed"]);
    expect(told(orders("writing"), orders("committed"))).toEqual(["reopened"]);
  });

  it("is not told its own words, but a fellow's", () => {
    const items = [message(5, "paris", "A. Morel"), message(6, "paris", "B. Petit")];
    expect(told(state({ n: 6, items }))).toEqual(["message 6"]);
    const own = state({ n: 5, items: [message(5, "facilitator", "A. Morel")] });
    expect(told(own, state(), "control")).toEqual([]);
    expect(told(own, state(), "paris")).toEqual(["message 5"]);
  });

  it("is told nothing of what stood there before, nor of older talk read in later", () => {
    expect(told(state({ items: [message(3, "bamako")] }), initial)).toEqual([]);
    expect(told(state({ items: [message(3, "bamako")] }))).toEqual([]);
  });
});

describe("first words", () => {
  it("are the whole of a short text, on one line", () => {
    expect(firstWords(" We agree.\nBut only\tuntil March. ")).toBe("We agree. But only until March.");
  });
  it("of a long one end with a word", () => {
    expect(firstWords("one two three", 9)).toBe("one two…");
    expect(firstWords("x".repeat(20), 9)).toBe(`${"x".repeat(9)}…`);
  });
});
