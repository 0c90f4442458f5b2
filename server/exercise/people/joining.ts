// Who becomes a member of a seat, and which of them the log must know.

import type { Refusal } from "../../../game-rules/index.ts";
import { SEAT } from "../../contract/limits.ts";
import { isRole, type Seat } from "../../contract/seats.ts";
import type { NewMember, Store } from "../../store/index.ts";
import { no } from "../log/refusal.ts";
import type { Fold } from "../log/state.ts";

export interface Newcomer extends Pick<NewMember, "secretHash" | "linkHash"> {
  readonly seat: Seat;
  readonly member: string;
  /** Empty where none was given. */
  readonly name: string;
}

function roomIn(seat: Seat): number {
  if (isRole(seat)) return SEAT["seat.role"];
  return seat === "observer" || seat === "wall" ? SEAT["seat.public"] : SEAT["seat.lead"];
}

/**
 * Why nobody more fits into a seat, or nothing. Who came by a link that was replaced, or was taken out, takes
 * no room. Who left by themselves does: otherwise one link would fill the log by coming and going.
 */
export async function isFull(store: Store, id: string, seat: Seat): Promise<Refusal | null> {
  const members = await store.members(id);
  const here = members.filter((m) => m.seat === seat && !m.linkRevoked && m.removedAt === null).length;
  const limit = roomIn(seat);
  return here < limit ? null : no("seat.full", { limit });
}

/**
 * Whether the log must know of one more in this seat: of roles for their pens, of control for its absence, of the others
 * only that their link was opened.
 */
export const counts = (fold: Fold, seat: Seat): boolean =>
  isRole(seat) || seat === "control" || fold.exercise.joined[seat].length === 0;
