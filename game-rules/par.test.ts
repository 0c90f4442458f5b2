import { describe, expect, it } from "vitest";
import { PAR } from "./data/par.ts";
import { parOf } from "./par.ts";

describe("what history scored", () => {
  it("stands beside the totals of a shipped scenario", () => {
    expect(parOf({ id: "missed-moment" }, "moscow")).toBe(PAR["missed-moment"].moscow);
  });

  it("is nothing for a scenario of one's own, or one that bears a shipped scenario's id and its writer's name", () => {
    expect(parOf({ id: "missed-moment-2", name: "Ours" }, "moscow")).toBeUndefined();
    expect(parOf({ id: "missed-moment", name: "Ours" }, "moscow")).toBeUndefined();
  });
});
