// The log that a child exercise begins with: what its parent had come to at a place, without the people and the clock of it.

import { isInForce } from "../../../game-rules/index.ts";
import type { Place } from "../../contract/requests.ts";
import type { NewEvent, StoredEvent } from "../../store/index.ts";
import type { ExerciseEventOf, ExerciseEventType, LogRecord } from "./events.ts";
import { isExerciseEvent } from "./events.ts";
import { recordOf } from "./history.ts";
import { foldOf } from "./moments.ts";
import { isEnded } from "./state.ts";
import { placeOf, type Timeline, timelineOf } from "./timeline.ts";

/** Which of the house's events go along: what the game and its reports are told by, and what was said. */
const GOES_ALONG: Readonly<Record<ExerciseEventType, boolean>> = {
  ExerciseCreated: false, // made anew
  ExerciseOpened: true,
  SeatGiven: true,
  SheetFilled: true,
  SheetHandedBack: true,
  SheetTypedIn: true,
  SeatStoodIn: true,
  SeatTakenBack: true,
  SettingsSet: true,
  HolidaysSet: false,
  CellTalkSent: true,
  ControlTalkSent: true,
  // what was ruled, and on what
  RulingFiled: true,
  OwnOrderWritten: true,
  OwnOrderArgued: true,
  OwnOrderWithdrawn: true,
  OwnOrderFixed: true,
  OwnOrderRefused: true,
  OwnOrderDrawn: true,
  MomentMarked: true,
  MomentUnmarked: true,
  // what is prepared for it, and what of that is out; what seats asked is answered in the parent
  InjectsWritten: true,
  Prepared: true,
  InjectMarked: true,
  PracticeOpened: false,
  PracticeEnded: false,
  InfoAsked: false,
  InfoTaken: false,
  InfoAnswered: false,
  // of an end that the child has not come to
  SteppedOut: false,
  LeadHanded: false,
  DebriefShown: false,
  AnswersOpened: false,
  WhatIfKept: false,
  ReportWritten: false,
  // people, and what they hold
  MemberJoined: false,
  PenTaken: false,
  PenAsked: false,
  PenDeclined: false,
  LinkReissued: false,
  MemberRemoved: false,
  HookSet: false,
  SeatReady: false,
  SeatUnready: false,
  OutcomeRead: false,
  // the clock
  ClockSet: false,
  ClockPaused: false,
  ClockResumed: false,
  ClockExtended: false,
  ClockRemoved: false,
  ClockTicked: false,
  ClockRestarted: false,
  ClockShifted: false,
  // the parent's own lines; what was released is open, and what was not does not go along
  SteppedBack: false,
  HoldSet: false,
  Sealed: false,
  Released: false,
};

export interface Asked {
  /** Where the child begins; `line`: the present one where nothing is said. */
  readonly at: Place & { readonly line?: number | undefined };
  readonly title: string;
  /** The secret of its own; without one, it goes on by its parent's. */
  readonly secret?: string | undefined;
  /** The parent's id. */
  readonly parent: string;
  /** When the child is made. */
  readonly now: number;
}

export interface Forked {
  /** The last event of the parent that the child shares. */
  readonly seq: number;
  readonly created: ExerciseEventOf<"ExerciseCreated">;
  readonly events: readonly NewEvent[];
}

/**
 * The child's first events; null where there is no such place, or nobody can stand there.
 * @param log the parent's whole log
 */
export function forkOf(log: readonly StoredEvent[], asked: Asked): Forked | null {
  const found = placeIn(log.map(recordOf), asked.at);
  if (!found) return null;
  const { seq, path } = found;
  const shared = log.slice(0, seq).map(recordOf);
  const fold = foldOf(shared);
  const { game, exercise } = fold;
  const first = shared[0]?.event;
  if (first?.type !== "ExerciseCreated" || !exercise.opened || game.phase === "resolution" || isEnded(fold))
    return null;
  // Nobody leads a fork from the desk of a class that it was not made with.
  const { secret: _, estimates: _1, class: _2, trial: _3, ...rest } = first;
  const secret = asked.secret ?? game.secret;
  // Of what was estimated before the fork no second estimate is made by other chance.
  const estimates = game.estimates === secret ? undefined : game.estimates;
  const created: ExerciseEventOf<"ExerciseCreated"> = {
    ...rest,
    ...(secret === undefined ? {} : { secret }),
    ...(estimates === undefined ? {} : { estimates }),
    title: asked.title,
    pace: exercise.pace,
    parent: { exercise: asked.parent, seq },
  };
  const along = log
    .slice(1, seq)
    .filter((stored) => isInForce(path, stored.seq) && goesAlong(stored))
    .map(({ at, kind, author, command, payload }): NewEvent => ({ at, kind, author, command, payload }));
  const paused = { type: "ClockPaused", reason: "", left: null } as const;
  const own = (payload: { type: string }): NewEvent => ({
    at: asked.now,
    kind: payload.type,
    author: "engine",
    payload,
  });
  // Whoever leads it lets it run on once its people are there.
  return { seq, created, events: [own(created), ...along, own(paused)] };
}

const goesAlong = (stored: StoredEvent): boolean => {
  const { event } = recordOf(stored);
  return !isExerciseEvent(event) || GOES_ALONG[event.type];
};

/** The place as a seq, and what was in force where its line ended. */
function placeIn(
  records: readonly LogRecord[],
  at: Asked["at"],
): { seq: number; path: Timeline["path"] } | null {
  const whole = timelineOf(records);
  const line = at.line ?? ("seq" in at ? lineAt(whole, at.seq) : whole.lines.length - 1);
  const next = whole.lines[line + 1];
  if (!whole.lines[line]) return null;
  const timeline = next ? timelineOf(records.slice(0, next.fromSeq - 1)) : whole;
  const seq = placeOf(timeline, records, at);
  return seq === undefined ? null : { seq, path: timeline.path };
}

const lineAt = ({ lines }: Timeline, seq: number): number =>
  lines.findLastIndex(({ fromSeq }) => fromSeq <= seq);
