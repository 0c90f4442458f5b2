// The orders that a viewer may write now: the engine's own function of the view, worked out once a view and only where a screen asks.
// The server lists them anew when a sheet arrives, and takes nobody's word for it.
import { type LegalOrder, legalOrders, type View } from "../../game-rules/open";

/** By the view itself: a view never changes, and what is shown next is another. */
const lists = new WeakMap<View, readonly LegalOrder[]>();

/** Every order that the viewer of this view may write and pay for; none for viewers without a menu. */
export function legalOf(view: View): readonly LegalOrder[] {
  const known = lists.get(view);
  if (known) return known;
  const list = legalOrders(view);
  lists.set(view, list);
  return list;
}
