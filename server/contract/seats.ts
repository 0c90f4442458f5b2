// Who can hold a link, and what kind of person that makes them.
import { POLICIES, ROLES, type Role, type Viewer } from "../../game-rules/open.ts";

export const SEATS = ["control", "scribe", ...ROLES, "observer", "wall"] as const;
export type Seat = (typeof SEATS)[number];

/** Who can play a role: people, or a bot by the name of its policy. */
export const SEAT_BY = ["people", ...POLICIES] as const;
export type SeatBy = (typeof SEAT_BY)[number];

/** Whose a committed sheet is: `paper` where control typed it in for its people. */
export const SHEET_BY = ["people", "bot", "paper"] as const;
export type SheetBy = (typeof SHEET_BY)[number];

/** Who plays on where a game is asked "what if": as recorded, so with the plan carried through, bots of either kind, or people. */
export const PLAYED_ON_BY = ["recorded", "plan", "balanced", "history", "people"] as const;

/** Whether roles see how an exit announced now would read. */
export const READING_SETTINGS = ["off", "shown"] as const;
export type ReadingSetting = (typeof READING_SETTINGS)[number];

/** What an exercise is that is for trying out: a practice quarter of another (`of`), or a rehearsal with bots. */
export const TRIALS = ["practice", "rehearsal"] as const;
export interface Trial {
  readonly kind: (typeof TRIALS)[number];
  readonly of?: string | undefined;
}

/** Who leads, and sees the truth: the facilitator, and whoever keeps the record beside them. */
export const LEADING = ["control", "scribe"] as const satisfies readonly Seat[];
export type Leading = (typeof LEADING)[number];

export const leads = (seat: Seat): seat is Leading => (LEADING as readonly Seat[]).includes(seat);

/** What a seat sees: control and scribe the truth, observers and the wall what is public. */
export function viewerOf(seat: Seat): Viewer {
  if (leads(seat)) return "facilitator";
  if (seat === "observer" || seat === "wall") return "observer";
  return seat;
}

export const isRole = (seat: string): seat is Role => (ROLES as readonly string[]).includes(seat);

/** Whether control can move people into a seat or out of it: whoever has led has seen the truth. */
export const isMovable = (seat: Seat): boolean => isRole(seat) || seat === "observer";

/** The channel in which it is kept that somebody has been shown their role's brief: a read mark as any other. */
export const BRIEFED = "brief";

/** Where a seat is played. */
export const pathOf = (exercise: string, seat: Seat): string =>
  leads(seat) ? `/facilitate/${exercise}/${seat}` : `/play/${exercise}/${seat}`;

/** What a class's own link opens: its desk, to lead or to read along, or the door of the room it is played in. */
export const CLASS_SEATS = [...LEADING, "lobby"] as const;
export type ClassSeat = (typeof CLASS_SEATS)[number];

/** Where the desk of a class is. */
export const classPath = (id: string): string => `/class/${id}`;
