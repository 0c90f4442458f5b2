// Who can speak with whom. Paris and JNIM only through an indirect channel once it is open (D28).
import type { GameState } from "../state.ts";
import { ROLES, type Role } from "../vocabulary.ts";

/** Whether a set of roles may talk now; a set with both Paris and JNIM needs the channel. */
export function mayTalk(s: Pick<GameState, "tracks" | "off">, roles: readonly Role[]): boolean {
  const indirect = roles.includes("paris") && roles.includes("jnim");
  return !indirect || s.tracks.channel > 0 || s.off.includes("D28");
}

/** The roles with which one can open a channel now. Whether the indirect channel is open only its two ends know. */
export function reachOf(s: GameState, role: Role): Role[] {
  return ROLES.filter((other) => other !== role && s.scenario.seats.includes(other) && mayTalk(s, [role, other]));
}
