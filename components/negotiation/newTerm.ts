// A term to begin with, and the row that says which fields its kind takes.
import { optionsFor, type Role, TERM_ROWS, type Term, type View, ZONE_IDS } from "../../game-rules/open";

export const rowOfKind = (kind: Term["kind"]) =>
  TERM_ROWS.find((r) => r.kind === kind) ?? (TERM_ROWS[0] as (typeof TERM_ROWS)[number]);

/** The term promised by another: an option that is not theirs to promise gives way to their first. */
export function promisedBy(term: Term, by: Role): Partial<Term> {
  const options = optionsFor(rowOfKind(term.kind), by);
  return options && !options.includes(term.option ?? "") ? { by, option: options[0] } : { by };
}

/** Kinds of which one of the parties can promise something. */
export const kindsFor = (parties: readonly Role[]): Term["kind"][] =>
  TERM_ROWS.filter((row) => parties.some((p) => row.by.includes(p))).map((row) => row.kind);

/** A first term of a kind: who can promise it, its first option, from now for three quarters. */
export function newTerm(kind: Term["kind"], parties: readonly Role[], view: View): Term {
  const row = rowOfKind(kind);
  const by = parties.find((p) => row.by.includes(p)) ?? (row.by[0] as Role);
  const term: Term = { kind, by, from: view.turn, to: Math.min(view.scenario.turns, view.turn + 2) };
  const [option] = optionsFor(row, by) ?? [];
  if (row.fields.includes("option") && option) term.option = option;
  if (row.fields.includes("zone") && !row.optional?.includes("zone")) term.zone = ZONE_IDS[4];
  return term;
}
