// The exercise around the game, as the fold of its log. Plain data; what only this process knows stands in presence.ts.
import type { GameState, Role, Turn, Viewer } from "../../../game-rules/index.ts";
import type { InfoRequest, InjectMarks } from "../../contract/injects.ts";
import type { Prepared } from "../../contract/preparation.ts";
import type { Report } from "../../contract/report.ts";
import type { Showing, TurnAnswer, WhatIf } from "../../contract/requests.ts";
import type { ReadingSetting, Seat, SeatBy, SheetBy, Trial } from "../../contract/seats.ts";
import type { Spent } from "./ceilings.ts";
import type { Bookmark, DayPlan, Hook, Pace } from "./events.ts";
import type { Inject, InjectPart } from "./injects.ts";
import type { OwnOrder } from "./own-orders.ts";
import type { RulingKept } from "./rulings.ts";

/** The bot that plays where people were to. */
export const STAND_IN = "balanced" satisfies SeatBy;

export interface PenAsk {
  readonly member: string;
  readonly declined: boolean;
}

export interface ExerciseState {
  title: string;
  seats: Record<Role, SeatBy>;
  pace: Pace;
  /** The hour of a quarter a day, and the days that are left out. */
  day: DayPlan | undefined;
  holidays: readonly string[];
  reading: ReadingSetting;
  /** Undefined until control says: then scores stay closed in a facilitated exercise and open in any other. */
  scoresOpen: boolean | undefined;
  /** What stands on every screen and print of the exercise, as a classification does; empty where nothing stands. */
  marking: string;
  /** The class that it is a group of, and what that group is called; absent for one that stands alone. */
  class?: { readonly id: string; readonly group: string } | undefined;
  /** What it is thrown away after, where it is for trying out. */
  trial?: Trial | undefined;
  /** The practice quarter that is open for the seats: its exercise. */
  practice?: string | undefined;
  /** To which seat people were moved who have not come over yet, by their former membership. */
  moved?: Readonly<Record<string, Seat>> | undefined;
  /** No name is taken, kept or shown: whoever acts is their role. */
  unnamed?: true | undefined;
  opened: boolean;
  /** Control has ever come in: the exercise has somebody who leads. */
  facilitated: boolean;
  /** Deadline while the clock runs, what is left while it is paused; neither where a phase waits for people. */
  clock: { deadline?: number; left?: number; paused?: { reason: string; at: number; halfTime?: true } };
  /** When the phase opened, by which event, and when the clock last resumed. */
  phaseSince: number;
  phaseSeq: number;
  resumedAt: number;
  /** When a sheet was last committed or taken back. */
  sheetsAt: number;
  /** When a seat last said that it is ready or has read. */
  readyAt: number;
  /** The latest proof that a server ran. */
  lastAt: number;
  pens: Partial<Record<Role, string>>;
  /** Who asked for a seat's pen since it last moved, in that order, and whether the holder keeps it. */
  penAsks: Readonly<Partial<Record<Role, readonly PenAsk[]>>>;
  /** Seats that a bot plays in this turn because their people are gone. */
  standIns: Readonly<Partial<Record<Role, number>>>;
  /** Whose the committed sheets are. */
  sheetsBy: Readonly<Partial<Record<Role, SheetBy>>>;
  joined: Record<Seat, string[]>;
  hooks: Readonly<Partial<Record<Role, Hook>>>;
  /** Seats that have read the outcome of this turn. */
  read: Partial<Record<Role, number>>;
  /** What each seat has added to the log in this quarter: see ceilings.ts. */
  spent: Spent;
  /** Seats that are ready in the present phase. */
  ready: Partial<Record<Role, true>>;
  /** Control looks at each result before anybody else does. */
  holds: boolean;
  /** The same for this quarter alone. */
  holdsIn?: Turn | undefined;
  /** The event by which control last decided something, or had something to decide upon; absent before the first. */
  decidedAt?: number | undefined;
  /** What control has ruled, in the order in which it did; absent where there has been nothing. */
  rulings?: readonly RulingKept[] | undefined;
  /** Orders that seats wrote beside their sheets; absent where there has been none. */
  own?: readonly OwnOrder[] | undefined;
  /** Moments that control has marked, in the order in which it did; absent where there has been none. */
  bookmarks?: readonly Bookmark[] | undefined;
  /** The list of injects, in the order in which rows were written; absent where there is none. */
  injects?: readonly Inject[] | undefined;
  /** What became of its rows, by their ids. */
  injectMarks?: Readonly<Record<string, InjectMarks>> | undefined;
  /** Rows of a sheet of which more is to come: they do not stand yet. */
  injectPart?: InjectPart | undefined;
  /** What is prepared around the game, and the place in the log of what last changed it; absent where nothing is. */
  prepared?: Prepared | undefined;
  /** What the facilitator made of the report, and which place in the log last changed each part; absent where nothing was. */
  report?: Report | undefined;
  /** Requests for information that wait for an answer, oldest first. */
  asked?: readonly InfoRequest[] | undefined;
  /** How long the clock has stood still in this phase, ms; absent where it has not. */
  stood?: number | undefined;
  /** What each role said as it stepped out of its part. */
  steppedOut: Readonly<Partial<Record<Role, SteppedOut>>>;
  /** Who leads the debrief; undefined until somebody took the lead or was handed it: see `leadOf`. */
  lead: Seat | undefined;
  /** What whoever leads shows everybody; undefined until they show something. */
  showing: Showing | undefined;
  /** What the room would have done in a role's place, as far as it has been opened. */
  answers: readonly OpenedAnswers[];
  /** Lines that might have been, kept for everybody, in the order in which they were. */
  whatIfs: readonly WhatIf[];
}

/** The answers of "your turn again" for one role and quarter: shuffled, without names. */
export interface OpenedAnswers {
  readonly role: Role;
  readonly turn: Turn;
  readonly answers: readonly TurnAnswer[];
}

/** What a role aimed at, believed, and would do otherwise. */
export interface SteppedOut {
  readonly aimed: string;
  readonly believed: string;
  readonly differently: string;
}

/** Everything known of an exercise at one seq. */
export interface Fold {
  readonly seq: number;
  /** Which line is the present one: how often the exercise was taken back. */
  readonly line: number;
  readonly game: GameState;
  /** While a result is sealed: the game as everybody but those who lead still knows it. */
  readonly shown?: GameState | undefined;
  readonly exercise: ExerciseState;
}

/** The game that a viewer may be shown a cut of: every view, stream and explanation is made of this one. */
export const gameFor = ({ game, shown }: Fold, viewer: Viewer): GameState =>
  shown === undefined || viewer === "facilitator" ? game : shown;

/** The fold as a viewer may know it; the given one where nothing is sealed. */
export const foldFor = (fold: Fold, viewer: Viewer): Fold => {
  const game = gameFor(fold, viewer);
  return game === fold.game ? fold : { ...fold, game };
};

/** Whether a bot plays a seat for this quarter alone. */
export const isStoodIn = ({ exercise, game }: Fold, role: Role): boolean =>
  exercise.standIns[role] === game.turn;

/** Who plays a seat now: whom it was given to, or the bot that stands in for them. */
export const playedBy = (fold: Fold, role: Role): SeatBy =>
  isStoodIn(fold, role) ? STAND_IN : fold.exercise.seats[role];

export const isPeoples = (fold: Fold, role: Role): boolean => playedBy(fold, role) === "people";

/** Whether a result is for those who lead alone, until control releases it. */
export const isSealed = (fold: Fold): boolean => fold.shown !== undefined;

export const isEnded = (fold: Fold): boolean => fold.game.phase === "ended";

export function statusOf(fold: Fold): "lobby" | "running" | "paused" | "ended" {
  if (isEnded(fold)) return "ended";
  if (!fold.exercise.opened) return "lobby";
  return fold.exercise.clock.paused ? "paused" : "running";
}

/** A practice quarter ends with its outcome. */
export const isPractised = ({ exercise, game }: Fold): boolean =>
  exercise.trial?.kind === "practice" && game.phase === "outcome";

/** Who leads the debrief: control from the first where it leads the exercise, and nobody where nobody has taken it. */
export const leadOf = ({ exercise }: Fold): Seat | undefined =>
  exercise.lead ?? (exercise.facilitated ? "control" : undefined);

/** Whether the roles may see the scores now. */
export function scoresAreOpen(fold: Fold): boolean {
  return isEnded(fold) && (fold.exercise.scoresOpen ?? !fold.exercise.facilitated);
}
