// Whether the terms of a deal are well-formed: who can promise what, with which fields, in which quarters.

import { type Refusal, refuse } from "../commands.ts";
import { optionsFor, termRow } from "../data/terms.ts";
import type { DealDraft, Term } from "../orders.ts";
import type { Turn } from "../vocabulary.ts";

/** So many promises one deal may hold. */
export const MAX_TERMS = 12;
/** A promise may reach so many quarters ahead. */
export const HORIZON = 12;

const FIELDS = ["zone", "option", "venue", "mediator", "receiver", "amount"] as const;

function checkTerm(t: Term, draft: DealDraft, now: Turn, n: number): Refusal | undefined {
  const row = termRow(t.kind);
  if (!draft.parties.includes(t.by) || !row.by.includes(t.by))
    return refuse("deal.term_by", { term: n, by: t.by });
  for (const field of FIELDS) {
    const takes = row.fields.includes(field);
    const given = t[field] !== undefined;
    if (given && !takes) return refuse("deal.term_field", { term: n, field });
    if (!given && takes && !row.optional?.includes(field))
      return refuse("deal.term_field", { term: n, field });
  }
  if (t.option !== undefined && !optionsFor(row, t.by)?.includes(t.option))
    return refuse("deal.term_field", { term: n, field: "option" });
  if (t.from < now || t.to < t.from || t.to > now + HORIZON) return refuse("deal.term_quarters", { term: n });
  return undefined;
}

/** The first thing wrong with a draft, or nothing. `now` is the earliest quarter a term may name. */
export function checkDraft(draft: DealDraft, now: Turn): Refusal | undefined {
  const distinct = new Set(draft.parties);
  if (distinct.size !== draft.parties.length || distinct.size < 2) return refuse("deal.parties");
  if (draft.terms.length === 0 || draft.terms.length > MAX_TERMS)
    return refuse("deal.too_many", { max: MAX_TERMS });
  for (const [n, t] of draft.terms.entries()) {
    const problem = checkTerm(t, draft, now, n + 1);
    if (problem) return problem;
    const first = draft.terms.findIndex((other) => samePromise(other, t));
    if (first < n) return refuse("deal.term_twice", { term: n + 1, first: first + 1 });
  }
  return undefined;
}

/** The same promise by the same side, whatever its quarters: said twice it is not worth more. */
const samePromise = (a: Term, b: Term): boolean =>
  a.kind === b.kind && a.by === b.by && a.option === b.option && a.zone === b.zone;
