// D25, the slow-roll. Report, "The Missed Moment": the end was announced in June 2021, before Wagner; the last units left in August
// 2022, after it. Announcing opens a timetable that Paris names; each quarter late or idle lowers the reading. Ordered out, they go.
// Brake: the reading is fixed with the last unit; what happens later changes what stays behind, never the reading.

import { copyExit } from "../records.ts";
import type { ExitState } from "../state.ts";
import { isSuccessor, type Receiver } from "../vocabulary.ts";
import type { Context, Order, Rule } from "./context.ts";
import { heldUp } from "./d06-coalition.ts";
import { receiverHolds, succeed } from "./d24-receiver.ts";
import { exitCourse } from "./exit-course.ts";
import { hostile, topologyOf, zoneAt } from "./on-the-ground.ts";
import { stir } from "./state-of-play.ts";

/** Units that one order brings home (reading: the whole force of 2020 can leave in good order in two quarters). */
export const CONVOY = 4;
/** Units that go each quarter once they have been ordered out, with nobody to hand over to (history). */
export const ORDERED_OUT = 4;
/** A quarter late or idle, tenths (report: it let others claim the end; amounts chosen). */
export const SLIP = { sentiment: 8, frenchOpposition: 8, warmth: -10, framing: -10 } as const;

const receiverOf = (o: Order): Receiver => (isSuccessor(o.draft.target) ? o.draft.target : "none");

/** The quarter's departures as they add up. */
interface Leaving {
  readonly left: number[];
  gone: number;
  handed: number;
  abandoned: number;
}

function gapFilled(c: Context, zone: number): void {
  const z = zoneAt(c.s, zone);
  if (hostile(z) > 0 && z.control !== "jnim" && z.control !== "is")
    c.control(zone, "contested", "D24", "gap_filled", "fell");
}

/** What stays behind in a zone; counted once the last unit has left it. */
function behind(c: Context, l: Leaving, zone: number, receiver: Receiver): boolean {
  if (!c.on("D24")) return true;
  const holds = succeed(c, zone, receiver);
  if ((l.left[zone] ?? 0) > 0) return holds;
  if (holds) l.handed += 1;
  else {
    l.abandoned += 1;
    if (zoneAt(c.s, zone).forces.french > 1) gapFilled(c, zone);
  }
  return holds;
}

function drawDown(c: Context, l: Leaving, o: Order): void {
  const { s } = c;
  const here = l.left[o.zone] ?? 0;
  if (s.exit.announcedIn === 0) return c.carried(o, "not_announced");
  if (here <= 0) return c.carried(o, "no_units");
  if (heldUp(c, o)) return c.carried(o, "held_up_by_partners");
  const units = Math.min(CONVOY, here);
  l.left[o.zone] = here - units;
  l.gone += units;
  c.force(o.zone, "french", -units, "D25", "drawn_down");
  const holds = behind(c, l, o.zone, receiverOf(o));
  c.carried(o, holds ? "drawn_down_receiver_holds" : "drawn_down_gap", { units });
}

/** Units that the receiver's own order takes away (D24); the last of a zone counts as handed over or not. */
function handedOver(c: Context, l: Leaving): void {
  for (const o of c.orders("paris.hand_over")) {
    const here = l.left[o.zone] ?? 0;
    if (here <= 0 || receiverOf(o) === "none" || !c.on("D24") || heldUp(c, o)) continue;
    l.left[o.zone] = here - 1;
    l.gone += 1;
    if (here > 1 || !topologyOf(c.s).malian[o.zone]) continue;
    if (receiverHolds(c, o.zone, receiverOf(o))) l.handed += 1;
    else l.abandoned += 1;
  }
}

/** Ordered out by Bamako, what has not gone by itself goes now. */
function orderedOut(c: Context, l: Leaving): void {
  const { s } = c;
  if (s.demand.rung !== "expel" || s.turn <= s.demand.since) return;
  let go = Math.max(0, ORDERED_OUT - l.gone);
  s.zones.forEach((_, i) => {
    const here = l.left[i] ?? 0;
    if (!topologyOf(s).malian[i] || here <= 0 || go <= 0) return;
    const units = Math.min(go, here);
    go -= units;
    l.left[i] = here - units;
    l.gone += units;
    c.force(i, "french", -units, "D25", "ordered_out");
    behind(c, l, i, "none");
  });
}

/** With the last battlegroup of a zone its special forces leave: they stand on its base (history). */
function specialForcesFollow(c: Context, l: Leaving): void {
  c.s.zones.forEach((z, i) => {
    if (z.forces.special > 0 && z.forces.french > 0 && (l.left[i] ?? 0) <= 0)
      c.force(i, "special", -z.forces.special, "D25", "drawn_down");
  });
}

/** In the second half of a half-year turn no orders are carried out: what was ordered in the first counts. */
const orderedThisTurn = (c: Context): boolean =>
  (c.s.sheets.paris ?? []).some((d) => d.id === "paris.draw_down" || d.id === "paris.hand_over");

/** A quarter is idle when nothing leaves though something is left, late when the timetable has run out. */
export function slipped(
  exit: ExitState,
  turn: number,
  before: number,
  l: { gone: number; ordered: boolean },
): boolean {
  if (exit.announcedIn === 0 || exit.announcedIn >= turn || exit.outIn > 0 || before === 0) return false;
  const idle = l.gone === 0 && !l.ordered;
  return idle || turn > exit.dueIn;
}

function course(c: Context): void {
  const { s } = c;
  const { malian } = topologyOf(s);
  const l: Leaving = { left: s.zones.map((z) => z.forces.french), gone: 0, handed: 0, abandoned: 0 };
  const before = l.left.reduce((n, units, i) => n + (malian[i] ? units : 0), 0);
  handedOver(c, l);
  for (const o of c.orders("paris.draw_down")) drawDown(c, l, o);
  orderedOut(c, l);
  specialForcesFollow(c, l);
  const slips = slipped(s.exit, s.turn, before, { gone: l.gone, ordered: orderedThisTurn(c) }) ? 1 : 0;
  if (slips) {
    stir(c, SLIP.sentiment, "D25", "timetable_slips");
    c.move("frenchOpposition", SLIP.frenchOpposition, "D25", "timetable_slips");
    c.move("warmth", SLIP.warmth, "D25", "timetable_slips");
    c.move("framing", SLIP.framing, "D25", "timetable_slips");
  }
  if (!slips && l.handed + l.abandoned === 0) return;
  const exit = copyExit(s.exit);
  exit.slips += slips;
  exit.handed += l.handed;
  exit.abandoned += l.abandoned;
  c.emit({ type: "ExitChanged", exit, why: l.gone > 0 ? "drawn_down" : "slipped" });
}

export const d25: Rule = {
  id: "D25",
  governance: course,
  politics(c) {
    // With the windows silenced the exit still runs its course; only its reading stays neutral.
    if (!c.on("D18")) exitCourse(c);
  },
};
