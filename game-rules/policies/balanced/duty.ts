// What a balanced player owes by what it signed: orders that keep its word are wanted more, those that break it less, each side as
// much as it is known to care. A breach stays possible: what is wanted badly enough is done all the same.
import { breaks, keeps } from "../../data/promises.ts";
import type { OrderDraft, Term } from "../../orders.ts";
import type { View } from "../../view-types.ts";
import type { Role } from "../../vocabulary.ts";

/** Points of want, `chosen`: Moscow signs for the day, JNIM's word binds its coalition only so far. */
const CARES: Readonly<Record<Role, { readonly keep: number; readonly break: number }>> = {
  paris: { keep: 24, break: 26 },
  bamako: { keep: 18, break: 22 },
  jnim: { keep: 14, break: 18 },
  moscow: { keep: 8, break: 6 },
};

/** The own promises that are due this quarter. */
export const dueOf = (v: View, role: Role): Term[] =>
  v.deals
    .filter((d) => d.status === "signed" && d.parties.includes(role))
    .flatMap((d) => d.terms ?? [])
    .filter((t) => t.by === role && t.from <= v.turn && v.turn <= t.to);

/** What its word adds to how much a player wants an order. */
export function duty(due: readonly Term[], role: Role, d: OrderDraft): number {
  const cares = CARES[role];
  // to end an instruction is to undo what it does
  const ends = d.option === "end";
  const act: OrderDraft = ends ? { ...d, option: undefined } : d;
  let points = 0;
  for (const t of due) {
    if (keeps(t, act)) points += ends ? -cares.break : cares.keep;
    if (breaks(t, act)) points += ends ? cares.keep : -cares.break;
  }
  return points;
}
