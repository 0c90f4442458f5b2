// How a group stands for whoever leads several.
import { describe, expect, it } from "vitest";
import type { InjectRow, InjectView } from "../../server/contract/injects";
import { blankRow } from "../../server/contract/msel";
import { dueIn } from "./standing";

const inject = (number: string, row: Partial<InjectRow>, marks: InjectView["marks"] = {}): InjectView => ({
  id: number,
  rev: 0,
  marks,
  row: { ...blankRow(number), status: "ready", ...row },
});

describe("injects of a group", () => {
  const orders = { turn: 2, phase: "orders" } as const;
  const released = { at: 0, ...orders, how: "time" } as const;
  const numbers = (rows: readonly (InjectView | undefined)[]) => rows.map((i) => i?.row.number);

  it("are due in their phase until they are out; next is the first whose time is yet to come", () => {
    const injects = [
      inject("5", { at: { turn: 3, phase: "situation" } }),
      inject("4", { at: { turn: 2, phase: "outcome" } }),
      inject("3", { at: { ...orders, minutes: 5 } }),
      inject("2", { at: orders }),
      inject("1", { at: orders }, { released }),
      inject("0", { at: { turn: 2, phase: "outcome" }, status: "held" }),
      inject("6", { at: { turn: 1, phase: "orders" } }),
    ];
    const { due, next } = dueIn({ ...orders, injects });
    expect(numbers(due)).toEqual(["2", "3"]);
    expect(numbers([next])).toEqual(["4"]);
  });

  it("are none where no list was written", () => {
    expect(dueIn(orders)).toEqual({ due: [], next: undefined });
  });
});
