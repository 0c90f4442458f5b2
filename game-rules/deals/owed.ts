// What a seat owes by what it has signed, as far as its own view tells: what keeps each promise this quarter, what its sheet would
// break, and what can no longer be kept. By the same table as the judge; of other seats' promises it says nothing.
import { rowOf } from "../data/orders/index.ts";
import { breaks, keeps, mends, undoes } from "../data/promises.ts";
import { isEnding, offerOf, offers, purseOf } from "../legal.ts";
import type { OrderDraft, Term } from "../orders.ts";
import type { LegalOrder, View, ZoneView } from "../view-types.ts";
import { type ParisLine, type Role, RUNG, type Turn, type ZoneId } from "../vocabulary.ts";
import { type Ask, asks, type Facts } from "./asks.ts";
import { type BreachCost, breachCost } from "./breach.ts";

/**
 * How a promise stands with a sheet:
 * - `kept`: by what is on the sheet, by what stands, or because it is so already;
 * - `tried`: what it asks for is ordered; whether it comes about is for the quarter to show;
 * - `due`: it is broken this quarter unless one of `by` is added;
 * - `open`: one of `by` is asked for, at the latest in its last quarter;
 * - `against`: `acts` break it;
 * - `lost`: it is due, and no order that can be given now keeps it.
 */
export type OwedState = "kept" | "tried" | "due" | "open" | "against" | "lost";

export interface Owed {
  readonly deal: string;
  readonly term: Term;
  readonly state: OwedState;
  /** Last quarter in which it is asked for. */
  readonly until: Turn;
  /** Legal orders, any one of which is what the promise asks: a deed, or the end of what stands against it. */
  readonly by: readonly LegalOrder[];
  /** Drafts of this sheet that break it, or take away what keeps it. */
  readonly undo: readonly OrderDraft[];
  /** What on the sheet, or of what stands, breaks it. */
  readonly acts: readonly OrderDraft[];
  /** What it costs to break it. */
  readonly cost: readonly BreachCost[];
}

type Posture = View["postures"][number];

/** Whether a draft ends a posture, sets it anew or puts a rival in its place. */
const takesAway = (d: OrderDraft, p: Posture): boolean => {
  const row = rowOf(d.id);
  if (!row.posture || d.zone !== p.zone) return false;
  return d.id === p.id || (!isEnding(d) && row.family !== undefined && row.family === rowOf(p.id).family);
};

const asDraft = (p: Posture): OrderDraft => ({
  id: p.id,
  option: p.option,
  ...(p.zone ? { zone: p.zone } : {}),
});

/** What the quarter finds ordered or in force of this sheet. Orders are paid first; what stands and cannot be paid out of the rest ends. */
export function deedsOf(v: View, role: Role, drafts: readonly OrderDraft[]): OrderDraft[] {
  const orders = drafts.filter((d) => !isEnding(d));
  const standing = v.postures
    .filter((p) => !drafts.some((d) => takesAway(d, p) && d.id !== p.id))
    .flatMap((p) => {
      const anew = drafts.find((d) => d.id === p.id && d.zone === p.zone);
      return anew ? (isEnding(anew) ? [] : [anew]) : [asDraft(p)];
    });
  const fresh = orders.filter((d) => rowOf(d.id).posture && !standing.includes(d));
  const acts = orders.filter((d) => !rowOf(d.id).posture);
  let left = purseOf(v, role) - acts.reduce((sum, d) => sum + rowOf(d.id).cost, 0);
  const paid = [...standing, ...fresh].filter((d) => {
    const { cost } = rowOf(d.id);
    if (cost > left) return false;
    left -= cost;
    return true;
  });
  return [...acts, ...paid];
}

const count = (z: ZoneView | undefined, force: "french" | "wagner"): number | undefined =>
  z && (z.forces[force]?.value ?? 0);

/** A view as promises are measured by it: what its own maker knows of each of these, it knows exactly. */
class Known implements Facts {
  constructor(readonly v: View) {}
  get rung(): number {
    return RUNG[this.v.talks.rung];
  }
  get mandated(): boolean {
    return (this.v.tracks.mandate?.value ?? 0) > 0;
  }
  get vetoed(): boolean {
    return this.v.talks.vetoedIn === this.v.turn;
  }
  get hostages(): number {
    return this.v.hostages.value;
  }
  get announced(): boolean {
    return this.v.exit.announcedIn > 0;
  }
  get out(): boolean {
    return this.v.exit.outIn > 0;
  }
  get contract(): boolean {
    return this.v.wagner.contract;
  }
  get line(): ParisLine {
    return this.v.parisLine.line;
  }
  get elected(): boolean {
    return this.v.regime.kind === "elected";
  }
  get promised(): boolean {
    return this.v.elections.promisedFor > 0;
  }
  get hired(): number {
    return this.v.zones.reduce((n, z) => n + (count(z, "wagner") ?? 0), 0);
  }
  french(zone: ZoneId | undefined): number | undefined {
    return count(this.#at(zone), "french");
  }
  wagner(zone: ZoneId | undefined): number | undefined {
    return count(this.#at(zone), "wagner");
  }
  /** Where the Islamic State may stand, it counts as standing: next door to its cells as well, for it crosses since the last report. */
  facesIs(zone: string): boolean {
    const near = this.v.board.find((g) => g.id === zone)?.neighbours ?? [];
    return this.#mayHaveIs(zone) || near.some((n) => this.#mayHaveIs(n.zone));
  }
  #mayHaveIs(zone: string): boolean {
    return (this.#at(zone)?.forces.is?.high ?? 0) > 0;
  }
  #at(id: string | undefined): ZoneView | undefined {
    return this.v.zones.find((z) => z.id === id);
  }
}

/** Terms of a role's own that the judge will ask about this quarter, with the deal they stand in. */
function dueTo(v: View, role: Role): { deal: View["deals"][number]; term: Term }[] {
  return v.deals
    .filter((d) => d.status === "signed" && d.parties.includes(role))
    .flatMap((deal) =>
      (deal.terms ?? []).flatMap((term, at) => {
        const now = term.by === role && term.from <= v.turn && v.turn <= term.to;
        const settled = asks(term).to === "bring" && deal.record.some((r) => r.term === at && r.kept);
        return now && !settled ? [{ deal, term }] : [];
      }),
    );
}

interface Found {
  readonly state: "kept" | "tried" | "against" | "wanting";
  readonly asked: (d: OrderDraft) => boolean;
}

/** What a sheet's deeds come to for one promise. */
function found(ask: Ask, term: Term, facts: Known, deeds: readonly OrderDraft[]): Found {
  const keepsIt = (d: OrderDraft) => keeps(term, d);
  const done = deeds.some(keepsIt);
  if (ask.to === "bring") {
    if (ask.fact?.(facts) || (ask.deed && done)) return { state: "kept", asked: keepsIt };
    return { state: done ? "tried" : "wanting", asked: keepsIt };
  }
  if (ask.fact?.(facts) === false) {
    const mendsIt = (d: OrderDraft) => mends(term, d);
    return { state: deeds.some(mendsIt) ? "tried" : "wanting", asked: mendsIt };
  }
  return { state: ask.deed && !done ? "wanting" : "kept", asked: keepsIt };
}

/** How each promise that this seat has to keep this quarter stands with a sheet. */
export function owed(v: View, role: Role, drafts: readonly OrderDraft[]): Owed[] {
  const terms = dueTo(v, role);
  if (terms.length === 0) return [];
  const facts = new Known(v);
  const deeds = deedsOf(v, role, drafts);
  const legal = offers(v);
  return terms.map(({ deal, term }) => {
    const ask = asks(term);
    const goesAgainst = (d: OrderDraft) =>
      breaks(term, d, (zone) => facts.facesIs(zone)) || (ask.to === "bring" && undoes(term, d));
    const acts = deeds.filter(goesAgainst);
    const { state, asked } = found(ask, term, facts, deeds);
    const wants = state === "wanting";
    const ends = (d: OrderDraft) => isEnding(d) && acts.some((act) => act.id === d.id && act.zone === d.zone);
    const by = legal
      .filter(({ draft }) => (wants && !isEnding(draft) && asked(draft)) || ends(draft))
      .map(({ draft }) => offerOf(v, draft));
    const undo = drafts.filter(
      (d) => acts.includes(d) || (wants && v.postures.some((p) => takesAway(d, p) && asked(asDraft(p)))),
    );
    const last = ask.to === "hold" || v.turn >= term.to;
    const reach = by.length > 0 || undo.length > 0;
    const wanting = !last ? "open" : reach ? "due" : "lost";
    return {
      deal: deal.id,
      term,
      state: acts.length > 0 ? "against" : wants ? wanting : state,
      until: term.to,
      by,
      undo,
      acts,
      cost: breachCost(role, !deal.secret || deal.published !== undefined),
    };
  });
}
