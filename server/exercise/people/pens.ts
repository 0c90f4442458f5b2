// Who writes for a seat. The first one in, until they hand it on, control moves it, or they have been gone for a minute and
// somebody asks for it. A request stands until the pen moves, as long as whoever asked is here.
import type { Role } from "../../../game-rules/index.ts";
import type { Seat } from "../../contract/seats.ts";
import { isRole } from "../../contract/seats.ts";
import type { Standing } from "../clock/pace.ts";
import { PEN_GRACE } from "../clock/phase-lengths.ts";
import { type Fold, isPeoples, type PenAsk } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";
import type { Presence } from "../presence.ts";

/** Whether somebody may act for a seat. While a bot plays it nobody does, and its pen waits for its people. */
export const holdsPen = (fold: Fold, seat: Seat, member: string): boolean =>
  isRole(seat) && fold.exercise.pens[seat] === member && isPeoples(fold, seat);

/** How a request of somebody for their seat's pen stands; undefined where there is none. */
export const askOf = (fold: Fold, seat: Seat, member: string): PenAsk | undefined =>
  isRole(seat) ? fold.exercise.penAsks[seat]?.find((ask) => ask.member === member) : undefined;

/** From when on a pen is free for whoever asks; never while its holder is here. */
function freeFrom(fold: Fold, role: Role, presence: Presence, awakeSince: number): number {
  const holder = fold.exercise.pens[role];
  if (holder === undefined) return 0;
  if (presence.isOnline(holder)) return Number.POSITIVE_INFINITY;
  return presence.goneSince(holder, awakeSince) + PEN_GRACE;
}

/** Whether nobody who is here, or may soon be back, holds the pen. */
export const isPenFree = (plan: Plan, role: Role, presence: Presence, awakeSince: number): boolean =>
  freeFrom(plan.fold, role, presence, awakeSince) <= plan.now;

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

export interface PenDue {
  readonly at: number;
  readonly role: Role;
  readonly member: string;
}

/** The pen that next goes by itself to the first who asked for it and is here: its holder has left. */
export function nextPen({ fold, presence, awakeSince }: Standing): PenDue | null {
  const due = fold.game.scenario.seats.flatMap((role): PenDue[] => {
    const ask = fold.exercise.penAsks[role]?.find((a) => presence.isOnline(a.member));
    const at = freeFrom(fold, role, presence, awakeSince);
    return ask && at !== Number.POSITIVE_INFINITY ? [{ at, role, member: ask.member }] : [];
  });
  return due.sort((a, b) => a.at - b.at)[0] ?? null;
}
