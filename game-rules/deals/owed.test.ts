// What a seat owes, against the judge: whoever adds all that is owed breaks no promise by leaving something out.
import { describe, expect, it } from "vitest";
import { scenarios } from "../data/scenarios/index.ts";
import { optionsFor, TERM_ROWS } from "../data/terms.ts";
import { decide } from "../decide.ts";
import type { EventOf, GameEvent } from "../events.ts";
import { evolve } from "../evolve.ts";
import { type Stream, stream } from "../kernel/dice.ts";
import type { OrderDraft, Term } from "../orders.ts";
import { policies, seatOf } from "../policies/index.ts";
import { newGame } from "../replay.ts";
import { checkSheet } from "../sheet.ts";
import type { GameState } from "../state.ts";
import { toOrders } from "../testing/quarters.ts";
import { viewFor } from "../view.ts";
import type { View } from "../view-types.ts";
import { ROLES, type Role, type ScenarioId } from "../vocabulary.ts";
import { asks } from "./asks.ts";
import { type OwedState, owed } from "./owed.ts";

const sent = (s: GameState, role: Role): View => JSON.parse(JSON.stringify(viewFor(s, role))) as View;
const pick = <T>(chance: Stream, list: readonly T[]): T => list[chance.below(list.length)] as T;

interface Told {
  readonly term: Term;
  readonly state: OwedState;
  /** Everything that was owed was put on the sheet. */
  readonly dutiful: boolean;
  /** An order that keeps it would still have found room. */
  readonly room: boolean;
}

/** A game at a table where much is promised, and every promise and its judgement are noted. */
class Table {
  readonly judged: (Told & { kept: boolean })[] = [];
  constructor(
    public s: GameState,
    readonly chance: Stream,
  ) {}

  does(c: Parameters<typeof decide>[1]): GameEvent[] | undefined {
    const decision = decide(this.s, c);
    if (!decision.ok) return undefined;
    this.s = decision.events.reduce(evolve, this.s);
    return decision.events;
  }

  /** Two seats sign a promise of the first's, of any kind. */
  promise(id: string): void {
    const { turn, scenario } = this.s;
    const row = pick(this.chance, TERM_ROWS);
    const by = pick(this.chance, row.by);
    const other = pick(
      this.chance,
      ROLES.filter((r) => r !== by),
    );
    const option = pick(this.chance, optionsFor(row, by) ?? [undefined]);
    const zone = row.fields.includes("zone") && !(row.optional?.includes("zone") && this.chance.below(2));
    const term: Term = {
      kind: row.kind,
      by,
      from: turn,
      to: turn + this.chance.below(3),
      ...(option && row.fields.includes("option") ? { option } : {}),
      ...(zone ? { zone: pick(this.chance, scenario.zones).id } : {}),
    };
    const secret = this.chance.below(2) === 0;
    this.does({
      type: "deal",
      role: by,
      id,
      move: { move: "propose", draft: { parties: [by, other], terms: [term], secret } },
    });
    this.does({ type: "deal", role: other, id, move: { move: "sign", deal: id, version: 1 } });
    this.does({ type: "deal", role: by, id, move: { move: "sign", deal: id, version: 1 } });
  }

  /** One quarter: promises, sheets, and what becomes of both. */
  quarter(seed: number): void {
    this.s = toOrders(this.s);
    for (let n = 0; n < 5; n++) this.promise(`x${this.s.turn}-${n}`);
    const told = new Map<string, Told>();
    for (const role of this.s.scenario.seats) {
      const view = sent(this.s, role);
      const wishes = policies.random[role].orders(seatOf(this.s, role, seed));
      const careful = this.chance.below(3) > 0;
      const orders = careful ? dutiful(view, role, wishes) : wishes;
      for (const o of owed(view, role, orders)) {
        const at = this.s.deals.find((d) => d.id === o.deal)?.terms.findIndex((t) => isSame(t, o.term));
        const room = o.by.some((l) => checkSheet(view, role, [...orders, l.draft]) === undefined);
        told.set(`${o.deal} ${at}`, { term: o.term, state: o.state, dutiful: careful, room });
      }
      if (!this.does({ type: "commit", role, orders })) throw new Error(`${role} may not commit`);
    }
    const judgements = this.does({ type: "facilitator", act: { do: "advance" } })?.filter(
      (e): e is EventOf<"DealJudged"> => e.type === "DealJudged",
    );
    for (const { id, term, kept } of judgements ?? []) {
      const known = told.get(`${id} ${term}`);
      if (!known) throw new Error(`judged and never told: ${id} ${term}`);
      // a vote that an elected government need not promise is owed again by those who overthrow it that quarter: nobody can say so before
      const overthrown = this.s.regime.falls > 0 && this.s.regime.since === this.s.turn;
      if (known.term.kind === "elections" && overthrown) continue;
      this.judged.push({ ...known, kept });
    }
  }
}

const isSame = (a: Term, b: Term): boolean => JSON.stringify(a) === JSON.stringify(b);
const standsWell = (state: OwedState): boolean => state === "kept" || state === "tried";

/** A sheet with everything on it that is owed, as far as there is room; then what somebody wants beside, where it breaks nothing. */
function dutiful(view: View, role: Role, wishes: readonly OrderDraft[]): OrderDraft[] {
  const sheet: OrderDraft[] = [];
  const well = (drafts: readonly OrderDraft[]) =>
    owed(view, role, drafts).filter((o) => standsWell(o.state)).length;
  const fits = (d: OrderDraft) => checkSheet(view, role, [...sheet, d]) === undefined;
  for (;;) {
    const now = well(sheet);
    const due = owed(view, role, sheet).filter((o) => o.state === "due" || o.state === "against");
    const next = due
      .flatMap((o) => o.by.map((l) => l.draft))
      .find((d) => fits(d) && well([...sheet, d]) > now);
    if (!next) break;
    sheet.push(next);
  }
  for (const d of wishes) if (fits(d) && well([...sheet, d]) >= well(sheet)) sheet.push(d);
  return sheet;
}

function games(scenario: ScenarioId, seeds: readonly number[]): Table["judged"] {
  return seeds.flatMap((seed) => {
    const table = new Table(newGame(scenarios[scenario], seed), stream(seed, 77));
    for (let turn = 1; turn <= scenarios[scenario].turns; turn++) table.quarter(seed);
    return table.judged;
  });
}

describe("what is owed, and what the judge finds", () => {
  const all = [...games("missed-moment", [1, 2, 3, 4, 5, 6]), ...games("serval", [7, 8])];
  const some = (state: OwedState) => all.filter((j) => j.state === state);
  const kindsOf = (list: typeof all) =>
    [...new Set(list.map((j) => `${j.state} ${j.term.kind} ${j.term.option ?? ""}`))].sort();

  it("a promise that is said to be kept is kept", () => {
    expect(kindsOf(some("kept").filter((j) => !j.kept))).toEqual([]);
    expect(some("kept").length).toBeGreaterThan(150);
  });

  it("one that is said to be due or lost is broken, and so is one that an act breaks", () => {
    // where the Islamic State may stand and does not, standing aside turns out to ask nothing
    const acts = some("against").filter((j) => asks(j.term).abstain && j.term.kind !== "deconfliction");
    expect(kindsOf([...some("due"), ...some("lost"), ...acts].filter((j) => j.kept))).toEqual([]);
    for (const list of [some("due"), some("lost"), acts]) expect(list.length).toBeGreaterThan(5);
  });

  it("whoever puts all that is owed on the sheet breaks nothing by leaving it out", () => {
    const broken = all.filter((j) => j.dutiful && !j.kept);
    expect(broken.filter((j) => j.room && j.state === "due")).toEqual([]);
    expect(broken.filter((j) => j.state === "kept" || j.state === "open")).toEqual([]);
    expect(all.filter((j) => j.dutiful && j.kept).length).toBeGreaterThan(100);
    // and whoever does not, does
    expect(all.filter((j) => !j.dutiful && j.state === "due" && j.room).length).toBeGreaterThan(5);
  });
});

describe("a sign above the slots", () => {
  const gao: Term = { kind: "aid", by: "bamako", option: "administration", zone: "GAO", from: 1, to: 3 };
  const promised = (term: Term, secret = false) => {
    const table = new Table(toOrders(newGame(scenarios["missed-moment"], 3)), stream(3, 1));
    const other = term.by === "paris" ? "bamako" : "paris";
    const draft = { parties: [term.by, other] as Role[], terms: [term], secret };
    table.does({ type: "deal", role: term.by, id: "d", move: { move: "propose", draft } });
    for (const role of [other, term.by] as const)
      table.does({ type: "deal", role, id: "d", move: { move: "sign", deal: "d", version: 1 } });
    return table.s;
  };

  it("names the order that keeps it, its last quarter, and what leaving it out costs", () => {
    const view = sent(promised(gao), "bamako");
    const [o] = owed(view, "bamako", []);
    expect(o).toMatchObject({ state: "due", until: 3, term: gao, acts: [] });
    expect(o?.by.map((l) => l.draft.id)).toEqual(["bamako.restore_administration"]);
    expect(o?.cost[0]).toEqual({ track: "trustBamako", amount: -8, known: false });
    expect(o?.cost.some((c) => c.track === "donors" && c.amount < 0 && !c.known)).toBe(true);
    const [kept] = owed(view, "bamako", [{ id: "bamako.restore_administration", zone: "GAO" }]);
    expect(kept?.state).toBe("kept");
    const [elsewhere] = owed(view, "bamako", [{ id: "bamako.restore_administration", zone: "MOP" }]);
    expect(elsewhere?.state).toBe("due");
  });

  it("says what only counts once it is known, where the deal is a secret", () => {
    const [o] = owed(sent(promised(gao, true), "bamako"), "bamako", []);
    expect(o?.cost.find((c) => c.track === "donors")?.known).toBe(true);
  });

  it("says nothing of the promises of others, not even of one's own deal", () => {
    expect(owed(sent(promised(gao), "paris"), "paris", [])).toEqual([]);
    expect(owed(sent(promised(gao), "jnim"), "jnim", [])).toEqual([]);
  });

  it("a posture in force keeps it, until the sheet ends it: then dropping the ending does", () => {
    const s = promised({ kind: "talks", by: "paris", option: "back", from: 1, to: 2 });
    const view = sent(s, "paris");
    const [due] = owed(view, "paris", []);
    expect(due?.state).toBe("due");
    expect(due?.by.every((l) => l.draft.id === "paris.back_talks")).toBe(true);
    const held: View = { ...view, postures: [{ id: "paris.back_talks", option: "open", since: 1 }] };
    expect(owed(held, "paris", [])[0]?.state).toBe("kept");
    const end: OrderDraft = { id: "paris.back_talks", option: "end" };
    expect(owed(held, "paris", [end])[0]).toMatchObject({ state: "due", undo: [end] });
    const rival: OrderDraft = { id: "paris.tolerate_talks", option: "open" };
    expect(owed(held, "paris", [rival])[0]).toMatchObject({ state: "due", undo: [rival] });
  });

  it("a promise of several quarters may wait until its last; one that no order keeps any more is said to be lost", () => {
    const s = promised({ kind: "withdrawal", by: "paris", option: "announce", from: 1, to: 2 });
    const view = sent(s, "paris");
    expect(owed(view, "paris", [])[0]).toMatchObject({ state: "open", until: 2 });
    expect(owed({ ...view, turn: 2 }, "paris", [])[0]?.state).toBe("due");
    const vote = promised({ kind: "elections", by: "bamako", option: "held", from: 1, to: 1 });
    const junta: View = { ...sent(vote, "bamako"), regime: { kind: "junta", since: 1, falls: 1 } };
    expect(owed(junta, "bamako", [])[0]).toMatchObject({ state: "lost", by: [] });
  });

  it("what is to be left undone is kept by leaving it, and broken by what is written", () => {
    const view = sent(promised({ kind: "media_truce", by: "bamako", from: 1, to: 2 }), "bamako");
    expect(owed(view, "bamako", [])[0]?.state).toBe("kept");
    const blame: OrderDraft = { id: "bamako.blame_paris" };
    expect(owed(view, "bamako", [blame])[0]).toMatchObject({
      state: "against",
      acts: [blame],
      undo: [blame],
    });
  });
});
