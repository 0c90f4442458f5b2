// What becomes of a move at the table of deals: who hears of it, whose signature stands, and what a stranger can find out.
import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import type { EventType, GameEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import { ALL, only } from "../ledger.ts";
import type { DealDraft, DealMove, Term } from "../orders.ts";
import type { GameState } from "../state.ts";
import { boardState, ofType, term } from "../testing/board.ts";
import { viewFor } from "../view.ts";
import type { Role, ZoneId } from "../vocabulary.ts";

const board = (channel = 0) =>
  boardState(1, {
    tracks: { channel },
    rest: (s) => void Object.assign(s, { phase: "negotiation", opened: true, turn: 2 }),
  });
const truce = (by: Role, zone: ZoneId = "MOP"): Term => term({ by, zone, to: 3 });
const draft = (parties: Role[], secret = true): DealDraft => ({
  parties,
  terms: parties.map((p) => truce(p)),
  secret,
});

/** A table at which one sits and moves. */
class Table {
  readonly events: GameEvent[] = [];
  constructor(public s: GameState) {}
  move(role: Role, move: DealMove, id = "d"): this {
    const d = decide(this.s, { type: "deal", role, id, move });
    if (!d.ok) throw new Error(d.code);
    this.s = d.events.reduce(evolve, this.s);
    this.events.push(...d.events);
    return this;
  }
  sign(role: Role, version = 1): this {
    return this.move(role, { move: "sign", deal: "d", version });
  }
  get deal() {
    return this.s.deals[0];
  }
  last<T extends EventType>(type: T) {
    return ofType(this.events, type).at(-1);
  }
}
const proposed = (d: DealDraft, by: Role = "bamako", channel = 0) =>
  new Table(board(channel)).move(by, { move: "propose", draft: d });

describe("a deal on the table", () => {
  it("bears its author's signature, is told to its parties, and lies there this quarter and the next", () => {
    const t = proposed(draft(["bamako", "jnim"]));
    expect(t.last("DealProposed")).toMatchObject({ by: "bamako", expires: 3, to: only("bamako", "jnim") });
    expect(t.deal).toMatchObject({ status: "open", signed: ["bamako"], version: 1 });
    const late = { ...t.s, turn: 4 };
    const answer = decide(late, {
      type: "deal",
      role: "jnim",
      id: "x",
      move: { move: "sign", deal: "d", version: 1 },
    });
    expect(answer).toMatchObject({ code: "deal.expired" });
  });

  it("is concluded by the last of its parties, not before", () => {
    const t = proposed(draft(["paris", "bamako", "moscow"])).sign("moscow");
    expect(t.last("DealSignedBy")).toMatchObject({ concluded: false });
    expect(t.deal).toMatchObject({ status: "open", signedIn: 0 });
    t.sign("paris");
    expect(t.last("DealSignedBy")).toMatchObject({ concluded: true });
    expect(t.deal).toMatchObject({ status: "signed", signedIn: 2 });
  });

  it("concluded in public is told to everybody, in secret to its parties; a signature among others to them alone", () => {
    const told = (secret: boolean) =>
      proposed(draft(["bamako", "jnim"], secret))
        .sign("jnim")
        .last("DealSignedBy")?.to;
    expect(told(false)).toBe(ALL);
    expect(told(true)).toBe(only("bamako", "jnim"));
    const parties: Role[] = ["paris", "bamako", "moscow"];
    expect(proposed(draft(parties, false)).sign("moscow").last("DealSignedBy")?.to).toBe(only(...parties));
  });

  it("countered is another version that nobody but the answerer has signed, and the old one can be signed no more", () => {
    const t = proposed(draft(["bamako", "jnim"]));
    const other = { ...draft(["jnim", "bamako"]), terms: [truce("jnim", "GOU")] };
    t.move("jnim", { move: "counter", deal: "d", version: 1, draft: other });
    expect(t.last("DealCountered")).toMatchObject({ version: 2, by: "jnim", to: only("bamako", "jnim") });
    expect(t.deal).toMatchObject({ version: 2, by: "jnim", signed: ["jnim"], terms: other.terms });
    expect(() => t.sign("bamako", 1)).toThrow("deal.old_version");
    expect(t.sign("bamako", 2).deal?.status).toBe("signed");
  });

  it("refused by one is off the table for all", () => {
    const t = proposed(draft(["paris", "bamako", "moscow"])).move("paris", {
      move: "refuse",
      deal: "d",
      version: 1,
    });
    expect(t.last("DealRefused")).toMatchObject({ role: "paris", to: only("paris", "bamako", "moscow") });
    expect(() => t.sign("moscow")).toThrow("deal.not_open");
  });

  it("refused says why, in whose name and in what words to its parties, and to nobody else", () => {
    const said = { why: "not_ours", words: " Ask the council. " } as const;
    const t = proposed(draft(["bamako", "moscow"], false)).move("moscow", {
      move: "refuse",
      deal: "d",
      version: 1,
      ...said,
    });
    const shown = { why: "not_ours", words: "Ask the council.", refusedBy: "moscow" };
    expect(t.last("DealRefused")).toMatchObject({ why: "not_ours", words: "Ask the council." });
    expect(t.deal).toMatchObject(shown);
    for (const role of ["bamako", "moscow", "facilitator"] as const)
      expect(viewFor(t.s, role).deals[0]).toMatchObject(shown);
    for (const other of ["paris", "jnim", "observer"] as const) expect(viewFor(t.s, other).deals).toEqual([]);
  });

  it("refused without a reason keeps none, and blank words are none", () => {
    const t = proposed(draft(["bamako", "moscow"])).move("moscow", {
      move: "refuse",
      deal: "d",
      version: 1,
      words: "  ",
    });
    for (const field of ["why", "words", "refusedBy"] as const) expect(t.deal?.[field]).toBeUndefined();
  });

  it("refused in words is talk: they are short, and go where talk goes", () => {
    const three: Role[] = ["paris", "bamako", "jnim"];
    const t = proposed(draft(three), "paris", 100);
    const closed = new Table({ ...t.s, tracks: { ...t.s.tracks, channel: 0 } });
    const no = (words: string) => ({ move: "refuse", deal: "d", version: 1, words }) as const;
    expect(() => t.move("jnim", no("x".repeat(201)))).toThrow("message.too_long");
    expect(() => closed.move("jnim", no("Later."))).toThrow("message.no_channel");
    // A third party is answered alike whether the line is open or not.
    for (const table of [t, closed])
      expect(() => table.move("bamako", no("Later."))).toThrow("message.no_channel");
    expect(closed.move("jnim", { move: "refuse", deal: "d", version: 1, why: "later" }).deal).toMatchObject({
      why: "later",
      refusedBy: "jnim",
    });
  });

  it("between Paris and JNIM needs the channel at both ends; a third signs without learning whether it is open", () => {
    const three: Role[] = ["paris", "bamako", "jnim"];
    const t = proposed(draft(three), "paris", 100);
    const closed = new Table({ ...t.s, tracks: { ...t.s.tracks, channel: 0 } });
    expect(() => closed.sign("jnim")).toThrow("deal.no_channel");
    for (const table of [closed, new Table(t.s)])
      expect(table.sign("bamako").deal?.signed).toContain("bamako");
    expect(t.sign("jnim").deal?.signed).toEqual(["paris", "jnim"]);
  });

  it("does not exist for a stranger: it is answered as one that was never made", () => {
    const t = proposed(draft(["bamako", "jnim"]));
    const answer = (s: GameState, move: "sign" | "refuse") =>
      decide(s, { type: "deal", role: "paris", id: "x", move: { move, deal: "d", version: 1 } });
    for (const move of ["sign", "refuse"] as const) expect(answer(t.s, move)).toEqual(answer(board(), move));
  });

  it("refused for its form says which term, and which field of it", () => {
    const terms = [truce("bamako"), { ...truce("jnim"), venue: "doha" as const }];
    const wrong = { parties: ["bamako", "jnim"] as Role[], terms, secret: true };
    const answer = decide(board(), {
      type: "deal",
      role: "bamako",
      id: "d",
      move: { move: "propose", draft: wrong },
    });
    expect(answer).toEqual({ ok: false, code: "deal.term_field", params: { term: 2, field: "venue" } });
  });

  it("refused for a promise that stands in it already, or is another's to make", () => {
    const propose = (terms: Term[]) =>
      decide(board(), {
        type: "deal",
        role: "bamako",
        id: "d",
        move: { move: "propose", draft: { parties: ["bamako", "jnim"], terms, secret: true } },
      });
    const said = propose([truce("bamako"), truce("jnim"), { ...truce("jnim"), to: 3 }]);
    expect(said).toEqual({ ok: false, code: "deal.term_twice", params: { term: 3, first: 2 } });
    const span = { from: 2, to: 3 };
    const prisoners = { kind: "hostages" as const, option: "release_prisoners", ...span };
    expect(propose([{ ...prisoners, by: "bamako" }]).ok).toBe(true);
    expect(propose([{ ...prisoners, by: "jnim" }])).toMatchObject({ code: "deal.term_field" });
  });
});
