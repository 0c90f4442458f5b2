// When an exercise moves on by itself. One question, asked after every change and answered from what stands:
//
// - Lobby: a facilitated exercise waits for control. One that control never entered opens when every seat that people
//   were to take has somebody in it.
// - Situation and outcome are for reading. With control present they wait for control, or ten seconds after every seat is
//   done; without, until every seat is done or the reading time is over. An exercise without a clock waits for its
//   readers however long they take, unless they are gone: see stand-in.ts.
// - Negotiation and orders end by the clock. Negotiation also ends ten seconds after every seat has said that it is ready, so
//   that the last word can be taken back, at once where one seat of people plays alone; orders ten seconds after the last
//   sheet is in.
// - A seat that people were to take and that nobody ever entered is waited for only while control is there.
// - A practice quarter ends with its outcome.
// - A result that control looks at alone waits until control releases it.
// - Bots alone pause for a moment, and at reading phases for control as long as it is here.
import type { Phase, Role } from "../../../game-rules/index.ts";
import { type Fold, isEnded, isPeoples, isPractised, isSealed } from "../log/state.ts";
import type { Presence } from "../presence.ts";
import { CLOSING, CONTROL_GRACE, READY_GRACE, readingTime, SEATED } from "./phase-lengths.ts";

export interface Standing {
  readonly fold: Fold;
  readonly presence: Presence;
  readonly now: number;
  /** When this server took up the exercise: what elapsed before it did not count. */
  readonly awakeSince: number;
  readonly botPaceMs: number;
}

export interface Move {
  readonly at: number;
  readonly what: "open" | "advance";
  /** All four are in: the sheets may be taken back until then. */
  readonly closing: boolean;
}

/** The next thing that time alone will bring about; null where the exercise waits for people. */
export function nextMove(s: Standing): Move | null {
  const { fold } = s;
  if (isEnded(fold) || isSealed(fold) || isPractised(fold) || fold.exercise.clock.paused) return null;
  if (!fold.exercise.opened) return opening(s);
  const soft = softEnd(s);
  const hard = fold.exercise.clock.deadline;
  if (soft !== null && (hard === undefined || soft.at <= hard)) return soft;
  return hard === undefined ? null : { at: hard, what: "advance", closing: false };
}

function opening(s: Standing): Move | null {
  const roles = peopleSeats(s.fold);
  if (s.fold.exercise.facilitated || roles.length === 0) return null;
  if (!roles.every((role) => s.presence.inSeat(role).length > 0)) return null;
  return { at: Math.max(s.presence.changedAt(), s.awakeSince) + SEATED, what: "open", closing: false };
}

function softEnd(s: Standing): Move | null {
  const { game, exercise } = s.fold;
  const from = Math.max(exercise.phaseSince, exercise.resumedAt, s.awakeSince);
  const move = (at: number, closing = false): Move => ({ at, what: "advance", closing });
  const reading = game.phase === "situation" || game.phase === "outcome";
  if (peopleSeats(s.fold).length === 0) {
    if (!reading) return move(from + s.botPaceMs);
    // A page that is loaded again is gone for a moment.
    return isLed(s) ? null : move(Math.max(from, controlUntil(s, READY_GRACE)) + s.botPaceMs);
  }
  if (game.phase === "orders") {
    return allIn(s) ? move(Math.max(exercise.sheetsAt, from) + CLOSING, true) : null;
  }
  if (allReady(s)) {
    const grace = reading ? isLed(s) : awaited(s).length > 1;
    return move(Math.max(exercise.readyAt, from) + (grace ? READY_GRACE : 0));
  }
  if (!reading || controlUntil(s) > s.now) return null;
  if (exercise.pace === "none" && awaited(s).length > 0) return null;
  return move(Math.max(from, controlUntil(s)) + readingTime(exercise, game.turn, game.phase as Phase));
}

type Here = Pick<Standing, "fold" | "presence" | "awakeSince">;

/** Whether somebody of control is here now. */
const isLed = ({ presence }: Here): boolean => presence.inSeat("control").length > 0;

/** Until when control counts as here: for ever while it is, for a while after it left, never where it did not come. */
export function controlUntil(s: Here, grace = CONTROL_GRACE): number {
  if (!s.fold.exercise.facilitated) return 0;
  if (isLed(s)) return Number.POSITIVE_INFINITY;
  const left = s.fold.exercise.joined.control.map((member) => s.presence.goneSince(member, s.awakeSince));
  return Math.max(...left) + grace;
}

export const peopleSeats = (fold: Fold): Role[] =>
  fold.game.scenario.seats.filter((role) => isPeoples(fold, role));

/** Seats that the exercise waits for: without control, only those that somebody ever took. */
function awaited(s: Standing): Role[] {
  const roles = peopleSeats(s.fold);
  if (controlUntil(s) > s.now) return roles;
  return roles.filter((role) => s.fold.exercise.joined[role].length > 0);
}

export const isReady = (fold: Fold, role: Role): boolean =>
  fold.exercise.ready[role] === true ||
  (fold.game.phase === "outcome" && fold.exercise.read[role] === fold.game.turn) ||
  (fold.game.phase === "orders" && fold.game.sheets[role] !== undefined);

/** Whether this phase cannot go on by its people before this seat is done. */
export const isAwaited = (s: Standing, role: Role): boolean =>
  s.fold.exercise.opened && !isEnded(s.fold) && awaited(s).includes(role) && !isReady(s.fold, role);

function allReady(s: Standing): boolean {
  const roles = awaited(s);
  return roles.length > 0 && roles.every((role) => isReady(s.fold, role));
}

/** Every sheet is in: bots write theirs as orders open, so only awaited people can be missing. */
function allIn(s: Standing): boolean {
  const roles = awaited(s);
  const bots = s.fold.game.scenario.seats.filter((role) => !isPeoples(s.fold, role));
  return roles.length > 0 && [...roles, ...bots].every((role) => s.fold.game.sheets[role] !== undefined);
}

/** When `nextMove` must be asked again although nothing happens: control's grace is running out. */
export function nextLook(s: Standing): number | null {
  const until = controlUntil(s);
  return until > s.now && until !== Number.POSITIVE_INFINITY ? until : null;
}
