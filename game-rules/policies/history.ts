// The historical player: the calendar's wishes, then its habits, as far as they are legal where the game now stands.
import type { DealMove, OrderDraft } from "../orders.ts";
import { forbidsAccount } from "../stories.ts";
import type { View } from "../view-types.ts";
import type { Role } from "../vocabulary.ts";
import { CALENDAR, type Entry, fallsIn, periodOf, type Wish } from "./calendar/index.ts";
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

/** The calendar's entries for this turn that make sense where the game now stands. */
const due = (v: View, role: Role): Entry[] =>
  CALENDAR[role].flatMap((p) => p.entries.filter((e) => fallsIn(v, e.at) && (e.when?.(v) ?? true)));

/** The turn's own wishes before the habits; what has lost its sense on this line is left out. */
function wishesOf(v: View, role: Role): readonly Wish[] {
  const always = periodOf(CALENDAR[role], v).habits.filter((h) => h.when?.(v) ?? true);
  return [...due(v, role).flatMap((e) => e.wishes), ...always.map((h) => h.wish)];
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

/** What was said, where what it was said of has happened on this line as well. */
function says(seat: Seat): DealMove[] {
  const { view } = seat;
  if (view.stories.length === 0) return [];
  const role = roleOf(seat);
  const said = due(view, role).flatMap((e) => e.says ?? []);
  const told = said.find(({ of, angle }) => !forbidsAccount(view, role, of, angle));
  return told ? [{ move: "tell", ...told }] : [];
}

export const history: Policy = { orders, deals: (seat) => [...deals(seat), ...says(seat)] };
