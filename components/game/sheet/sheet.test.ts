// Writing an order: each choice narrows the next, from the legal list alone.
import { describe, expect, it } from "vitest";
import type { LegalOrder, OrderDraft } from "../../../game-rules/open";
import { answersFor, completeDraft, isSlot, postureSlot, startDraft } from "./sheet";

const legal = (draft: OrderDraft, cost = 2): LegalOrder => ({ draft, cost, expects: [], dynamics: [] });
const LEGAL: LegalOrder[] = [
  legal({ id: "paris.hand_over", zone: "GAO", target: "fama" }),
  legal({ id: "paris.hand_over", zone: "GAO", target: "minusma" }),
  legal({ id: "paris.hand_over", zone: "KID", target: "minusma" }),
  legal({ id: "paris.support_minusma" }),
  legal({ id: "paris.forbid_talks", option: "open" }, 1),
  legal({ id: "paris.forbid_talks", option: "private" }, 1),
  legal({ id: "paris.pay_services", zone: "GAO", option: "end" }, 0),
];

describe("a draft", () => {
  it("is whole at once where nothing is to be chosen", () => {
    expect(startDraft(LEGAL, "paris.support_minusma")).toEqual({ id: "paris.support_minusma" });
  });

  it("asks for zone, then target, and fills what has one answer left", () => {
    const d = startDraft(LEGAL, "paris.hand_over");
    expect(answersFor(LEGAL, d, "zone")).toEqual(["GAO", "KID"]);
    expect(completeDraft(LEGAL, { ...d, zone: "KID" })).toEqual({
      id: "paris.hand_over",
      zone: "KID",
      target: "minusma",
    });
  });

  it("lets go of a choice that no longer fits", () => {
    const d = completeDraft(LEGAL, { id: "paris.hand_over", zone: "KID", target: "fama" });
    expect(d.target).toBe("minusma");
  });

  it("never offers to end what stands as a way of ordering it", () => {
    expect(answersFor(LEGAL, { id: "paris.pay_services", zone: "GAO" }, "option")).toEqual([]);
  });
});

describe("a slot", () => {
  it("is a number for an order, and the order with its zone for a posture", () => {
    expect(isSlot("2")).toBe(true);
    const slot = postureSlot({ id: "paris.pay_services", zone: "GAO" });
    expect(slot).toBe("p:paris.pay_services:GAO");
    expect(isSlot(slot)).toBe(false);
  });
});
