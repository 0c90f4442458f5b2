// A promise as a sentence: which places it has, what may stand there, and what a change leaves standing.
import { describe, expect, it } from "vitest";
import type { Role, Term, View } from "../../game-rules/open";
import { answersFor, oneMore, placesOf, withAnswer, withQuarters } from "./choices";

const PARTIES: readonly Role[] = ["paris", "bamako"];
const view = { turn: 3, scenario: { turns: 12 }, board: [{ id: "GAO" }, { id: "KID" }] } as unknown as View;
const aid: Term = { kind: "aid", by: "paris", option: "services", zone: "GAO", from: 3, to: 5 };
const talks: Term = { kind: "talks", by: "bamako", option: "open", from: 3, to: 4 };

describe("the places of a sentence", () => {
  it("leave out what is left open, until the sentence is being changed", () => {
    expect(placesOf(talks, false)).toEqual(["by", "what", "when"]);
    expect(placesOf(talks, true)).toEqual(["by", "what", "venue", "mediator", "when"]);
    expect(placesOf(aid, false)).toEqual(["by", "what", "zone", "when"]);
  });

  it("offer what the parties can promise, and nothing that is another's to give", () => {
    const what = answersFor("what", talks, PARTIES, view).map((a) => a.id);
    expect(what).toContain("talks:mandate");
    expect(what).not.toContain("talks:no_veto");
    expect(what).not.toContain("withdrawal:announce");
    expect(answersFor("by", { ...aid, kind: "withdrawal" }, PARTIES, view).map((a) => a.id)).toEqual([
      "paris",
    ]);
    expect(answersFor("zone", aid, PARTIES, view).map((a) => a.id)).toEqual(["", "GAO", "KID"]);
  });
});

describe("another answer", () => {
  it("keeps who, where and when where the new promise has them", () => {
    const next = withAnswer(
      "what",
      { id: "withdrawal:draw_down", kind: "withdrawal", option: "draw_down" },
      aid,
      PARTIES,
      view,
    );
    expect(next).toMatchObject({
      kind: "withdrawal",
      option: "draw_down",
      by: "paris",
      zone: "GAO",
      from: 3,
      to: 5,
    });
    const silent = withAnswer("what", { id: "media_truce:", kind: "media_truce" }, aid, PARTIES, view);
    expect(silent).toMatchObject({ kind: "media_truce", by: "paris" });
    expect(silent).not.toHaveProperty("zone");
    expect(silent).not.toHaveProperty("option");
  });

  it("names a number where something is counted, and none elsewhere", () => {
    const free = withAnswer(
      "what",
      { id: "hostages:release_prisoners", kind: "hostages", option: "release_prisoners" },
      talks,
      PARTIES,
      view,
    );
    expect(free.amount).toBe(1);
    expect(
      withAnswer("what", { id: "talks:open", kind: "talks", option: "open" }, free, PARTIES, view),
    ).not.toHaveProperty("amount");
  });

  it("by somebody else is what they can promise", () => {
    expect(withAnswer("by", { id: "paris" }, talks, PARTIES, view)).toMatchObject({
      by: "paris",
      option: "no_veto",
    });
  });

  it("leaves open what may be, and moves the end along with the beginning", () => {
    expect(withAnswer("zone", { id: "" }, aid, PARTIES, view)).not.toHaveProperty("zone");
    expect(withQuarters(aid, { from: 7 })).toMatchObject({ from: 7, to: 7 });
    expect(withQuarters(aid, { to: 4 })).toMatchObject({ from: 3, to: 4 });
  });
});

describe("one more promise", () => {
  it("is by the other side and of a kind that the deal does not hold yet", () => {
    const next = oneMore([aid], PARTIES, view);
    expect(next.by).toBe("bamako");
    expect(next.kind).not.toBe("aid");
  });
});
