// Deals at the end of politics: a secret may get out; each signed term that is due is judged by what was ordered and what holds, and
// trust follows; what is past ends. Serves D14 (what is signed with JNIM) and D19 (a breach is seen).
// Report, "Lessons Learned": negotiation is a tool like others; that it is worth what its parties keep of it is a reading.
import { termRow } from "../data/terms.ts";
import type { Context } from "../dynamics/context.ts";
import { ALL, type Audience, only } from "../ledger.ts";
import type { Term } from "../orders.ts";
import type { DealState } from "../state.ts";
import type { TermKind, TrackId } from "../vocabulary.ts";
import { asks } from "./asks.ts";
import { charge } from "./breach.ts";
import { type Heard, leak } from "./leaks.ts";
import { mover } from "./mover.ts";
import { TRUST_OF } from "./trust.ts";
import { VerdictContext, verdict } from "./verdict.ts";

/** Trust that a kept promise brings, tenths (chosen). */
const KEPT = 15;
const KEPT_WITH_JNIM = { recognition: 6, contact: 8 } as const;

/** What a kept word does beside trust, tenths a quarter (reading: the arrows of D9, D12, D18 and D26, small): no deal outweighs a deed. */
const GOODWILL: Readonly<Partial<Record<TermKind, readonly (readonly [TrackId, number])[]>>> = {
  basing: [["warmth", 6]],
  media_truce: [["sentiment", -4]],
  recognition: [["warmth", 10]],
  elections: [["donors", 8]],
};

/** Who is told how a deal is kept: who has heard of it this quarter reads of a breach in the same one. */
const audience = (d: DealState, heard: Heard): Audience =>
  !d.secret || d.published || heard === "papers" ? ALL : only(...d.parties, ...d.leakedTo, ...heard);

function judged(c: Context, d: DealState, term: number, to: Audience, kept: boolean, fresh: boolean): void {
  const t = d.terms[term] as Term;
  const { dynamic } = termRow(t.kind);
  const lay = mover(c, d.id, to, dynamic);
  c.emit({ type: "DealJudged", id: d.id, term, turn: c.s.turn, kept, by: t.by, to });
  if (!kept) return charge(c, t.by, dynamic, lay, to === ALL);
  lay(TRUST_OF[t.by], KEPT, "term_kept", { by: t.by });
  if (fresh && c.on(dynamic))
    for (const [track, n] of GOODWILL[t.kind] ?? []) lay(track, n, "term_kept", { by: t.by });
  if (t.by !== "jnim" || !c.on("D14")) return;
  lay("recognition", KEPT_WITH_JNIM.recognition, "term_kept", { by: t.by });
  lay("contact", KEPT_WITH_JNIM.contact, "term_kept", { by: t.by });
}

/** A term already settled for good needs no second judgement: a step once reached, a hostage once home. */
const settledBefore = (d: DealState, term: number, t: Term): boolean =>
  asks(t).to === "bring" && d.record.some((r) => r.term === term && r.kept);

/** Judges what is due this turn: the quarter's last word on its deals, a step of its own after the six. */
export function judgeDeals(context: Context): void {
  const { s } = context;
  const facts = new VerdictContext(s, context.sheet);
  const thanked = new Set<string>();
  s.deals.forEach((d, at) => {
    const heard = leak(context, d, at);
    if (d.status !== "signed") return;
    const to = audience(d, heard);
    d.terms.forEach((t, term) => {
      if (s.turn < t.from || s.turn > t.to || settledBefore(d, term, t)) return;
      const word = verdict(facts, t);
      if (word === "open") return;
      // a word given twice, in one deal or in two, wins goodwill once
      const promise = `${t.kind} ${t.by} ${t.option}`;
      judged(context, d, term, to, word === "kept", !thanked.has(promise));
      thanked.add(promise);
    });
    if (d.terms.every((t) => t.to <= s.turn)) context.emit({ type: "DealEnded", id: d.id, to });
  });
}
