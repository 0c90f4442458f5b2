// Who writes for a seat. The first one in, until they hand it on, control moves it, or they have been gone for a minute.
import type { Role } from "../../game-rules/index.ts";
import { PEN_GRACE } from "./plan.ts";
import type { Plan } from "./planning.ts";
import type { Presence } from "./presence.ts";

/** Whether nobody who is here, or may soon be back, holds the pen. */
export function isPenFree(plan: Plan, role: Role, presence: Presence, awakeSince: number): boolean {
  const holder = plan.fold.exercise.pens[role];
  if (holder === undefined) return true;
  return !presence.isOnline(holder) && plan.now - presence.goneSince(holder, awakeSince) >= PEN_GRACE;
}

/** Somebody comes into a seat: a pen that nobody holds is theirs. */
export function takeOnEntry(
  plan: Plan,
  role: Role,
  member: string,
  presence: Presence,
  awakeSince: number,
): null {
  if (!isPenFree(plan, role, presence, awakeSince)) return null;
  return plan.add({ type: "PenTaken", role, member, how: "first" });
}
