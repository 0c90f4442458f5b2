// Orders that stand on no menu: a seat writes one beside its sheet, the roles that it names argue for or against, control fixes odds and
// effects before the draw. Their words stand here and nowhere in the game.
import type { Effect, OrderDraft, Role, Turn } from "../../../game-rules/index.ts";
import type { ExerciseEvent } from "./events.ts";

/** What one of the roles that are shown an order has to say. */
export interface Argument {
  readonly role: Role;
  readonly side: "for" | "against";
  readonly text: string;
}

/** An order of the menu that control finds like it, and the odds that it had on the board of that moment; without, where no die decides it. */
export interface LikeOrder {
  readonly role: Role;
  readonly order: OrderDraft;
  readonly odds?: number | undefined;
}

/** What control rules of such an order, fixed before its draw. */
export interface OwnRuling {
  /** Of a hundred: it comes about where the draw lies below. */
  readonly odds: number;
  readonly like: readonly LikeOrder[];
  readonly success: readonly Effect[];
  readonly failure: readonly Effect[];
  readonly reason: string;
  readonly beyond?: true | undefined;
}

export interface OwnOrder {
  readonly id: string;
  readonly role: Role;
  readonly turn: Turn;
  readonly text: string;
  /** Who is shown it before the ruling; nobody where it is secret. */
  readonly shown: readonly Role[];
  readonly said: readonly Argument[];
  readonly ruling?: (OwnRuling & { readonly at: number; readonly member?: string | undefined }) | undefined;
  readonly refused?: { readonly reason: string; readonly at: number } | undefined;
  readonly withdrawn?: true | undefined;
  readonly drawn?: { readonly draw: number; readonly came: boolean } | undefined;
}

/** Whether its author, those who are shown it and control can still say something to it. */
export const isOpen = (order: OwnOrder): boolean => !order.refused && !order.withdrawn && !order.drawn;

/** A seat's own orders of a quarter that stand, in the order in which they were written. */
export const standing = (orders: readonly OwnOrder[] | undefined, role: Role, turn: Turn): OwnOrder[] =>
  (orders ?? []).filter((o) => o.role === role && o.turn === turn && !o.withdrawn && !o.refused);

/** The orders after one more event; the very same where it concerns none. */
export function ownAfter(
  orders: readonly OwnOrder[] | undefined,
  event: ExerciseEvent,
  { at, member }: { readonly at: number; readonly member?: string | undefined },
): readonly OwnOrder[] | undefined {
  const change = (id: string, to: (o: OwnOrder) => Partial<OwnOrder>): OwnOrder[] | undefined =>
    orders?.map((o) => (o.id === id ? { ...o, ...to(o) } : o));
  switch (event.type) {
    case "OwnOrderWritten": {
      const { type: _, ...written } = event;
      return orders?.some((o) => o.id === event.id)
        ? change(event.id, () => ({ ...written, said: [], ruling: undefined }))
        : [...(orders ?? []), { ...written, said: [] }];
    }
    case "OwnOrderArgued": {
      const { id, role, side, text } = event;
      return change(id, (o) => ({ said: [...o.said.filter((x) => x.role !== role), { role, side, text }] }));
    }
    case "OwnOrderWithdrawn":
      return change(event.id, () => ({ withdrawn: true }));
    case "OwnOrderFixed": {
      const { type: _, id, ...ruling } = event;
      return change(id, () => ({ ruling: { ...ruling, at, ...(member ? { member } : {}) } }));
    }
    case "OwnOrderRefused":
      return change(event.id, () => ({ refused: { reason: event.reason, at } }));
    case "OwnOrderDrawn":
      return change(event.id, () => ({ drawn: { draw: event.draw, came: event.came } }));
    default:
      return orders;
  }
}
