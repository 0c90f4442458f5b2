// Writing an order: each choice narrows the next, from the legal list alone.
import { describe, expect, it } from "vitest";
import type { LegalOrder, OrderDraft, View } from "../../game-rules/open";
import { breaches } from "./breach";
import { freeOf } from "./purse";
import { answersFor, completeDraft, entryOf, missingOf, postureSlot, readSheet, startDraft } from "./sheet";

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
const view = {
  turn: 3,
  scenario: { slots: 3 },
  tracks: { will: { value: 10, low: 10, high: 10, age: 0 } },
  postures: [{ id: "paris.pay_services", zone: "GAO", option: "", since: 1 }],
  deals: [],
} as unknown as View;

describe("a draft", () => {
  it("is whole at once where nothing is to be chosen", () => {
    expect(startDraft(LEGAL, "paris.support_minusma")).toEqual({ id: "paris.support_minusma" });
    expect(entryOf("1", { id: "paris.support_minusma" }, LEGAL).legal).toBeDefined();
  });

  it("asks for zone, then target, and fills what has one answer left", () => {
    const d = startDraft(LEGAL, "paris.hand_over");
    expect(missingOf(LEGAL, d)).toBe("zone");
    expect(answersFor(LEGAL, d, "zone")).toEqual(["GAO", "KID"]);
    expect(missingOf(LEGAL, { ...d, zone: "GAO" })).toBe("target");
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

  it("says when it can no longer be given", () => {
    expect(missingOf(LEGAL, { id: "paris.announce_exit", option: "2" })).toBe("illegal");
  });
});

describe("the sheet", () => {
  it("counts slots, standing orders and cost apart; an ending costs nothing", () => {
    const sheet = readSheet(view, LEGAL, {
      "1": { value: { id: "paris.support_minusma" }, rev: 1, dirty: false },
      "2": { value: null, rev: 1, dirty: true },
      [postureSlot({ id: "paris.pay_services", zone: "GAO" })]: {
        value: { id: "paris.pay_services", zone: "GAO", option: "end" },
        rev: 1,
        dirty: false,
      },
    });
    expect(sheet.written).toBe(1);
    expect(sheet.postures).toHaveLength(1);
    expect(sheet.cost).toBe(2);
    expect(sheet.orders).toHaveLength(2);
  });

  it("frees the upkeep of what it ends", () => {
    expect(freeOf(view, "paris", [])).toBe(8);
    expect(freeOf(view, "paris", [{ id: "paris.pay_services", zone: "GAO", option: "end" }])).toBe(10);
  });

  it("names the promises it would break", () => {
    const term = { kind: "talks", by: "paris", option: "no_veto", from: 2, to: 4 } as const;
    const signed = {
      ...view,
      deals: [{ status: "signed", parties: ["paris", "bamako"], terms: [term] }],
    } as unknown as View;
    expect(breaches(signed, "paris", [{ id: "paris.forbid_talks", option: "open" }])).toEqual([term]);
    expect(breaches(signed, "paris", [{ id: "paris.support_minusma" }])).toEqual([]);
  });
});
