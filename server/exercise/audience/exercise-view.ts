// The exercise around the game as one seat may see it. What a seat may not know is left out, not blanked.
import { type Role } from "../../../game-rules/index.ts";
import type { ClockView, ExerciseView, MemberView, SeatView } from "../../contract/answers.ts";
import { isRole, SEATS, type Seat, viewerOf } from "../../contract/seats.ts";
import { closeAfter, closesAhead } from "../clock/daily-schedule.ts";
import { isAwaited, isReady, type Move, type Standing } from "../clock/pace.ts";
import { quartersAhead } from "../clock/phase-lengths.ts";
import { type Fold, foldFor, isPeoples, isStoodIn, playedBy, scoresAreOpen, statusOf } from "../log/state.ts";
import { askOf, holdsPen } from "../people/pens.ts";
import type { Presence } from "../people/presence.ts";
import { standInFrom } from "../people/stand-in.ts";

export interface ExerciseLinks {
  readonly seat: Seat;
  readonly token: string;
}

export interface Around {
  readonly id: string;
  readonly fold: Fold;
  readonly presence: Presence;
  readonly standing: Standing;
  readonly next: Move | null;
  readonly links: readonly ExerciseLinks[];
}

/** What everybody in a seat sees alike. `closingAt` becomes seconds when it is sent, so that passing time changes nothing. */
export type SeatBase = Omit<ExerciseView, "me" | "now"> & { closingAt?: number };

export function baseFor(seat: Seat, whole: Around): SeatBase {
  const around = { ...whole, fold: foldFor(whole.fold, viewerOf(seat)) };
  const { id, fold, presence, next } = around;
  const { exercise, game } = fold;
  const control = seat === "control";
  const leads = control || seat === "scribe";
  return {
    id,
    title: exercise.title,
    scenario: game.scenario.id,
    status: statusOf(fold),
    turn: game.turn,
    phase: game.phase,
    clock: clockOf(fold, next),
    // A role that the engine plays is nobody to wait for.
    seats: game.scenario.seats.map((role) => seatView(role, around, leads || seat === role)),
    observers: presence.inSeat("observer").length,
    settings: {
      reading: exercise.reading,
      scoresOpen: leads ? exercise.scoresOpen === true : scoresAreOpen(fold),
    },
    ...hookOf(fold, seat),
    ...(next?.closing ? { closingAt: next.at } : {}),
    ...(control
      ? {
          links: linksOf(around),
          seed: game.seed,
          cells: SEATS.map((s) => ({ seat: s, members: membersOf(s, around) })),
        }
      : {}),
  };
}

/** The base as one person gets it. */
export function viewOf(
  base: SeatBase,
  me: { seat: Seat; member: string },
  around: Around,
  now: number,
): ExerciseView {
  const { closingAt, ...rest } = base;
  const closing =
    closingAt === undefined ? {} : { closing: Math.max(0, Math.ceil((closingAt - now) / 1000)) };
  return {
    ...rest,
    clock: { ...rest.clock, ...closing },
    me: { ...me, name: around.presence.nameOf(me.member), pen: holdsPen(around.fold, me.seat, me.member) },
    now,
  };
}

/** The host alone: what follows it in a webhook's address is a secret. */
function hookOf(fold: Fold, seat: Seat): { hook?: string } {
  const hook = isRole(seat) ? fold.exercise.hooks[seat] : undefined;
  return hook ? { hook: URL.canParse(hook.url) ? new URL(hook.url).host : "?" } : {};
}

function clockOf(fold: Fold, next: Move | null): ClockView {
  const { clock, pace } = fold.exercise;
  const days = daysOf(fold);
  if (clock.paused) {
    const left = clock.left === undefined ? {} : { left: clock.left };
    return { paused: clock.paused, minutes: pace, ...left, ...days };
  }
  return { minutes: pace, ...(next ? { deadline: next.at } : {}), ...days };
}

type Days = Pick<ClockView, "day">;
/** Every seat is told the same closes: they are reckoned once for each place of the log. */
const reckoned = new WeakMap<Fold, Days>();
function daysOf(fold: Fold): Days {
  let days = reckoned.get(fold);
  if (!days) {
    days = daysAhead(fold);
    reckoned.set(fold, days);
  }
  return days;
}

/** Closes are told from what is settled, so that passing time changes nothing in what was sent. */
function daysAhead({ exercise, game }: Fold): Days {
  const { day, holidays, clock, phaseSince } = exercise;
  if (!day) return {};
  const writing = game.phase === "orders" && clock.deadline !== undefined;
  const first = writing ? (clock.deadline ?? 0) : closeAfter(day, holidays, clock.deadline ?? phaseSince);
  const closes = closesAhead(day, holidays, first, quartersAhead(game));
  return { day: { at: day.at, zone: day.zone, daysOff: [...day.daysOff], holidays: [...holidays], closes } };
}

function seatView(role: Role, around: Around, known: boolean): SeatView {
  const { fold, presence, standing } = around;
  const here = presence.inSeat(role).length;
  const committed = fold.game.sheets[role] !== undefined;
  const whose = fold.exercise.sheetsBy[role];
  const from = standInFrom(standing, role);
  return {
    role,
    by: playedBy(fold, role),
    ...(isStoodIn(fold, role) ? { standIn: true as const } : {}),
    sheet: committed ? "committed" : here > 0 || !isPeoples(fold, role) ? "writing" : "absent",
    read: fold.exercise.read[role] === fold.game.turn,
    ready: isReady(fold, role),
    awaited: isAwaited(standing, role),
    ...(from === null ? {} : { standInFrom: from }),
    here,
    ...(known && committed && whose ? { sheetBy: whose } : {}),
    ...(known ? { members: membersOf(role, around) } : {}),
  };
}

/** Whoever is here, holds the pen or gave a name: a browser that lost its cookie and came again is not two people. */
function membersOf(seat: Seat, { fold, presence }: Around): MemberView[] {
  const joined = new Set([...fold.exercise.joined[seat], ...presence.inSeat(seat).map((p) => p.member)]);
  return [...joined]
    .map((id) => ({
      id,
      name: presence.nameOf(id),
      online: presence.isOnline(id),
      pen: holdsPen(fold, seat, id),
      ...asked(fold, seat, id, presence),
    }))
    .filter((m) => m.online || m.pen || m.name !== "");
}

/** Nobody answers somebody who has left. */
function asked(fold: Fold, seat: Seat, id: string, presence: Presence): Pick<MemberView, "asks"> {
  const ask = presence.isOnline(id) ? askOf(fold, seat, id) : undefined;
  return ask ? { asks: ask.declined ? "declined" : "open" } : {};
}

const linksOf = ({ links, fold }: Around) =>
  links.map(({ seat, token }) => ({ seat, token, opened: fold.exercise.joined[seat].length > 0 }));
