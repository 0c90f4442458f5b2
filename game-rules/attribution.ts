// Which of a seat's own orders stands behind a line of its ledger: by the kind of the cause, and by the zone where the order has one.
// Says nothing of anybody else's orders: it is asked with the seat's own, and reads nothing beside the line.
import type { CauseCode } from "./codes/causes.ts";
import { ORDER_CAUSES } from "./data/order-causes.ts";
import { ORDER_IDS, type OrderId } from "./data/orders/ids.ts";
import type { Line } from "./ledger.ts";
import type { OrderDraft } from "./orders.ts";

/** The kind of order that a cause is of, where only one kind brings it about. */
export function orderBehind({ cause, params }: Pick<Line, "cause" | "params">): OrderId | undefined {
  const named = cause === "order_paid" || cause === "posture_kept" ? params?.order : undefined;
  if (typeof named === "string") return ORDER_IDS.find((id) => id === named);
  return ORDER_CAUSES[cause as CauseCode];
}

/** The places, among a seat's own orders, of those that a line of its ledger is due to; none where it is not theirs. */
export function behind(line: Line, own: readonly OrderDraft[]): number[] {
  const id = orderBehind(line);
  if (!id) return [];
  const at = own.flatMap((d, i) => (d.id === id ? [i] : []));
  const there = line.zone ? at.filter((i) => own[i]?.zone === line.zone) : [];
  return there.length > 0 ? there : at;
}
