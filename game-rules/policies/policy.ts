// A bot is a player: it sees its seat and nothing else.
import type { OrderId } from "../data/orders/ids.ts";
import type { Stream } from "../kernel/dice.ts";
import type { DealMove, OrderDraft } from "../orders.ts";
import type { DealView, LegalOrder, View } from "../view-types.ts";
import { asRole, type Role } from "../vocabulary.ts";

export interface Seat {
  readonly role: Role;
  readonly view: View;
  readonly legal: readonly LegalOrder[];
  /** Deals that this seat knows of. */
  readonly deals: readonly DealView[];
  readonly random: Stream;
  /** The legal orders of these rows alone, for a bot that wants no others; absent where `legal` was put together by hand. */
  wanted?(ids: ReadonlySet<OrderId>): readonly LegalOrder[];
}

export interface Policy {
  /** The sheet for this quarter: legal, affordable, within the slots. */
  orders(seat: Seat): OrderDraft[];
  /** What to do about the deals on the table, what to put there, and what to tell everybody. */
  deals(seat: Seat): DealMove[];
}

/** Whose seat it is: what the view says. A seat put together by hand needs no more than its view. */
export const roleOf = (seat: Pick<Seat, "view">): Role => asRole(seat.view.viewer) ?? "paris";
