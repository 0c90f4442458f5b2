// A seat whose people are gone for good stalls nobody: where nothing else moves the phase on, another seat may have a bot play
// it for this quarter. Whoever comes back has the seat again: at once while orders can still be given, else with the next quarter.
import type { Role } from "../../../game-rules/index.ts";
import { controlUntil, isReady, type Standing } from "../clock/pace.ts";
import { STAND_IN_AFTER } from "../clock/phase-lengths.ts";
import { isPeoples, isStoodIn, playedBy, statusOf } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";

/** From when on a bot may stand in for a seat; null where somebody is there, or where control or a clock sees to it. */
export function standInFrom(
  s: Pick<Standing, "fold" | "presence" | "awakeSince">,
  role: Role,
): number | null {
  const { fold, presence } = s;
  const { clock, joined, pace } = fold.exercise;
  if (statusOf(fold) !== "running" || pace !== "none" || clock.deadline !== undefined) return null;
  if (!isPeoples(fold, role) || isReady(fold, role)) return null;
  if (joined[role].length === 0 || presence.inSeat(role).length > 0) return null;
  const led = controlUntil(s);
  if (led === Number.POSITIVE_INFINITY) return null;
  const gone = Math.max(...joined[role].map((member) => presence.goneSince(member, s.awakeSince)));
  return Math.max(gone + STAND_IN_AFTER, led);
}

/** Somebody comes into a seat that a bot plays for them: it is theirs again, unless the quarter is over but for reading. */
export function takeBack(plan: Plan, role: Role): null {
  const { turn, phase } = plan.fold.game;
  if (!isStoodIn(plan.fold, role) || (phase !== "situation" && phase !== "negotiation" && phase !== "orders"))
    return null;
  plan.add({ type: "SeatTakenBack", role, turn });
  return handBack(plan, role);
}

/** People have a seat again: what stands committed for it is taken back, so that what is carried out is what they commit. */
export function handBack(plan: Plan, role: Role): null {
  const { turn, phase, sheets } = plan.fold.game;
  if (phase !== "orders" || sheets[role] === undefined || playedBy(plan.fold, role) !== "people") return null;
  const refused = plan.play({ type: "reopen", role });
  if (refused) throw new Error(`a committed sheet is not taken back: ${refused.code}`);
  return plan.add({ type: "SheetHandedBack", role, turn });
}
