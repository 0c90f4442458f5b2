// Who can speak with whom. Paris and JNIM only through an indirect channel once it is open (D28).
import type { GameState } from "../state.ts";
import { ROLES, type Role } from "../vocabulary.ts";

/**
 * Whether a role may open talk with a set of roles now. A set with both Paris and JNIM needs the channel, and only its two
 * ends can use it: were a third seat let through or refused by the channel's state, the answer would give that state away.
 */
export function mayTalk(
  s: Pick<GameState, "tracks" | "off">,
  speaker: Role,
  roles: readonly Role[],
): boolean {
  const indirect = roles.includes("paris") && roles.includes("jnim");
  if (!indirect || s.off.includes("D28")) return true;
  return (speaker === "paris" || speaker === "jnim") && s.tracks.channel > 0;
}

/** Whether a seat has no way to one of the others now. */
export const isClosed = (others: readonly Role[], reach: readonly Role[]): boolean =>
  others.some((r) => !reach.includes(r));

/** Whether a seat may write to a set of others: to all of them together, not only to each (a set across D28's channel is its two ends'). */
export const mayWriteTo = (others: readonly Role[], reach: readonly Role[]): boolean =>
  !isClosed(others, reach) && !(others.includes("paris") && others.includes("jnim"));

/** The roles with which one can open a channel now. Whether the indirect channel is open only its two ends know. */
export function reachOf(s: GameState, role: Role): Role[] {
  return ROLES.filter(
    (other) => other !== role && s.scenario.seats.includes(other) && mayTalk(s, role, [role, other]),
  );
}
