// What can have happened around the game: people, pens, clock, settings. Stored in one log with the game's own events.
import type {
  DynamicId,
  GameEvent,
  GameState,
  Phase,
  Role,
  Scenario,
  SteppedBack,
  Turn,
  TurnReport,
} from "../../../game-rules/index.ts";
import type { Preparation } from "../../contract/preparation.ts";
import type { Rating } from "../../contract/ratings.ts";
import type { ReportParts } from "../../contract/report.ts";
import type { BookmarkAbout, Showing, TurnAnswer, WhatIf } from "../../contract/requests.ts";
import type { ReadingSetting, Seat, SeatBy, Trial } from "../../contract/seats.ts";
import type { InjectEvent } from "./injects.ts";
import type { Argument, OwnRuling } from "./own-orders.ts";

/** An address, and what is to be said there in the seat's own words: {quarter}, {closes} and {title} are put in. */
export interface Hook {
  readonly url: string;
  readonly locale: "en" | "fr";
  readonly words: Readonly<Record<"negotiation" | "orders" | "outcome" | "ended", string>> & {
    /** Said as a deal waits for the seat's signature, and as control has written or brought something; hooks of before have none. */
    readonly signature?: string | undefined;
    readonly word?: string | undefined;
  };
  /** The names of the quarters, in order. */
  readonly quarters: readonly string[];
}

/** A moment that control has marked. */
export interface Bookmark {
  readonly id: string;
  readonly turn: number;
  readonly phase: Phase;
  /** Where exactly, if it was marked looking back: how many of the game's events had happened. */
  readonly place?: number | undefined;
  /** The deal, message, order or inject that it is about. */
  readonly about?: BookmarkAbout | undefined;
  readonly note: string;
  /** The training objective that it says something of, and how that was performed there. */
  readonly objective?: string | undefined;
  readonly rated?: Rating | undefined;
}

/** Minutes a quarter, or no clock, or a quarter a day. */
export type Pace = number | "none" | "day";

/** When a quarter of a day closes. */
export interface DayPlan {
  /** The hour at which orders close, "20:00". */
  readonly at: string;
  /** IANA name of the zone that the hour is told in. */
  readonly zone: string;
  /** Weekdays without a close, 1 Monday to 7 Sunday; never all seven. */
  readonly daysOff: readonly number[];
}

export type ExerciseEvent =
  /** Holds everything that the fold will ever need: it never reads today's tables. */
  | {
      type: "ExerciseCreated";
      format: 1;
      engine: 1;
      scenario: Scenario;
      seed: number;
      /** 32 hex digits: what dice, estimates and bots' chance are drawn by beside the seed. For nobody's eyes. Logs from before have none. */
      secret?: string;
      /** What estimates err by, where that is another: a fork with dice of its own keeps its parent's. As little for anybody's eyes. */
      estimates?: string;
      /** What each seat begins by knowing, where it was drawn by a secret that stayed elsewhere; else the secret draws it. */
      known?: GameState["known"];
      /** Brought here from another server as a file, which nobody has to believe. */
      imported?: true;
      off: DynamicId[];
      title: string;
      seats: Record<Role, SeatBy>;
      pace: Pace;
      /** The exercise that this one was cut out of, and after which event of its log; what follows here until it is paused is its parent's. */
      parent?: { exercise: string; seq: number };
      /** With the pace of a quarter a day: at which hour of which days. Logs from before there was a choice have none. */
      day?: DayPlan;
      reading: ReadingSetting;
      /** The class that it is a group of, and what that group is called. */
      class?: { id: string; group: string };
      /** It is for trying out, and thrown away: a practice quarter of another exercise, or a rehearsal. */
      trial?: Trial;
      /** Non-attribution: no name is taken. Logs from before there was the choice have none, and take names. */
      unnamed?: true;
    }
  | { type: "MemberJoined"; seat: Seat; member: string }
  | { type: "ExerciseOpened" }
  // the clock; deadlines are wall time in ms
  | { type: "ClockSet"; deadline: number | null; left: number | null }
  | { type: "ClockPaused"; reason: string; left: number | null; halfTime?: true }
  | { type: "ClockResumed"; deadline: number | null }
  | { type: "ClockExtended"; seconds: number; deadline: number | null; left: number | null }
  | { type: "ClockRemoved" }
  /** Days on which no orders close; a running phase that they touch ends anew. */
  | { type: "HolidaysSet"; dates: string[]; deadline: number | null; left: number | null }
  /** Proof of life of a running clock, so that a restart knows how long no server ran. */
  | { type: "ClockTicked" }
  | { type: "ClockRestarted"; deadline: number; stoodSeconds: number }
  /**
   * Wall time went by otherwise than the exercise did, by so many ms: all that was told by it moves along, and the deadline
   * of a running clock with at least a minute left. `stood`: nobody could act meanwhile. `set`: somebody set it, or the machine slept.
   */
  | { type: "ClockShifted"; by: number; why: "stood" | "set"; deadline: number | null }
  // seats, pens, links
  | { type: "SeatGiven"; role: Role; to: SeatBy }
  | { type: "PenTaken"; role: Role; member: string; how: "first" | "asked" | "given" | "forced" }
  | { type: "PenAsked"; role: Role; member: string }
  | { type: "PenDeclined"; role: Role; member: string }
  /** A bot plays a seat whose people are gone, for this quarter; `by` is the seat that asked for it. */
  | { type: "SeatStoodIn"; role: Role; turn: number; by: Role }
  /** Somebody of the seat came back while its orders were open. */
  | { type: "SeatTakenBack"; role: Role; turn: number }
  /** People have a seat again, and the sheet that stood committed for it was taken back for them. */
  | { type: "SheetHandedBack"; role: Role; turn: number }
  /** Control typed in the sheet that has just been committed, from paper. */
  | { type: "SheetTypedIn"; role: Role; turn: number; reason: string }
  | { type: "LinkReissued"; seat: Seat }
  /** `to`: the seat that they were moved to, where they were. */
  | { type: "MemberRemoved"; seat: Seat; member: string; to?: Seat }
  /** Where a seat wants to be told that a phase has opened; null for nowhere. */
  | { type: "HookSet"; role: Role; hook: Hook | null }
  | { type: "SettingsSet"; reading?: ReadingSetting; scoresOpen?: boolean; marking?: string }
  | { type: "SeatReady"; role: Role; turn: number; phase: Phase }
  /** A seat that was ready has something to say after all. */
  | { type: "SeatUnready"; role: Role; turn: number; phase: Phase }
  | { type: "OutcomeRead"; role: Role; turn: number }
  /** The phase closed over a seat that had not committed. `left`: what was written and could not be taken (logs of before have none). */
  | {
      type: "SheetFilled";
      role: Role;
      turn: number;
      from: "draft" | "bot" | "nothing";
      dropped: number;
      left?: readonly LeftDraft[];
    }
  // the timeline
  /** The present line ends, and another goes on from the fold at `toSeq`. Never folded by itself: see step-back.ts. */
  | SteppedBack
  /** Whether control looks at each result before anybody else does; with `turn`, at that of this quarter alone. */
  | { type: "HoldSet"; on: boolean; turn?: Turn }
  /** What the game comes to from here on is for those who lead alone, until `Released`. */
  | { type: "Sealed" }
  | { type: "Released" }
  // adjudication: see rulings.ts and own-orders.ts
  /** What the rulings that follow in the same command are about: an outcome by its place in the quarter, or a seat's own order. */
  | { type: "RulingFiled"; about?: number; own?: string; beyond?: true }
  /** A seat has written an order of its own, or written it anew; `shown` to nobody where it is secret. */
  | { type: "OwnOrderWritten"; id: string; role: Role; turn: Turn; text: string; shown: readonly Role[] }
  | ({ type: "OwnOrderArgued"; id: string } & Argument)
  | { type: "OwnOrderWithdrawn"; id: string }
  /** Odds and effects stand, and the die has not been thrown. */
  | ({ type: "OwnOrderFixed"; id: string } & OwnRuling)
  | { type: "OwnOrderRefused"; id: string; reason: string }
  /** The die is in it; what it comes to follows as rulings. */
  | { type: "OwnOrderDrawn"; id: string; draw: number; came: boolean }
  /** Control marks a moment, in play or looking back. Nobody else knows of it before the end, and then of what is opened. */
  | ({ type: "MomentMarked" } & Bookmark)
  | { type: "MomentUnmarked"; id: string }
  // the debrief: after the end, and nothing of the game
  | { type: "SteppedOut"; role: Role; aimed: string; believed: string; differently: string }
  /** Who steers what everybody looks at. */
  | { type: "LeadHanded"; to: Seat }
  | { type: "DebriefShown"; show: Showing }
  /** What the room would have done in a role's place, opened together: without names, in no order. */
  | { type: "AnswersOpened"; role: Role; turn: Turn; answers: readonly TurnAnswer[] }
  /** A line that might have been, kept for everybody: by what defines it. */
  | { type: "WhatIfKept"; whatIf: WhatIf }
  // the list of injects, and what seats ask of control
  | InjectEvent
  /** What is prepared around the exercise: the parts that changed, each whole. */
  | { type: "Prepared"; parts: Partial<Preparation> }
  /** What the facilitator made of the report: the parts that changed, each whole. */
  | { type: "ReportWritten"; parts: ReportParts }
  /** Control opened a practice quarter for the seats: an exercise of its own, of which nothing stands here but that it was. */
  | { type: "PracticeOpened"; exercise: string }
  | { type: "PracticeEnded"; exercise: string }
  // talk that never reaches the game
  | { type: "CellTalkSent"; id: string; role: Role; text: string }
  | { type: "ControlTalkSent"; id: string; role: Role; from: Role | "facilitator"; text: string };

/** A draft that the close of orders could not take, and what it lacked. */
export type LeftDraft = NonNullable<TurnReport["left"]>[number];

export type ExerciseEventType = ExerciseEvent["type"];
export type ExerciseEventOf<T extends ExerciseEventType> = Extract<ExerciseEvent, { type: T }>;
export type LogEvent = ExerciseEvent | GameEvent;

const OWN: Readonly<Record<ExerciseEventType, true>> = {
  ExerciseCreated: true,
  MemberJoined: true,
  ExerciseOpened: true,
  ClockSet: true,
  ClockPaused: true,
  ClockResumed: true,
  ClockExtended: true,
  ClockRemoved: true,
  HolidaysSet: true,
  ClockTicked: true,
  ClockRestarted: true,
  ClockShifted: true,
  SeatGiven: true,
  PenTaken: true,
  PenAsked: true,
  PenDeclined: true,
  SeatStoodIn: true,
  SeatTakenBack: true,
  SheetHandedBack: true,
  SheetTypedIn: true,
  LinkReissued: true,
  MemberRemoved: true,
  HookSet: true,
  SettingsSet: true,
  SeatReady: true,
  SeatUnready: true,
  OutcomeRead: true,
  SheetFilled: true,
  SteppedBack: true,
  HoldSet: true,
  Sealed: true,
  Released: true,
  RulingFiled: true,
  OwnOrderWritten: true,
  OwnOrderArgued: true,
  OwnOrderWithdrawn: true,
  OwnOrderFixed: true,
  OwnOrderRefused: true,
  OwnOrderDrawn: true,
  MomentMarked: true,
  MomentUnmarked: true,
  SteppedOut: true,
  LeadHanded: true,
  DebriefShown: true,
  AnswersOpened: true,
  WhatIfKept: true,
  InjectsWritten: true,
  Prepared: true,
  ReportWritten: true,
  PracticeOpened: true,
  PracticeEnded: true,
  InjectMarked: true,
  InfoAsked: true,
  InfoTaken: true,
  InfoAnswered: true,
  CellTalkSent: true,
  ControlTalkSent: true,
};

/** Whether an event is the server's own; every other is the game's. */
export const isExerciseEvent = (event: LogEvent): event is ExerciseEvent => Object.hasOwn(OWN, event.type);

/** One line of the log in memory. */
export interface LogRecord {
  readonly seq: number;
  readonly at: number;
  /** A seat, `clock`, `engine`, or `bot:<role>`. */
  readonly author: string;
  readonly member?: string;
  /** What tells the events of one command from their neighbours'; logs from before there were marks have none. */
  readonly mark?: string;
  readonly event: LogEvent;
}
