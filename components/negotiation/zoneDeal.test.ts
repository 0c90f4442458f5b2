import { describe, expect, it } from "vitest";
import type { Role, Term, View } from "../../game-rules/open";
import { aboutZone, withZone } from "./zoneDeal";

const parties: Role[] = ["paris", "bamako"];
const view = { turn: 3, scenario: { turns: 12 }, board: [{ id: "GAO" }, { id: "KID" }] } as unknown as View;
const aid: Term = { kind: "aid", by: "paris", option: "services", zone: "GAO", from: 3, to: 5 };
const talks: Term = { kind: "talks", by: "bamako", option: "open", from: 3, to: 4 };

describe("a zone pressed for a deal", () => {
  it("takes the place of the zone in the last promise that has one", () => {
    const deal = withZone({ parties, secret: true, terms: [aid, talks] }, "KID", view);
    expect(deal.terms).toEqual([{ ...aid, zone: "KID" }, talks]);
  });

  it("is one promise more where none speaks of a place", () => {
    const deal = withZone({ parties, secret: false, terms: [talks] }, "KID", view);
    expect(deal.terms[0]).toEqual(talks);
    expect(deal.terms[1]).toMatchObject({ zone: "KID", by: "paris" });
    expect(deal.secret).toBe(false);
  });

  it("begins a deal with another seat, in secret until its writer says otherwise", () => {
    expect(aboutZone("paris", "jnim", "GAO", view)).toMatchObject({
      parties: ["paris", "jnim"],
      secret: true,
      terms: [{ zone: "GAO" }],
    });
  });
});
