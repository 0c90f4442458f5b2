// Bookmarks in the running order and on the timeline, and the talks of a quarter.
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bookmark, bookmarkStep, placeOf, withBookmarks } from "./bookmarks";
import { type GameRecord, usualOrder } from "./record";
import { talksIn } from "./talks";
import { recordIn } from "./testing/stored";

const LOGS = path.join(import.meta.dirname, "../../game-rules/testing/golden/logs");
const stored = (name: string): GameRecord => recordIn(readFileSync(path.join(LOGS, `${name}.json`), "utf8"));

let record: GameRecord;
beforeAll(() => {
  record = stored("last-window-commands-191");
});

const mark = (id: string, more: Partial<Bookmark> = {}): Bookmark => ({
  ...{ id, turn: 2, phase: "orders", note: "" },
  ...more,
});

describe("a bookmark", () => {
  it("has a step behind its quarter's, in the order in which they were set", () => {
    const order = withBookmarks(usualOrder(record), [mark("b1"), mark("b2"), mark("b3", { turn: 1 })]);
    expect(order.slice(0, 7)).toEqual(["out", "aims", "q1", "b:b3", "q2", "b:b1", "b:b2"]);
  });

  it("stays where whoever leads has moved it, and goes where it was taken away", () => {
    const moved = ["out", "b:b1", "q1", "q2", "b:b9"];
    expect(withBookmarks(moved, [mark("b1")])).toEqual(["out", "b:b1", "q1", "q2"]);
  });

  it("is of the place that was marked, of its deal or message, or of its phase", () => {
    expect(placeOf(record, mark("b1", { place: 33 }))).toBe(33);
    const orders = record.stops.find((s) => s.turn === 2 && s.phase === "orders");
    expect(placeOf(record, mark("b1"))).toBe(orders?.from);
    const said = record.happenings.find((h) => h.event.type === "MessageSent");
    const id = said && "id" in said.event ? said.event.id : "";
    const about = mark("b1", { turn: said?.turn ?? 1, about: { message: id } });
    expect(said).toBeDefined();
    expect(placeOf(record, about)).toBe(said?.at);
    expect(bookmarkStep(about)).toBe("b:b1");
  });
});

describe("the talks of a quarter", () => {
  it("are all of them in truth, a role's own through its eyes, and none of them is lost", () => {
    const said = record.happenings.filter((h) => h.lane === "talk");
    expect(said.length).toBeGreaterThan(0);
    const all = record.turns.flatMap((turn) => talksIn(record, turn, "facilitator"));
    expect(all.flatMap((t) => t.said)).toHaveLength(said.length);
    for (const turn of record.turns)
      for (const { parties } of talksIn(record, turn, "jnim")) expect(parties).toContain("jnim");
    expect(record.turns.flatMap((turn) => talksIn(record, turn, "observer"))).toEqual([]);
  });
});
