// A term to begin with, and what its writer may choose: by the same rows and bounds that a deal is checked by.
import { optionsFor, TERM_ROWS, type TermRow, termRow } from "../data/terms.ts";
import type { Term } from "../orders.ts";
import type { View } from "../view-types.ts";
import { type Role, type TermKind, type Turn, ZONE_IDS } from "../vocabulary.ts";
import { HORIZON } from "./terms.ts";

/** The term promised by another: an option that is not theirs to promise gives way to their first. */
export function promisedBy(term: Term, by: Role): Partial<Term> {
  const options = optionsFor(termRow(term.kind), by);
  return options && !options.includes(term.option ?? "") ? { by, option: options[0] } : { by };
}

/** Kinds of which one of the parties can promise something. */
export const kindsFor = (parties: readonly Role[]): TermKind[] =>
  TERM_ROWS.filter((row) => parties.some((p) => row.by.includes(p))).map((row) => row.kind);

/** Who of the parties can promise it. */
export const promisersOf = (row: TermRow, parties: readonly Role[]): Role[] =>
  parties.filter((p) => row.by.includes(p));

/** Quarters that a new term may name: from this one to the last, no further ahead than a promise reaches. */
export const turnsFor = (v: View): Turn[] => {
  const last = Math.min(v.scenario.turns, v.turn + HORIZON);
  return Array.from({ length: Math.max(0, last - v.turn + 1) }, (_, i) => v.turn + i);
};

/** A first term of a kind: who can promise it, its first option, from now for three quarters. */
export function newTerm(kind: TermKind, parties: readonly Role[], v: View): Term {
  const row = termRow(kind);
  const by = promisersOf(row, parties)[0] ?? (row.by[0] as Role);
  const turns = turnsFor(v);
  const term: Term = { kind, by, from: v.turn, to: turns[Math.min(2, turns.length - 1)] ?? v.turn };
  const [option] = optionsFor(row, by) ?? [];
  if (row.fields.includes("option") && option) term.option = option;
  if (row.fields.includes("zone") && !row.optional?.includes("zone")) term.zone = ZONE_IDS[4];
  return term;
}
