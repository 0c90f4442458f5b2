// Taking one person out of a seat, or moving them to another: their cookie ends, the seat's link and everybody else's cookies stay.

import type { Refusal } from "../../../game-rules/index.ts";
import { isMovable, isRole, type Seat } from "../../contract/seats.ts";
import type { Store } from "../../store/index.ts";
import { no } from "../log/refusal.ts";
import { type Fold, isPeoples } from "../log/state.ts";
import type { Actor, CommandOf } from "./context.ts";

/**
 * Ends the cookie. Done before the event is written, like a link's reissue: a kill in between leaves somebody out whom the
 * log still names, never somebody in who was taken out. Asked twice, it changes nothing more.
 */
export async function expel(
  store: Store,
  id: string,
  { seat, member }: CommandOf<"member.remove">,
  actor: Actor,
  at: number,
): Promise<void> {
  const rows = await store.members(id);
  const isThere = rows.some((row) => row.id === member && row.seat === seat && row.removedAt === null);
  if (isThere && member !== actor.member) await store.removeMember(member, at);
}

/** Why nobody can be moved from one seat to another, or nothing. Whoever has led has seen the truth. */
export function mayMoveTo(fold: Fold, from: Seat, to: Seat): Refusal | null {
  if (!isMovable(from)) return no("seat.may_not", { seat: from });
  if (!isMovable(to) || to === from) return no("seat.may_not", { seat: to });
  if (!isRole(to)) return null;
  if (!fold.game.scenario.seats.includes(to)) return no("seat.not_in_scenario", { role: to });
  return isPeoples(fold, to) ? null : no("seat.bot");
}
