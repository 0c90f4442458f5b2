// Taking one person out of a seat: their cookie ends, the seat's link and everybody else's cookies stay.

import type { Store } from "../../store/index.ts";
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
