// What a program asks and is told over plain HTTP, before it has a socket.
import { z } from "zod";
import type { Params } from "../../game-rules/open.ts";
import type { Seat } from "./seats.ts";
import { SEATS } from "./seats.ts";
import { text } from "./text.ts";

export { type CreateExercise, createExercise } from "./requests.ts";

/** POST /api/join: a link's token for a cookie. */
export const joinRequest = z.strictObject({
  token: text(128).min(1),
  name: text(60, { trim: true }).optional(),
});
/** POST /api/leave: ends this browser's hold on one seat. */
export const leaveRequest = z.strictObject({ exercise: text(64).min(1), seat: z.enum(SEATS) });

export interface Created {
  ok: true;
  id: string;
  /** Whole addresses, as this server was reached: whoever holds one may take the seat. */
  links: Record<Seat, string>;
}
export interface Joined {
  ok: true;
  exercise: string;
  seat: Seat;
  /** Where the seat is played. */
  path: string;
}
export interface Refused {
  ok: false;
  code: string;
  params: Params;
}

/** How a scenario is named: in its writer's words, or in the catalogues' under `texts`. */
export interface ScenarioNamed {
  texts: string;
  name?: string;
}

/** What the page behind a link may show before the link is exchanged. */
export interface LinkReading {
  exercise: string;
  title: string;
  scenario: ScenarioNamed;
  seat: Seat;
  status: "lobby" | "running" | "paused" | "ended" | "link_ended" | "unreadable";
}

export const cookieName = (exercise: string, seat: Seat): string => `mm_${exercise}_${seat}`;

/** Where a seat is played. */
export const pathOf = (exercise: string, seat: Seat): string =>
  seat === "control" || seat === "scribe" ? `/facilitate/${exercise}/${seat}` : `/play/${exercise}/${seat}`;
