// Aims narrowed on the way out (D1): moved goalposts, unless a signal or a receiver stands behind. Report, "Lessons" and "Serval
// Success, Barkhane Bane"; how it reads is a reading.

import type { GameState } from "../state.ts";
import { answeredByExit } from "./answered.ts";
import type { Context } from "./context.ts";

/** A signal that Paris answered, in words or by the exit itself, or a zone handed to a receiver able to hold: something to point at. */
export const standsBehind = (s: GameState, announcedIn = s.exit.announcedIn): boolean =>
  s.exit.handed > 0 ||
  s.signals.some((x) => x.kind === "bound" && (x.answered > 0 || answeredByExit(x.since, announcedIn)));

/** Announced, or announced with this very sheet, and not yet out. */
export const onTheWayOut = (c: Context): boolean =>
  c.s.exit.outIn === 0 && (c.s.exit.announcedIn > 0 || c.orders("paris.announce_exit").length > 0);

/** How many aims are changed in this quarter that will read as moved goalposts. */
export function narrowings(c: Context): number {
  if (!onTheWayOut(c) || standsBehind(c.s, c.s.exit.announcedIn || c.s.turn)) return 0;
  return c.orders("paris.drop_aim").length + c.orders("paris.declare_aim").length;
}
