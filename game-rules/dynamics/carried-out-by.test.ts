import { describe, expect, it } from "vitest";
import { ORDER_IDS } from "../data/orders/ids.ts";
import { rowOf } from "../data/orders/index.ts";
import { CARRIED_OUT_BY } from "./carried-out-by.ts";

describe("who carries out an order", () => {
  it.each(ORDER_IDS)("%s: the first dynamic that its row names, in the row's step", (id) => {
    const row = rowOf(id);
    expect(CARRIED_OUT_BY[id].id).toBe(row.dynamics[0]);
    expect(CARRIED_OUT_BY[id]).toHaveProperty(row.step, expect.any(Function));
  });
});
