import { describe, expect, it } from "vitest";
import type { Item } from "../../server/contract/answers";
import type { Notice } from "../../server/contract/notices";
import { toldNow } from "./told";

const phase = (n: number, of: "situation" | "negotiation" | "orders"): Item => ({
  n,
  at: n,
  kind: "phase",
  phase: of,
  turn: 1,
});
const notice = (n: number, code: Notice, role: string): Item => ({
  n,
  at: n,
  kind: "notice",
  code,
  params: { role },
});
const told = (items: Item[], open = true, typed = false) =>
  toldNow(items, "paris", { open, typed }).map((i) => i.n);

describe("what is told at the table", () => {
  it("outlives the phase that it moved on, and not the quarter", () => {
    const items = [phase(1, "situation"), notice(2, "seat.stood_in", "bamako"), phase(3, "negotiation")];
    expect(told(items)).toEqual([2]);
    expect(told([...items, phase(4, "situation")])).toEqual([]);
  });

  it("is of each seat how it is now", () => {
    const items = [
      phase(1, "situation"),
      notice(2, "seat.stood_in", "bamako"),
      notice(3, "seat.given", "jnim"),
      notice(4, "seat.taken_back", "bamako"),
    ];
    expect(told(items)).toEqual([3, 4]);
  });

  it("says that the own sheet is open only as long as it is", () => {
    const items = [
      phase(1, "orders"),
      notice(2, "seat.given", "paris"),
      notice(3, "sheet.handed_back", "paris"),
    ];
    expect(told(items)).toEqual([3]);
    expect(told(items, false)).toEqual([]);
    expect(told([...items, notice(4, "seat.given", "paris")])).toEqual([]);
  });

  it("says that control typed the own sheet in as long as that one stands, by the last time", () => {
    const typed = (n: number) => notice(n, "sheet.typed_in", "paris");
    const items = [phase(1, "orders"), typed(2), typed(3)];
    expect(told(items, false, true)).toEqual([3]);
    expect(told(items, true), "reopened").toEqual([]);
    expect(told(items, false), "committed by the team itself").toEqual([]);
    expect(told([phase(1, "orders"), notice(2, "sheet.typed_in", "jnim")], false, true)).toEqual([]);
  });

  it("says that the deadline of this phase has moved, by the last word on it", () => {
    const moved = (n: number, code: Notice): Item => ({ n, at: n, kind: "notice", code, params: {} });
    const items = [phase(1, "situation"), moved(2, "clock.set"), moved(3, "clock.restarted")];
    expect(told(items)).toEqual([3]);
    expect(told([...items, phase(4, "negotiation")]), "that one has a deadline of its own").toEqual([]);
  });
});
