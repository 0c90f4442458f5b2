// The historical player: the calendar's wishes, then its habits, as far as they are legal where the game now stands.
import type { DealMove, OrderDraft } from "../orders.ts";
import type { View } from "../view-types.ts";
import type { Role } from "../vocabulary.ts";
import { CALENDAR, quarterOf, type Wish } from "./calendar/index.ts";
import { compose } from "./compose.ts";
import { type Policy, roleOf, type Seat } from "./policy.ts";

/** Orders on a sheet at the most: the slots, and standing instructions beside them. */
const ENOUGH = 8;

/** A wish may leave zone, target or option open; the first legal order that fits it is meant. */
function fitting(seat: Seat, wish: Wish): OrderDraft[] {
  const fits: OrderDraft[] = [];
  for (const { draft: d } of seat.legal) {
    if (d.id !== wish.id || d.option === "end") continue;
    if (wish.zone !== undefined && d.zone !== wish.zone) continue;
    if (wish.target !== undefined && d.target !== wish.target) continue;
    if (wish.option !== undefined && d.option !== wish.option) continue;
    fits.push(d);
  }
  return fits;
}

/** The quarter's own wishes before the habits; what has lost its sense on this line is left out. */
function wishesOf(v: View, role: Role): readonly Wish[] {
  const { entries, habits } = CALENDAR[role];
  const quarter = quarterOf(v);
  const due = entries.filter((e) => e.quarter === quarter && (e.when?.(v) ?? true));
  const always = habits.filter((h) => h.when?.(v) ?? true);
  return [...due.flatMap((e) => e.wishes), ...always.map((h) => h.wish)];
}

function orders(seat: Seat): OrderDraft[] {
  const wishes = wishesOf(seat.view, roleOf(seat));
  return compose(
    seat,
    wishes.flatMap((w) => fitting(seat, w)),
    ENOUGH,
  );
}

/** On the historical line nobody signed: offers are refused. */
function deals(seat: Seat): DealMove[] {
  const role = roleOf(seat);
  return seat.deals
    .filter((d) => d.status === "open" && d.parties.includes(role) && !d.signed.includes(role))
    .filter((d) => d.expires >= seat.view.turn)
    .map((d) => ({ move: "refuse", deal: d.id, version: d.version }));
}

export const history: Policy = { orders, deals };
