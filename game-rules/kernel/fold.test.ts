import { describe, expect, it } from "vitest";
import { type EventTable, folds } from "./fold.ts";

interface Box {
  n: number;
  list: { v: number }[];
}
type Change = { type: "Added"; by: number } | { type: "Put"; at: number; v: number };
const table: EventTable<Box, Change> = {
  Added: (s, e) => {
    s.n += e.by;
  },
  Put: (s, e, own) => {
    s.list = own(s.list);
    const item = own(s.list[e.at] ?? { v: 0 });
    item.v = e.v;
    s.list[e.at] = item;
  },
};
const { evolve, apply, applying } = folds<Box, Change>(table);

describe("one event table, two folds", () => {
  it("evolve leaves the state it was given as it was, down to the last branch", () => {
    const before: Box = { n: 1, list: [{ v: 1 }, { v: 2 }] };
    const frozen = JSON.stringify(before);
    const after = evolve(before, { type: "Put", at: 1, v: 9 });
    expect(JSON.stringify(before)).toBe(frozen);
    expect(after).toEqual({ n: 1, list: [{ v: 1 }, { v: 9 }] });
    expect(after.list[0]).toBe(before.list[0]); // what is not written to is shared
  });
  it("both folds come to the same", () => {
    const events: Change[] = [
      { type: "Added", by: 3 },
      { type: "Put", at: 0, v: 7 },
      { type: "Added", by: -1 },
    ];
    const inPlace: Box = { n: 0, list: [{ v: 0 }] };
    for (const e of events) apply(inPlace, e);
    const folded = events.reduce(evolve, { n: 0, list: [{ v: 0 }] });
    expect(inPlace).toEqual(folded);
    const byRow: Box = { n: 3, list: [{ v: 0 }] };
    applying("Put")(byRow, { type: "Put", at: 0, v: 7 });
    expect(byRow.list).toEqual(folded.list);
  });
  it("an event without a row is a broken build, not a silence", () => {
    expect(() => evolve({ n: 0, list: [] }, { type: "Lost" } as never)).toThrow("Lost");
  });
});
