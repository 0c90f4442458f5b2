import { describe, expect, it } from "vitest";
import type { OrderDraft } from "../../../game-rules/open";
import { heldDrafts } from "./held";

describe("a sheet that the server holds", () => {
  it("stands in slots in its own order, with standing orders beside them", () => {
    const patrol: OrderDraft = { id: "paris.patrol_zone", zone: "GAO" };
    const train: OrderDraft = { id: "paris.speak_home" };
    const veto: OrderDraft = { id: "paris.forbid_talks", option: "private" };
    const held = heldDrafts([patrol, veto, train]);
    expect(held["1"]?.value).toEqual(patrol);
    expect(held["2"]?.value).toEqual(train);
    expect(Object.keys(held)).toHaveLength(3);
    expect(Object.values(held).every((d) => !d.dirty)).toBe(true);
  });
});
