// The promises of signed deals that bind somebody this quarter, the seat's own first. Pure.
import type { DealView, Role, Term } from "../../game-rules/open";

export interface Promised {
  deal: DealView;
  term: Term;
  /** Its place in the deal. */
  at: number;
}

export const promisesIn = (deals: readonly DealView[], role: Role, turn: number): Promised[] =>
  deals
    .filter((d) => d.status === "signed" && d.parties.includes(role))
    .flatMap((deal) => (deal.terms ?? []).map((term, at) => ({ deal, term, at })))
    .filter(({ term }) => term.from <= turn && turn <= term.to)
    .sort((a, b) => Number(b.term.by === role) - Number(a.term.by === role));
