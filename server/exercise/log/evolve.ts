// The fold of the log: the game's events by the engine, the server's own by one table. Neither can refuse.
import { evolve as evolveGame, type GameEvent, newGame, type Role } from "../../../game-rules/index.ts";
import { NOTHING_PREPARED } from "../../contract/prepared.ts";
import { SEATS, type Seat } from "../../contract/seats.ts";
import { spentAfter } from "./ceilings.ts";
import {
  type ExerciseEvent,
  type ExerciseEventOf,
  type ExerciseEventType,
  isExerciseEvent,
  type LogRecord,
} from "./events.ts";
import { infoAnswered, infoAsked, infoTaken, marked, writtenInto } from "./injects.ts";
import { ownAfter } from "./own-orders.ts";
import { isDecision, registerAfter } from "./rulings.ts";
import type { ExerciseState, Fold } from "./state.ts";

/** Going back needs a fold of long ago: see step-back.ts. */
type Folded = Exclude<ExerciseEventType, "SteppedBack">;
type Rows = {
  readonly [T in Folded]: (
    e: ExerciseEventOf<T>,
    x: ExerciseState,
    at: number,
    on: Fold,
  ) => Partial<ExerciseState>;
};

const nothing = () => ({});

/** A new deadline while the clock runs, or a new rest while it is paused. */
const timed = (
  e: { deadline: number | null; left: number | null },
  x: ExerciseState,
): Partial<ExerciseState> => ({
  clock: {
    ...(x.clock.paused ? { paused: x.clock.paused } : {}),
    ...(e.deadline === null ? {} : { deadline: e.deadline }),
    ...(e.left === null ? {} : { left: e.left }),
  },
});

/** What was told by a clock that has since been put right, as it would have been told by the right one. */
const shifted = (x: ExerciseState, by: number): Partial<ExerciseState> => ({
  phaseSince: x.phaseSince + by,
  resumedAt: x.resumedAt + by,
  sheetsAt: x.sheetsAt + by,
  readyAt: x.readyAt + by,
});

/** How long the clock has stood still in this phase, with so much more. */
const stood = (x: ExerciseState, ms: number): Partial<ExerciseState> =>
  ms > 0 ? { stood: (x.stood ?? 0) + ms } : {};

function without<T extends object>(of: T, seat: Seat): T {
  const rest = { ...of };
  delete rest[seat as keyof T];
  return rest;
}

/** Asked once more, or answered: a request keeps its place. */
function asking(
  { penAsks }: ExerciseState,
  { role, member }: { role: Role; member: string },
  declined: boolean,
): Partial<ExerciseState> {
  const asks = penAsks[role] ?? [];
  const ask = { member, declined };
  const known = asks.some((a) => a.member === member);
  const next = known ? asks.map((a) => (a.member === member ? ask : a)) : [...asks, ask];
  return { penAsks: { ...penAsks, [role]: next } };
}

const rows: Rows = {
  ExerciseCreated: nothing, // begins the fold: see `begin`
  MemberJoined: (e, x) => ({
    joined: { ...x.joined, [e.seat]: [...x.joined[e.seat], e.member] },
    facilitated: x.facilitated || e.seat === "control",
  }),
  ExerciseOpened: (_e, _x, at) => ({ opened: true, phaseSince: at }),
  ClockSet: timed,
  ClockPaused: (e, _x, at) => ({
    clock: {
      paused: { reason: e.reason, at, ...(e.halfTime ? { halfTime: e.halfTime } : {}) },
      ...(e.left === null ? {} : { left: e.left }),
    },
  }),
  ClockResumed: (e, x, at) => ({
    clock: e.deadline === null ? {} : { deadline: e.deadline },
    resumedAt: at,
    ...stood(x, at - Math.max(x.clock.paused?.at ?? at, x.phaseSince)),
  }),
  ClockExtended: timed,
  ClockRemoved: (_e, x) => ({
    pace: "none",
    day: undefined,
    clock: x.clock.paused ? { paused: x.clock.paused } : {},
  }),
  HolidaysSet: (e, x) => ({ holidays: e.dates, ...timed(e, x) }),
  ClockTicked: nothing,
  ClockRestarted: (e, x, at) => ({
    clock: { deadline: e.deadline },
    resumedAt: at,
    ...stood(x, e.stoodSeconds * 1000),
  }),
  ClockShifted: (e, x) => ({
    ...shifted(x, e.by),
    clock: {
      ...(x.clock.left === undefined ? {} : { left: x.clock.left }),
      ...(x.clock.paused ? { paused: { ...x.clock.paused, at: x.clock.paused.at + e.by } } : {}),
      ...(e.deadline === null ? {} : { deadline: e.deadline }),
    },
  }),
  SeatGiven: (e, x) => ({ seats: { ...x.seats, [e.role]: e.to }, standIns: without(x.standIns, e.role) }),
  SeatStoodIn: (e, x) => ({ standIns: { ...x.standIns, [e.role]: e.turn } }),
  SeatTakenBack: (e, x) => ({ standIns: without(x.standIns, e.role) }),
  SheetHandedBack: nothing,
  SheetTypedIn: (e, x) => ({ sheetsBy: { ...x.sheetsBy, [e.role]: "paper" } }),
  PenTaken: (e, x) => ({ pens: { ...x.pens, [e.role]: e.member }, penAsks: without(x.penAsks, e.role) }),
  PenAsked: (e, x) => asking(x, e, false),
  PenDeclined: (e, x) => asking(x, e, true),
  LinkReissued: (e, x) => {
    return {
      joined: { ...x.joined, [e.seat]: [] },
      pens: without(x.pens, e.seat),
      penAsks: without(x.penAsks, e.seat),
    };
  },
  MemberRemoved: (e, x) => {
    const pens = Object.fromEntries(Object.entries(x.pens).filter(([, holder]) => holder !== e.member));
    const penAsks = Object.fromEntries(
      Object.entries(x.penAsks).map(([role, asks]) => [role, asks.filter((a) => a.member !== e.member)]),
    );
    return {
      joined: { ...x.joined, [e.seat]: x.joined[e.seat].filter((m) => m !== e.member) },
      pens,
      penAsks,
      ...(e.to ? { moved: { ...x.moved, [e.member]: e.to } } : {}),
    };
  },
  HookSet: (e, x) => {
    const hooks = { ...x.hooks };
    if (e.hook) hooks[e.role] = e.hook;
    else delete hooks[e.role];
    return { hooks };
  },
  SettingsSet: (e, x) => ({
    reading: e.reading ?? x.reading,
    scoresOpen: e.scoresOpen ?? x.scoresOpen,
    marking: e.marking ?? x.marking,
  }),
  SeatReady: (e, x, at) => ({ ready: { ...x.ready, [e.role]: true as const }, readyAt: at }),
  SeatUnready: ({ role }, x) => {
    const { [role]: _, ...ready } = x.ready;
    return { ready };
  },
  OutcomeRead: (e, x, at) => ({ read: { ...x.read, [e.role]: e.turn }, readyAt: at }),
  SheetFilled: nothing,
  HoldSet: (e) => (e.turn === undefined ? { holds: e.on } : { holdsIn: e.on ? e.turn : undefined }),
  Sealed: nothing,
  // Nobody has had the phase before it was shown.
  Released: (_e, _x, at) => ({ phaseSince: at }),
  // stand in the register and among the own orders: see `adjudicated`
  RulingFiled: nothing,
  OwnOrderWritten: nothing,
  OwnOrderArgued: nothing,
  OwnOrderWithdrawn: nothing,
  OwnOrderFixed: nothing,
  OwnOrderRefused: nothing,
  OwnOrderDrawn: nothing,
  MomentMarked: ({ type: _, ...bookmark }, x) => ({ bookmarks: [...(x.bookmarks ?? []), bookmark] }),
  MomentUnmarked: ({ id }, x) => ({ bookmarks: x.bookmarks?.filter((b) => b.id !== id) }),
  SteppedOut: ({ role, aimed, believed, differently }, x) => ({
    steppedOut: { ...x.steppedOut, [role]: { aimed, believed, differently } },
  }),
  LeadHanded: (e) => ({ lead: e.to }),
  DebriefShown: (e) => ({ showing: e.show }),
  AnswersOpened: ({ role, turn, answers }, x) => ({ answers: [...x.answers, { role, turn, answers }] }),
  WhatIfKept: ({ whatIf }, { whatIfs }) => ({ whatIfs: [...whatIfs, whatIf] }),
  InjectsWritten: (e, x, _at, { seq }) => writtenInto(x, e, seq + 1),
  Prepared: ({ parts }, x, _at, { seq }) => ({
    prepared: { ...NOTHING_PREPARED, ...x.prepared, ...parts, rev: seq + 1 },
  }),
  ReportWritten: ({ parts }, { report }, _at, { seq }) => ({
    report: {
      ...report,
      ...parts,
      revs: { ...report?.revs, ...Object.fromEntries(Object.keys(parts).map((part) => [part, seq + 1])) },
    },
  }),
  PracticeOpened: ({ exercise }) => ({ practice: exercise }),
  PracticeEnded: () => ({ practice: undefined }),
  InjectMarked: (e, x, at, { game: { turn, phase } }) => marked(x, e, { at, turn, phase }),
  InfoAsked: (e, x, at) => infoAsked(x, e, at),
  InfoTaken: (e, x) => infoTaken(x, e),
  InfoAnswered: (e, x) => infoAnswered(x, e),
  CellTalkSent: nothing,
  ControlTalkSent: nothing,
};

/** The fold after the first event. */
export function begin(first: LogRecord): Fold {
  const created = first.event;
  if (created.type !== "ExerciseCreated")
    throw new Error(`a log begins with ExerciseCreated, not ${created.type}`);
  const exercise: ExerciseState = {
    title: created.title,
    seats: created.seats,
    pace: created.pace,
    day: created.day,
    holidays: [],
    reading: created.reading,
    scoresOpen: undefined,
    marking: "",
    ...(created.class === undefined ? {} : { class: created.class }),
    ...(created.trial === undefined ? {} : { trial: created.trial }),
    ...(created.unnamed ? { unnamed: created.unnamed } : {}),
    opened: false,
    facilitated: false,
    clock: {},
    phaseSince: first.at,
    phaseSeq: first.seq,
    resumedAt: first.at,
    sheetsAt: 0,
    readyAt: 0,
    lastAt: first.at,
    pens: {},
    penAsks: {},
    standIns: {},
    sheetsBy: {},
    joined: Object.fromEntries(SEATS.map((seat) => [seat, []])) as unknown as Record<Seat, string[]>,
    hooks: {},
    read: {},
    spent: {},
    ready: {},
    holds: false,
    steppedOut: {},
    lead: undefined,
    showing: undefined,
    answers: [],
    whatIfs: [],
  };
  const { scenario, seed, off, secret, estimates, known } = created;
  const game = newGame(scenario, seed, { off, secret, estimates });
  return { seq: first.seq, line: 0, game: known ? { ...game, known } : game, exercise };
}

/**
 * The fold after one more event. The given fold stays as it was.
 * @throws Error at a step back, which is no event of one line: see `follow`
 */
export function evolve(fold: Fold, record: LogRecord): Fold {
  const { event, at, seq } = record;
  const { line } = fold;
  const after = { spent: spentAfter(fold.exercise.spent, record), lastAt: at };
  if (seq !== fold.seq + 1) throw new Error(`event ${seq} cannot follow ${fold.seq}`);
  if (isExerciseEvent(event)) {
    const changed = changeBy(event, fold, at);
    const exercise = { ...fold.exercise, ...changed, ...adjudicated(fold, record), ...after };
    return { seq, line, game: fold.game, ...sealedBy(event, fold), exercise };
  }
  return {
    seq,
    line,
    game: evolveGame(fold.game, event),
    ...(fold.shown ? { shown: fold.shown } : {}),
    exercise: { ...afterGame(fold.exercise, event, record), ...adjudicated(fold, record), ...after },
  };
}

/** What an event adds to the register of rulings and to the seats' own orders, and that control has decided something. */
function adjudicated({ exercise, game }: Fold, record: LogRecord): Partial<ExerciseState> {
  const { event, seq } = record;
  const rulings = registerAfter(exercise.rulings, record, game);
  const own = isExerciseEvent(event) ? ownAfter(exercise.own, event, record) : exercise.own;
  return {
    ...(rulings === exercise.rulings ? {} : { rulings }),
    ...(own === exercise.own ? {} : { own }),
    ...(isDecision(event) ? { decidedAt: seq } : {}),
  };
}

/** Sealing keeps for the others the game that they know, releasing lets go of it. */
function sealedBy({ type }: ExerciseEvent, { game, shown }: Fold): Pick<Fold, "shown"> {
  const next = type === "Sealed" ? (shown ?? game) : type === "Released" ? undefined : shown;
  return next ? { shown: next } : {};
}

function changeBy(event: ExerciseEvent, fold: Fold, at: number): Partial<ExerciseState> {
  if (event.type === "SteppedBack")
    throw new Error("a step back is folded with the fold that it goes back to");
  const row = rows[event.type] as (
    e: ExerciseEvent,
    x: ExerciseState,
    at: number,
    on: Fold,
  ) => Partial<ExerciseState>;
  return row(event, fold.exercise, at, fold);
}

/** What the course of the game means for the exercise around it. */
function afterGame(exercise: ExerciseState, event: GameEvent, { at, seq, author }: LogRecord): ExerciseState {
  switch (event.type) {
    case "PhaseOpened": {
      const { paused } = exercise.clock;
      const sheetsBy = event.phase === "situation" ? {} : exercise.sheetsBy;
      return {
        ...exercise,
        phaseSince: at,
        phaseSeq: seq,
        ready: {},
        sheetsBy,
        clock: paused ? { paused } : {},
        ...(exercise.stood === undefined ? {} : { stood: undefined }),
      };
    }
    case "SheetCommitted": {
      const by = author.startsWith("bot:") ? "bot" : "people";
      return { ...exercise, sheetsAt: at, sheetsBy: { ...exercise.sheetsBy, [event.role]: by } };
    }
    case "SheetReopened":
      return { ...exercise, sheetsAt: at, sheetsBy: without(exercise.sheetsBy, event.role) };
    default:
      return exercise;
  }
}
