// The historical player: the calendar's wishes, then its habits, as far as they are legal where the game now stands.

import type { DealMove, OrderDraft } from "../orders.ts";
import { CALENDAR, HABITS } from "./calendar.ts";
import { compose } from "./compose.ts";
import { labelOfView } from "./label-of-view.ts";
import type { Policy, Seat } from "./policy.ts";

type Wish = Partial<OrderDraft> & { id: OrderDraft["id"] };

/** A wish may leave zone, target or option open; the first legal order that fits it is meant. */
function fitting(seat: Seat, wish: Wish): OrderDraft[] {
  const fits = seat.legal.filter(
    ({ draft: d }) =>
      d.id === wish.id &&
      d.option !== "end" &&
      (wish.zone === undefined || d.zone === wish.zone) &&
      (wish.target === undefined || d.target === wish.target) &&
      (wish.option === undefined || d.option === wish.option),
  );
  return fits.map((o) => o.draft);
}

function orders(seat: Seat): OrderDraft[] {
  const quarter = labelOfView(seat.view);
  const wishes = [...(CALENDAR[seat.role][quarter] ?? []), ...HABITS[seat.role]];
  return compose(
    seat,
    wishes.flatMap((w) => fitting(seat, w)),
    8,
  );
}

/** On the historical line nobody signed: offers are refused. */
function deals(seat: Seat): DealMove[] {
  return seat.deals
    .filter((d) => d.status === "open" && d.parties.includes(seat.role) && !d.signed.includes(seat.role))
    .filter((d) => d.expires >= seat.view.turn)
    .map((d) => ({ move: "refuse", deal: d.id, version: d.version }));
}

export const history: Policy = { orders, deals };
