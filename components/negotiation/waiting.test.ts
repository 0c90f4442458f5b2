// The inbox: what waits for a seat's word, in the order in which it has to be answered.
import { describe, expect, it } from "vitest";
import type { Waiting } from "../../server/contract/waiting";
import { inboxOf } from "./waiting";

const offer = (deal: string, by: "bamako" | "moscow", n: number): Waiting => ({
  what: "signature",
  deal,
  by,
  version: 1,
  channel: `paris+${by}`,
  n,
});
const word: Waiting = { what: "word", channel: "facilitator", n: 1 };
const call: Waiting = { what: "call", by: "jnim", channel: "paris+jnim", n: 2 };

describe("the inbox", () => {
  it("puts the deal that lapses first on top, however late it came", () => {
    const lines = inboxOf(
      [offer("late", "bamako", 4), offer("soon", "moscow", 9)],
      [
        { id: "late", expires: 8 },
        { id: "soon", expires: 5 },
      ],
    );
    expect(lines.map((l) => l.deal)).toEqual(["soon", "late"]);
  });

  it("puts the older of two with one deadline first", () => {
    const lines = inboxOf(
      [offer("second", "bamako", 9), offer("first", "moscow", 4)],
      [
        { id: "second", expires: 5 },
        { id: "first", expires: 5 },
      ],
    );
    expect(lines.map((l) => l.deal)).toEqual(["first", "second"]);
  });

  it("has deals before a call by name, and that before a word of control", () => {
    const lines = inboxOf([word, call, offer("d", "bamako", 9)], [{ id: "d", expires: 5 }]);
    expect(lines.map((l) => l.what)).toEqual(["signature", "call", "word"]);
  });

  it("names a channel once, by what presses most in it", () => {
    const lines = inboxOf(
      [{ what: "call", by: "bamako", channel: "paris+bamako", n: 2 }, offer("d", "bamako", 3)],
      [{ id: "d", expires: 5 }],
    );
    expect(lines).toEqual([
      { channel: "paris+bamako", from: "bamako", what: "signature", deal: "d", expires: 5 },
    ]);
  });

  it("leaves out what is answered elsewhere: the pen, and what control brings in", () => {
    expect(
      inboxOf(
        [
          { what: "pen", member: "m", name: "" },
          { what: "inject", text: "x", n: 1 },
        ],
        [],
      ),
    ).toEqual([]);
  });
});
