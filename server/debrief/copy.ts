// The log of a game that is over as it may be taken away: the final line alone, by allow-list. Whatever has no row goes along in no copy.
import { type Guesses, guessesIn } from "../../game-rules/back.ts";
import type { GameEvent, GameState, Refusal } from "../../game-rules/index.ts";
import { isInForce } from "../../game-rules/index.ts";
import { leads, type Seat } from "../contract/seats.ts";
import {
  type ExerciseEvent,
  type ExerciseEventType,
  isExerciseEvent,
  type LogRecord,
} from "../exercise/log/events.ts";
import { injectViews } from "../exercise/log/injects.ts";
import { stepsOf } from "../exercise/log/moments.ts";
import { no } from "../exercise/log/refusal.ts";
import { type Fold, isEnded, isSealed, scoresAreOpen } from "../exercise/log/state.ts";
import { timelineOf } from "../exercise/log/timeline.ts";
import { type Around, COPY_FORMAT, type Copy, type CopyKind, type InjectCame } from "./copy-format.ts";
import { deskActs } from "./desk-acts.ts";

/** In which copies what happened around the game goes along. */
const GOES: Readonly<Record<ExerciseEventType, "both" | "staff" | "none">> = {
  SheetFilled: "both",
  SeatGiven: "both",
  SeatStoodIn: "both",
  // talk that a seat had with itself and with control, and why control made everybody wait
  CellTalkSent: "staff",
  ControlTalkSent: "staff",
  ClockPaused: "staff",
  // an order of a seat's own and what became of it; what control wrote in its register is the staff's
  OwnOrderWritten: "both",
  OwnOrderDrawn: "both",
  OwnOrderArgued: "both",
  // said to its author alone
  OwnOrderRefused: "staff",
  OwnOrderWithdrawn: "both",
  OwnOrderFixed: "staff",
  RulingFiled: "none",
  // what begins the copy stands in its head
  ExerciseCreated: "none",
  ExerciseOpened: "none",
  SeatTakenBack: "none",
  SheetHandedBack: "none",
  // stands among what was done from the desk
  SheetTypedIn: "none",
  SettingsSet: "none",
  HolidaysSet: "none",
  SeatReady: "none",
  SeatUnready: "none",
  OutcomeRead: "none",
  // people, and what they hold
  MemberJoined: "none",
  PenTaken: "none",
  PenAsked: "none",
  PenDeclined: "none",
  LinkReissued: "none",
  MemberRemoved: "none",
  HookSet: "none",
  // the clock
  ClockSet: "none",
  ClockResumed: "none",
  ClockExtended: "none",
  ClockRemoved: "none",
  ClockTicked: "none",
  ClockRestarted: "none",
  ClockShifted: "none",
  // what was prepared stands in the copy's head, by row
  InjectsWritten: "none",
  Prepared: "none",
  // of what was practised nothing is told
  PracticeOpened: "none",
  PracticeEnded: "none",
  InjectMarked: "none",
  // what a seat asked of control, and was told
  InfoAsked: "none",
  InfoTaken: "none",
  InfoAnswered: "none",
  // for whoever leads, until a step is opened
  MomentMarked: "none",
  MomentUnmarked: "none",
  // stands in the copy's head, by role
  SteppedOut: "none",
  // stands in the head of the staff's copy
  AnswersOpened: "none",
  // stand in the exercise's own view, and may come after the copy was made
  LeadHanded: "none",
  DebriefShown: "none",
  WhatIfKept: "none",
  // stands in the copy's head
  ReportWritten: "none",
  // the final line is all that is told
  SteppedBack: "none",
  HoldSet: "none",
  Sealed: "none",
  Released: "none",
};

/** Which copy a seat has unless it asks for the lesser one. */
export const kindFor = (seat: Seat): CopyKind => (leads(seat) ? "staff" : "participants");

/** Why a seat may not look back yet; nothing once it may. */
export function notYet(fold: Fold, seat: Seat): Refusal | null {
  if (!isEnded(fold)) return no("debrief.not_ended");
  // They have seen the truth all along.
  if (leads(seat)) return null;
  if (isSealed(fold)) return no("result.held");
  return scoresAreOpen(fold) ? null : no("debrief.closed");
}

/**
 * A copy of a whole log whose game is over.
 * @param log from its first record
 * @throws Error where it is no log, or its game goes on
 */
export function copyOf(exercise: string, log: readonly LogRecord[], copy: CopyKind): Copy {
  const { path } = timelineOf(log);
  const [first] = log;
  if (first?.event.type !== "ExerciseCreated") throw new Error("an empty log is no exercise");
  const events: GameEvent[] = [];
  const guesses: { at: number; shown: Guesses }[] = [];
  const around: Around[] = [];
  const desk = deskActs(path);
  /** Guesses are made anew as a quarter closes, and where chance begins anew. */
  let by: Pick<GameState, "past" | "estimates"> | undefined;
  let last: Fold | undefined;
  let begun: GameState | undefined;
  for (const step of stepsOf(log)) {
    const { record, before, after } = step;
    begun ??= before.game;
    last = after;
    if (copy === "staff") desk.see(step);
    if (!isInForce(path, record.seq)) continue;
    const { event } = record;
    const at = events.length;
    if (!isExerciseEvent(event)) events.push(withoutControl(event, copy));
    else if (GOES[event.type] === "both" || (GOES[event.type] === "staff" && copy === "staff"))
      around.push(aroundAt(at, event));
    const { game } = after;
    if (by === undefined || by.past.length !== game.past.length || by.estimates !== game.estimates)
      guesses.push({ at: events.length, shown: guessesIn(game) });
    by = game;
  }
  if (!last || !begun || !isEnded(last)) throw new Error("the game goes on");
  const { scenario, seed, off } = last.game;
  return {
    format: COPY_FORMAT,
    copy,
    exercise,
    engine: first.event.engine,
    title: last.exercise.title,
    ...(last.exercise.marking ? { marking: last.exercise.marking } : {}),
    ...{ scenario, seed, off, first: begun.known, events, guesses },
    seats: last.exercise.seats,
    around,
    ...(copy === "staff" && last.exercise.injects ? { injects: injectsIn(last) } : {}),
    ...(copy === "staff" ? { desk: desk.acts } : {}),
    steppedOut: answersIn(last),
    ...reportIn(last, copy),
    ...(copy === "staff" && last.exercise.answers.length > 0
      ? { turns: last.exercise.answers.map(turnOf) }
      : {}),
  };
}

/** What became of each row of the list, field by field: what was prepared and kept from the seats stays with those who lead. */
const injectsIn = ({ exercise }: Fold): InjectCame[] =>
  injectViews(exercise).map(({ row, marks: { released, answered, missed, skipped } }) => {
    const { number, kind, title, objective, expected, response } = row;
    const came = skipped
      ? "skipped"
      : answered
        ? "answered"
        : missed
          ? "missed"
          : released
            ? "released"
            : "never";
    return {
      ...{ number, kind, became: came },
      title: { ...(title.en ? { en: title.en } : {}), ...(title.fr ? { fr: title.fr } : {}) },
      ...(objective ? { objective } : {}),
      ...(expected ? { expected } : {}),
      waits: response !== undefined || kind === "expected",
      ...(released ? { turn: released.turn } : {}),
      ...(answered?.took === undefined ? {} : { took: answered.took }),
      ...(skipped ? { reason: skipped.reason } : {}),
    };
  });

/** The step that asks what to sustain: from there on the room has what the report says. */
const LAST_STEP = "close";

/** What the facilitator made of the report: the staff's at once, everybody's once the last step has been opened. */
function reportIn({ exercise: { report, showing } }: Fold, copy: CopyKind): Pick<Copy, "report"> {
  if (!report || (copy !== "staff" && !showing?.opened.includes(LAST_STEP))) return {};
  const { revs: _, comments, ...parts } = report;
  // comments on injects are the staff's own
  return { report: { ...parts, ...(copy === "staff" && comments ? { comments } : {}) } };
}

/** Field by field: shuffled as they were opened, and of nobody. */
const turnOf = ({
  role,
  turn,
  answers,
}: Fold["exercise"]["answers"][number]): NonNullable<Copy["turns"]>[number] => ({
  ...{ role, turn },
  answers: answers.map(({ choices, why, sure }) => ({ choices, sure, ...(why ? { why } : {}) })),
});

/** What each role wrote, field by field. */
const answersIn = ({ exercise, game }: Fold): NonNullable<Copy["steppedOut"]> =>
  Object.fromEntries(
    game.scenario.seats.flatMap((role) => {
      const own = exercise.steppedOut[role];
      if (!own) return [];
      const { aimed, believed, differently } = own;
      return [[role, { aimed, believed, differently }]];
    }),
  );

/** Of what was said to control, or by it, in the game's own talk only the mark stays. */
export function withoutControl(event: GameEvent, copy: CopyKind): GameEvent {
  if (event.type !== "MessageSent") return event;
  const isControls = event.from === "facilitator" || event.channel.includes("facilitator");
  return copy === "participants" && isControls && !event.official ? { ...event, text: "" } : event;
}

/** Field by field: what is added to an event of the log later does not go along by itself. */
function aroundAt(at: number, event: ExerciseEvent): Around {
  switch (event.type) {
    case "SheetFilled":
      return { at, type: event.type, role: event.role, from: event.from };
    case "SeatGiven":
      return { at, type: event.type, role: event.role, to: event.to };
    case "SeatStoodIn":
      return { at, type: event.type, role: event.role };
    case "CellTalkSent":
      return { at, type: event.type, role: event.role, text: event.text };
    case "ControlTalkSent":
      return { at, type: event.type, role: event.role, from: event.from, text: event.text };
    case "ClockPaused":
      return { at, type: event.type, reason: event.reason };
    case "OwnOrderWritten":
      return { at, type: event.type, id: event.id, role: event.role, text: event.text, shown: event.shown };
    case "OwnOrderArgued":
      return { at, type: event.type, id: event.id, role: event.role, side: event.side, text: event.text };
    case "OwnOrderWithdrawn":
      return { at, type: event.type, id: event.id };
    case "OwnOrderRefused":
      return { at, type: event.type, id: event.id, reason: event.reason };
    case "OwnOrderFixed": {
      const { id, odds, success, failure, reason } = event;
      return { at, type: event.type, id, odds, success, failure, reason };
    }
    case "OwnOrderDrawn":
      return { at, type: event.type, id: event.id, draw: event.draw, came: event.came };
    default:
      throw new Error(`${event.type} goes along in no copy`);
  }
}
