// Puts a sheet together out of wishes: takes them in order and leaves out what the sheet cannot hold.
import type { OrderDraft } from "../orders.ts";
import { SheetCheck } from "../sheet.ts";
import { roleOf, type Seat } from "./policy.ts";

/** @param wishes drafts of the seat's own menu, the dearest first; illegal and unaffordable ones are passed over */
export function compose(seat: Pick<Seat, "view">, wishes: readonly OrderDraft[], enough = 12): OrderDraft[] {
  const sheet: OrderDraft[] = [];
  const check = new SheetCheck(seat.view, roleOf(seat));
  for (const wish of wishes) {
    if (sheet.length >= enough) break;
    if (check.fits(wish)) sheet.push(wish);
  }
  return sheet;
}
