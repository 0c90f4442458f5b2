// Puts a sheet together out of wishes: takes them in order and leaves out what the sheet cannot hold.
import type { OrderDraft } from "../orders.ts";
import { checkSheet } from "../sheet.ts";
import type { Seat } from "./policy.ts";

/** @param wishes drafts, the dearest first; illegal and unaffordable ones are passed over */
export function compose(seat: Seat, wishes: readonly OrderDraft[], enough = 12): OrderDraft[] {
  const sheet: OrderDraft[] = [];
  for (const wish of wishes) {
    if (sheet.length >= enough) break;
    if (!checkSheet(seat.view, seat.role, [...sheet, wish])) sheet.push(wish);
  }
  return sheet;
}
