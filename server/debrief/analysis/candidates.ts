// What a seat could have done in a quarter: each order of its menu by kind and option, in the place where a bot would give it; each
// offer that it left unsigned; and nothing at all.
import {
  type GameState,
  type OrderDraft,
  policies,
  type Role,
  type Seat,
  seatOf,
  type Turn,
} from "../../../game-rules/index.ts";
import { mixedText } from "./chance.ts";
import type { Recorded } from "./record.ts";
import type { OrderWish, Wish } from "./result.ts";

/** A wish by its id, which sorts and compares. */
export const wishId = (w: Wish): string =>
  w.do === "order"
    ? [w.id, w.option ?? "", w.zone ?? "", w.target ?? ""].join(":")
    : w.do === "sign"
      ? `sign:${w.deal}`
      : "nothing";

/** The wish behind an order as it was given. */
export const wishOf = ({ id, zone, target, option }: OrderDraft): OrderWish => ({
  do: "order",
  id,
  ...(zone === undefined ? {} : { zone }),
  ...(target === undefined ? {} : { target }),
  ...(option === undefined ? {} : { option }),
});

/** Of several places for one order the one that a bot would choose; where it would give the order nowhere, the first. */
function bestPlace(seat: Seat, drafts: readonly OrderDraft[]): OrderDraft {
  const [first] = drafts;
  if (!first || drafts.length === 1) return first as OrderDraft;
  const legal = seat.legal.filter((o) => drafts.includes(o.draft));
  // a seat with a list of its own has no other orders to think of
  const { role, view, deals, random } = seat;
  const [best] = policies.balanced[role].orders({ role, view, deals, random, legal });
  return best ?? first;
}

/** All of them. @param s the beginning of a quarter */
export function candidatesOf(recorded: Recorded, s: GameState, role: Role): Wish[] {
  const seat = seatOf({ ...s, phase: "orders" }, role, 0);
  const kinds = new Map<string, OrderDraft[]>();
  for (const { draft } of seat.legal) {
    const kind = `${draft.id} ${draft.option ?? ""}`;
    const list = kinds.get(kind);
    if (list) list.push(draft);
    else kinds.set(kind, [draft]);
  }
  const orders = [...kinds.values()].map((drafts) => wishOf(bestPlace(seat, drafts)));
  const offers = recorded.offers
    .filter((o) => o.parties.includes(role) && !o.signed.includes(role))
    .filter((o) => o.turn === s.turn || s.deals.some((d) => d.id === o.id && d.status === "open"))
    .map((o): Wish => ({ do: "sign", deal: o.id, with: o.parties.filter((p) => p !== role) }));
  return [{ do: "nothing" }, ...offers, ...orders];
}

/** So many of a quarter's candidates at the most: where there are more, chance takes some out, and others in another quarter. */
export function someOf(all: readonly Wish[], turn: Turn, most: number): readonly Wish[] {
  if (all.length <= most) return all;
  return all
    .map((w, i) => ({ w, i, lot: mixedText(wishId(w), turn, most) }))
    .sort((a, b) => a.lot - b.lot || a.i - b.i)
    .slice(0, most)
    .sort((a, b) => a.i - b.i)
    .map(({ w }) => w);
}
