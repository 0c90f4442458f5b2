// The course of the exit through the politics step: announced, narrowed, out. One event, whatever came together.
// Serves D18, D25 and D1; report, "The Missed Moment". What has been fixed is never read again.

import type { EventOf } from "../events.ts";
import type { Line } from "../ledger.ts";
import { copyAim, copyExit } from "../records.ts";
import type { GameState } from "../state.ts";
import { verdicts } from "./aim-test.ts";
import { type Context, once } from "./context.ts";
import { openVeto } from "./exit-accounts.ts";
import { exitReading, readingNow } from "./exit-reading.ts";
import { narrowings } from "./narrowing.ts";
import { topologyOf } from "./on-the-ground.ts";
import { frenchInMali } from "./state-of-play.ts";

export const LONGEST = 4;

/** Last turn of a timetable of so many quarters, counted from the one after its announcement. */
export function dueTurn(s: GameState, quarters: number): number {
  return s.turn + Math.ceil(quarters / s.scenario.quartersPerTurn);
}

/** Quarters that the announcement names; the longest where it names none. */
const named = (option: string | undefined): number => {
  const n = Number(option);
  return n >= 2 && n <= LONGEST ? n : LONGEST;
};

const wereThere = (s: GameState): boolean =>
  s.exit.announcedIn > 0 ||
  s.scenario.zones.some((z, i) => topologyOf(s).malian[i] === true && (z.start.forces.french ?? 0) > 0);

/** The last unit left the country in this quarter. */
export const leavesNow = (s: GameState): boolean =>
  s.exit.outIn === 0 && frenchInMali(s) === 0 && wereThere(s);

export function exitCourse(c: Context): void {
  const { s } = c;
  const next = copyExit(s.exit);
  let why: EventOf<"ExitChanged">["why"] | undefined;
  const narrowed = c.on("D1") ? narrowings(c) : 0;
  if (narrowed > 0) {
    next.narrowed += narrowed;
    why = "narrowed";
  }
  const order = c.orders("paris.announce_exit")[0];
  if (order && next.announcedIn === 0 && next.outIn === 0) {
    next.announcedIn = s.turn;
    next.dueIn = dueTurn(s, named(order.draft.option));
    why = "announced";
  }
  // whoever leaves over Bamako's head on the talks is reproached with it, as the end is announced and as the last unit goes
  if ((why === "announced" || leavesNow(s)) && c.on("D13") && openVeto(s)) next.overruled = true;
  let causes: Line[] | undefined;
  if (leavesNow(s)) {
    // the quarter in which the reading is fixed counts as well: what comes true in it has come true
    const aims = c.on("D1")
      ? once(c, verdicts).map(({ aim, met }) => Object.assign(copyAim(aim), { met }))
      : s.aims;
    // gone first, then read: who left without a word did not announce it
    next.outIn = s.turn;
    const gone = { ...s, exit: next, aims };
    next.reading = readingNow(gone);
    causes = exitReading({ ...gone, exit: Object.assign(copyExit(next), { reading: -1 }) }).causes;
    why = "out";
  }
  if (why) c.emit({ type: "ExitChanged", exit: next, why, ...(causes ? { causes } : {}) });
}
