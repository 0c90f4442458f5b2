// Why a zone is not on offer: a fact of the own view that sets it apart, or no more than that it is not possible.
import { describe, expect, it } from "vitest";
import type { View } from "../../game-rules/open";
import { reasonAgainst } from "./reasons";

const unit = { value: 1, low: 1, high: 1, age: 0 };
const zones = [
  { id: "GAO", fog: "seen", control: "state", forces: { french: unit } },
  { id: "KID", fog: "seen", control: "groups", forces: { french: unit } },
  { id: "KAY", fog: "seen", control: "state", forces: {} },
  { id: "TIL", fog: "seen", control: "state", forces: { french: unit } },
];
const board = zones.map(({ id }) => ({ id, country: id === "TIL" ? "niger" : "mali" }));
const view = { zones, board, postures: [{ id: "paris.pay_services", zone: "GAO" }] } as unknown as View;
const why = (legal: string[], zone: string, id = "paris.patrol_zone") =>
  reasonAgainst(view, "paris", { id: id as never }, new Set(legal), zone);

describe("the reason against a zone", () => {
  it("is what it has and no open zone has", () => {
    expect(why(["GAO", "KID"], "TIL")).toBe("outside");
    expect(why(["GAO", "KID", "TIL"], "KAY")).toBe("noUnit");
    expect(why(["GAO", "TIL"], "KID")).toBe("hostile");
    expect(why(["KID"], "GAO")).toBe("held");
  });

  it("is that the order stands there already", () => {
    expect(why(["KID"], "GAO", "paris.pay_services")).toBe("stands");
  });

  it("is not made up where nothing sets it apart", () => {
    expect(why(["GAO", "KAY", "KID"], "TIL")).toBe("outside");
    expect(why(["KAY", "TIL", "KID"], "GAO")).toBe("now");
    expect(why([], "GAO")).toBe("now");
  });
});
