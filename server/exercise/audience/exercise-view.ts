// The exercise around the game as one seat may see it. What a seat may not know is left out, not blanked.
import { type GameState, ROLES, type Role, sameData } from "../../../game-rules/index.ts";
import type { ClockView, ExerciseView, MemberView, SeatView } from "../../contract/answers.ts";
import { briefingFor } from "../../contract/prepared.ts";
import type { Showing, WhatIf } from "../../contract/requests.ts";
import { isRole, leads, SEATS, type Seat, viewerOf } from "../../contract/seats.ts";
import { openTurn } from "../../contract/steps.ts";
import { closeAfter, closesAhead } from "../clock/daily-schedule.ts";
import { isAwaited, isReady, type Move, type Standing } from "../clock/pace.ts";
import { quartersAhead } from "../clock/phase-lengths.ts";
import type { Bookmark } from "../log/events.ts";
import { injectViews } from "../log/injects.ts";
import {
  type Fold,
  foldFor,
  isEnded,
  isPeoples,
  isSealed,
  isStoodIn,
  leadOf,
  playedBy,
  scoresAreOpen,
  statusOf,
} from "../log/state.ts";
import type { ExerciseLinks } from "../people/links.ts";
import { askOf, holdsPen } from "../people/pens.ts";
import { standInFrom } from "../people/stand-in.ts";
import type { Presence } from "../presence.ts";
import { adjudicationOf, ownFor } from "./adjudication.ts";

export interface Surroundings {
  readonly id: string;
  readonly fold: Fold;
  readonly presence: Presence;
  readonly standing: Standing;
  readonly next: Move | null;
  readonly links: readonly ExerciseLinks[];
}

/** What everybody in a seat sees alike. `closingAt` becomes seconds when it is sent, so that passing time changes nothing. */
export type SeatBase = Omit<ExerciseView, "me" | "now"> & { closingAt?: number };

/** What no seat is shown of an exercise, nor anything that is: it changes with every word that is said. */
const UNSHOWN: ReadonlySet<string> = new Set<keyof Fold["exercise"]>([
  "spent",
  "lastAt",
  "injectPart",
  "stood",
  "moved",
]);
/** What of the game stands in the exercise around it. */
const OF_THE_GAME = ["scenario", "turn", "phase", "sheets", "seed"] as const;

/** Whether a game shows the same around it. */
const looksTheSame = (was: GameState, is: GameState): boolean =>
  was === is || OF_THE_GAME.every((slice) => was[slice] === is[slice]);

/** Whether the log of an exercise has brought nothing since that shows around the game. Held by exercise-view.test.ts. */
export function looksAlike(before: Fold, now: Fold): boolean {
  if (before.line !== now.line || isSealed(before) !== isSealed(now)) return false;
  // Under a seal there are two games: what is true, and what everybody but those who lead is shown.
  if (!looksTheSame(before.game, now.game)) return false;
  if (before.shown && now.shown && !looksTheSame(before.shown, now.shown)) return false;
  if (before.exercise === now.exercise) return true;
  for (const key in now.exercise) {
    const part = key as keyof Fold["exercise"];
    if (before.exercise[part] !== now.exercise[part] && !UNSHOWN.has(part)) return false;
  }
  return true;
}

interface Shared
  extends Pick<
    SeatBase,
    "id" | "title" | "scenario" | "status" | "turn" | "phase" | "line" | "held" | "clock"
  > {
  readonly observers: number;
  closingAt?: number;
}

/** What is the same for everybody who knows the same of the game. */
interface Common {
  readonly around: Surroundings;
  readonly shared: Shared;
  readonly rows: readonly Row[];
  readonly kept: PartsKept;
}

/** Parts as they were made last, of one exercise: whoever compares what is the very same thing needs no second look. */
export interface PartsKept {
  /** The part of that name as it was made before, where it says the same. */
  asBefore<T>(name: string, part: T): T;
  /** The part of that name as it was made before, where all that it is made of is the very same; else made anew. */
  of<T>(name: string, from: readonly unknown[], make: () => T): T;
}

export function partsKept(): PartsKept {
  const parts = new Map<string, unknown>();
  const made = new Map<string, { readonly from: readonly unknown[]; readonly part: unknown }>();
  return {
    asBefore<T>(name: string, part: T): T {
      const before = parts.get(name);
      if (sameData(before, part)) return before as T;
      parts.set(name, part);
      return part;
    },
    of<T>(name: string, from: readonly unknown[], make: () => T): T {
      const before = made.get(name);
      if (before && isSame(before.from, from)) return before.part as T;
      const part = make();
      made.set(name, { from, part });
      return part;
    },
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const ANEW: PartsKept = { asBefore: (_, part) => part, of: (_, __, make) => make() };

/**
 * Answers what each seat sees of the exercise as it stands, worked out once and once for all who see it alike.
 * @param kept of the same exercise at other moments
 */
export function basesOf(whole: Surroundings, kept: PartsKept = ANEW): (seat: Seat) => SeatBase {
  const made = new Map<GameState, Common>();
  const bases = new Map<Seat, SeatBase>();
  const commonTo = (fold: Fold): Common => {
    const known = fold === whole.fold ? whole : { ...whole, fold, standing: { ...whole.standing, fold } };
    const common = commonOf(known, isSealed(whole.fold), kept);
    made.set(fold.game, common);
    return common;
  };
  const baseOf = (seat: Seat): SeatBase => {
    const fold = foldFor(whole.fold, viewerOf(seat));
    return baseFor(seat, made.get(fold.game) ?? commonTo(fold));
  };
  return (seat) => {
    const base = bases.get(seat) ?? baseOf(seat);
    bases.set(seat, base);
    return base;
  };
}

/** @param held whether there is a result that not everybody knows */
function commonOf(around: Surroundings, held: boolean, kept: PartsKept): Common {
  const { id, fold, presence, next } = around;
  const { exercise, game } = fold;
  const shared: Shared = {
    id,
    title: exercise.title,
    scenario: game.scenario.id,
    status: statusOf(fold),
    turn: game.turn,
    phase: game.phase,
    line: fold.line,
    held,
    clock: kept.asBefore("clock", clockOf(fold, next)),
    observers: presence.inSeat("observer").length,
  };
  if (next?.closing) shared.closingAt = next.at;
  // A role that the engine plays is nobody to wait for.
  const rows = game.scenario.seats.map((role) => seatRow(role, around, kept));
  return { around, shared, rows, kept };
}

function baseFor(seat: Seat, { around, shared, rows, kept }: Common): SeatBase {
  const { fold } = around;
  const isLeading = leads(seat);
  const { reading, marking, unnamed } = fold.exercise;
  const scoresOpen = isLeading ? fold.exercise.scoresOpen === true : scoresAreOpen(fold);
  // Part by part: this is made for each seat at every change, and a spread costs more than all the rest of it.
  const base: SeatBase = {
    id: shared.id,
    title: shared.title,
    scenario: shared.scenario,
    status: shared.status,
    turn: shared.turn,
    phase: shared.phase,
    line: shared.line,
    held: shared.held,
    clock: shared.clock,
    observers: shared.observers,
    seats: rows.map((row) => (isLeading || seat === row.role ? row.known() : row.others)),
    settings: kept.of(isLeading ? "settings, all" : "settings", [reading, scoresOpen, marking], () => ({
      reading,
      scoresOpen,
      ...(marking ? { marking } : {}),
      ...(unnamed ? { unnamed } : {}),
    })),
  };
  if (shared.closingAt !== undefined) base.closingAt = shared.closingAt;
  if (isLeading) {
    base.holds = fold.exercise.holds;
    base.bookmarks = bookmarksOf(fold);
    const { decidedAt, holdsIn, rulings, own } = fold.exercise;
    const { presence } = around;
    base.adjudication = kept.of("adjudication", [decidedAt, holdsIn, rulings, own, presence.version()], () =>
      adjudicationOf(fold, presence),
    );
    if (fold.exercise.class) base.class = fold.exercise.class.id;
    const { injects, injectMarks } = fold.exercise;
    if (injects) base.injects = kept.of("injects", [injects, injectMarks], () => injectViews(fold.exercise));
    if (fold.exercise.prepared) base.prepared = fold.exercise.prepared;
    if (fold.exercise.report) base.report = fold.exercise.report;
  } else if (isRole(seat) && fold.exercise.facilitated) base.own = ownFor(around.fold, seat);
  const told = briefingOf(fold, seat, kept);
  if (told) base.briefing = told;
  if (fold.exercise.trial) base.trial = fold.exercise.trial;
  if (fold.exercise.practice) base.practice = fold.exercise.practice;
  if (fold.exercise.class) base.group = fold.exercise.class.group;
  const asked = askedFor(fold, seat, kept);
  if (asked.length > 0) base.asked = asked;
  const hook = isRole(seat) ? fold.exercise.hooks[seat] : undefined;
  if (hook) base.hook = hostOf(hook.url);
  if (isEnded(fold)) base.debrief = debriefOf(fold, seat);
  // Beside the debrief rather than in it: that is told anew with every place that is shown.
  const { answers } = fold.exercise;
  if (answers.length > 0) base.answers = answers as NonNullable<ExerciseView["answers"]>;
  if (seat === "control") Object.assign(base, forControl(around, kept));
  return base;
}

const forControl = (
  around: Surroundings,
  kept: PartsKept,
): Pick<SeatBase, "links" | "seed" | "cells" | "checks"> => {
  const { links, fold, presence } = around;
  const lobby = statusOf(fold) === "lobby";
  const members = SEATS.map((seat) => membersOf(seat, around, kept));
  return {
    links: kept.of("links", [links, fold.exercise.joined], () => linksOf(around)),
    seed: fold.game.seed,
    cells: kept.of("cells", members, () => SEATS.map((seat, at) => ({ seat, members: members[at] ?? [] }))),
    checks: kept.of("checks", [lobby, lobby && presence.version()], () => (lobby ? checksOf(presence) : [])),
  };
};

/** What the clients in the roles' seats have said of their lines. */
const checksOf = (presence: Presence): NonNullable<ExerciseView["checks"]> =>
  ROLES.flatMap((seat) =>
    presence.inSeat(seat).flatMap(({ member, check }) => (check ? [{ seat, member, check }] : [])),
  );

/** Parts of the base as they are sent: the close of orders in seconds from now. */
export function timed<T extends { clock?: ClockView }>(
  parts: T,
  closingAt: number | undefined,
  now: number,
): T {
  if (!parts.clock || closingAt === undefined) return parts;
  return {
    ...parts,
    clock: { ...parts.clock, closing: Math.max(0, Math.ceil((closingAt - now) / 1000)) },
  };
}

/** All that is read of an exercise to say who somebody is in it: where it is the very same, so is what is said of everybody. */
export const ofMe = ({ presence, fold: { exercise, game } }: Surroundings): readonly unknown[] => [
  presence.version(),
  exercise.pens,
  exercise.seats,
  exercise.standIns,
  game.turn,
];

/** What is said of one person. */
export const meOf = (
  { seat, member }: { seat: Seat; member: string },
  { presence, fold }: Surroundings,
): ExerciseView["me"] => ({
  seat,
  member,
  name: presence.nameOf(member),
  pen: holdsPen(fold, seat, member),
});

/** The base as one person gets it. */
export function viewOf(
  { closingAt, ...base }: SeatBase,
  me: { seat: Seat; member: string },
  around: Surroundings,
  now: number,
): ExerciseView {
  return { ...timed(base, closingAt, now), me: meOf(me, around), now };
}

/** What is prepared for those in a seat: its own briefing, and the notes for everybody. A wall has nobody to tell. */
function briefingOf(fold: Fold, seat: Seat, kept: PartsKept): ExerciseView["briefing"] {
  const { prepared } = fold.exercise;
  if (!prepared || leads(seat) || seat === "wall") return undefined;
  const ended = isEnded(fold);
  return kept.of(`briefing, ${seat}`, [prepared, ended], () => briefingFor(prepared, seat, ended));
}

/** What waits for control's answer: who of control has it in hand is for those who lead. */
function askedFor({ exercise }: Fold, seat: Seat, kept: PartsKept): NonNullable<ExerciseView["asked"]> {
  const { asked } = exercise;
  if (!asked?.length) return [];
  return kept.of(`asked, ${leads(seat) ? "all" : seat}`, [asked], () =>
    leads(seat)
      ? [...asked]
      : asked.filter(({ role }) => role === seat).map(({ taken: _, ...request }) => request),
  );
}

const NO_BOOKMARKS: readonly Bookmark[] = [];
/** As they stand in the fold: nothing of it is written into. */
const bookmarksOf = ({ exercise }: Fold): Bookmark[] => (exercise.bookmarks ?? NO_BOOKMARKS) as Bookmark[];

/**
 * What a role wrote is its own until the debrief opens; those who lead have it as it comes. Steps that are not opened name quarters in
 * which something was to be had: whoever follows has none of them.
 */
function debriefOf(fold: Fold, seat: Seat): NonNullable<ExerciseView["debrief"]> {
  const { steppedOut, showing } = fold.exercise;
  const lead = leadOf(fold);
  const all = leads(seat) || scoresAreOpen(fold);
  const whatIfs = all ? whatIfsFor(fold, seat) : [];
  const own = isRole(seat) ? steppedOut[seat] : undefined;
  const marked = bookmarksOf(fold);
  const bookmarks = leads(seat) ? marked : marked.filter((b) => showing?.opened.includes(`b:${b.id}`));
  return {
    ...(lead ? { lead } : {}),
    ...(showing ? { showing: leads(seat) || lead === seat ? showing : upToNow(showing) } : {}),
    ...(whatIfs.length > 0 ? { whatIfs } : {}),
    ...(bookmarks.length > 0 ? { bookmarks } : {}),
    steppedOut: all ? steppedOut : isRole(seat) && own ? { [seat]: own } : {},
  };
}

/** A what-if holds sheets of its quarter: whoever follows has none of a quarter that is not opened, nor any that goes on from one. */
function whatIfsFor(fold: Fold, seat: Seat): readonly WhatIf[] {
  const { whatIfs, showing } = fold.exercise;
  const lead = leadOf(fold);
  if (leads(seat) || lead === undefined || lead === seat) return whatIfs;
  const open = openTurn(showing?.opened ?? []);
  const isOpen = ({ turn, parent }: WhatIf): boolean => {
    const from = whatIfs.find(({ id }) => id === parent);
    return turn <= open && (from === undefined || isOpen(from));
  };
  return whatIfs.filter(isOpen);
}

const upToNow = (showing: Showing): Showing => ({
  ...showing,
  order: showing.order.filter((step) => showing.opened.includes(step)),
});

/** The host alone: what follows it in a webhook's address is a secret. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : "?");

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

/** A seat as others know it, and as it knows itself and those who lead know it. */
interface Row {
  readonly role: Role;
  readonly others: SeatView;
  known(): SeatView;
}

function seatRow(role: Role, around: Surroundings, kept: PartsKept): Row {
  const { fold, presence, standing } = around;
  const here = presence.inSeat(role).length;
  const committed = fold.game.sheets[role] !== undefined;
  const from = standInFrom(standing, role);
  const row: SeatView = {
    role,
    by: playedBy(fold, role),
    sheet: committed ? "committed" : here > 0 || !isPeoples(fold, role) ? "writing" : "absent",
    read: fold.exercise.read[role] === fold.game.turn,
    ready: isReady(fold, role),
    awaited: isAwaited(standing, role),
    here,
  };
  if (isStoodIn(fold, role)) row.standIn = true;
  if (from !== null) row.standInFrom = from;
  const others = kept.asBefore(`${role}, to others`, row);
  const whose = committed ? fold.exercise.sheetsBy[role] : undefined;
  const toItself = (): SeatView => {
    const members = membersOf(role, around, kept);
    return kept.of(`${role}, known`, [others, members, whose], () => ({
      ...others,
      members,
      ...(whose ? { sheetBy: whose } : {}),
    }));
  };
  let known: SeatView | undefined;
  return { role, others, known: () => (known ??= toItself()) };
}

/** Whoever is here, holds the pen or gave a name: a browser that lost its cookie and came again is not two people. */
function membersOf(seat: Seat, { fold, presence }: Surroundings, kept: PartsKept): MemberView[] {
  const { joined, pens, penAsks, seats, standIns } = fold.exercise;
  // All that is read here, of the log and of who is here.
  const from = [presence.version(), joined[seat], pens, penAsks, seats, standIns, fold.game.turn];
  return kept.of(`${seat}, members`, from, () =>
    [...new Set([...joined[seat], ...presence.inSeat(seat).map((p) => p.member)])]
      .map((id) => ({
        id,
        name: presence.nameOf(id),
        online: presence.isOnline(id),
        pen: holdsPen(fold, seat, id),
        ...asked(fold, seat, id, presence),
      }))
      .filter((m) => m.online || m.pen || m.name !== ""),
  );
}

/** Nobody answers somebody who has left. */
function asked(fold: Fold, seat: Seat, id: string, presence: Presence): Pick<MemberView, "asks"> {
  const ask = presence.isOnline(id) ? askOf(fold, seat, id) : undefined;
  return ask ? { asks: ask.declined ? "declined" : "open" } : {};
}

const linksOf = ({ links, fold }: Surroundings) =>
  links.map(({ seat, token }) => ({ seat, token, opened: fold.exercise.joined[seat].length > 0 }));
