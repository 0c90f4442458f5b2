// Who can hold a link, and what kind of person that makes them.
import { ROLES, type Role, type Viewer } from "../../game-rules/open.ts";

export const SEATS = ["control", "scribe", ...ROLES, "observer", "wall"] as const;
export type Seat = (typeof SEATS)[number];

/** What a seat sees: control and scribe the truth, observers and the wall what is public. */
export function viewerOf(seat: Seat): Viewer {
  if (seat === "control" || seat === "scribe") return "facilitator";
  if (seat === "observer" || seat === "wall") return "observer";
  return seat;
}

export const isRole = (seat: string): seat is Role => (ROLES as readonly string[]).includes(seat);

/** Where a seat is played. */
export const pathOf = (exercise: string, seat: Seat): string =>
  seat === "control" || seat === "scribe" ? `/facilitate/${exercise}/${seat}` : `/play/${exercise}/${seat}`;
