// A copy of a game that is over: what the browser, a file and a program fold it from. No copy holds a capability: no secret, no link,
// no cookie, no address of a webhook; nor a name.
import type { Facts } from "../../game-rules/back.ts";
import type { Effect, Phase, Role } from "../../game-rules/open.ts";
import type { ReportParts } from "../contract/report.ts";
import type { TurnAnswer } from "../contract/requests.ts";
import type { SeatBy } from "../contract/seats.ts";

export const COPY_FORMAT = "missed-moments/copy/1";

/** Everything for those who lead; for everybody else what stands between the seats. */
export type CopyKind = "staff" | "participants";

/** What happened around the game, and the place in it: how many of its events came before. */
export type Around =
  | {
      readonly at: number;
      readonly type: "SheetFilled";
      readonly role: Role;
      readonly from: "draft" | "bot" | "nothing";
    }
  | { readonly at: number; readonly type: "SeatGiven"; readonly role: Role; readonly to: SeatBy }
  | { readonly at: number; readonly type: "SeatStoodIn"; readonly role: Role }
  | { readonly at: number; readonly type: "CellTalkSent"; readonly role: Role; readonly text: string }
  | {
      readonly at: number;
      readonly type: "ControlTalkSent";
      readonly role: Role;
      readonly from: Role | "facilitator";
      readonly text: string;
    }
  | { readonly at: number; readonly type: "ClockPaused"; readonly reason: string }
  | OwnOrderTold;

/** An order that a seat wrote beside its sheet, and what became of it. What was fixed for it goes along with the staff's copy alone. */
export type OwnOrderTold = { readonly at: number; readonly id: string } & (
  | {
      readonly type: "OwnOrderWritten";
      readonly role: Role;
      readonly text: string;
      readonly shown: readonly Role[];
    }
  | {
      readonly type: "OwnOrderArgued";
      readonly role: Role;
      readonly side: "for" | "against";
      readonly text: string;
    }
  | { readonly type: "OwnOrderWithdrawn" }
  | { readonly type: "OwnOrderRefused"; readonly reason: string }
  | {
      readonly type: "OwnOrderFixed";
      readonly odds: number;
      readonly success: readonly Effect[];
      readonly failure: readonly Effect[];
      readonly reason: string;
    }
  | { readonly type: "OwnOrderDrawn"; readonly draw: number; readonly came: boolean }
);

/** What became of a row of the list of injects. */
export interface InjectCame {
  readonly number: string;
  readonly kind: "inject" | "contingency" | "expected";
  /** By language. */
  readonly title: { readonly en?: string; readonly fr?: string };
  readonly objective?: string;
  /** The response that was expected, in words. */
  readonly expected?: string;
  /** Whether a response was waited for. */
  readonly waits: boolean;
  readonly became: "never" | "released" | "answered" | "missed" | "skipped";
  /** The quarter in which it came. */
  readonly turn?: number;
  /** From its release to its response, ms. */
  readonly took?: number;
  /** Why it was skipped. */
  readonly reason?: string;
}

/** What is done from the desk, as the report tells it. */
export const DESK_DEEDS = [
  ...["opened", "moved_on", "ended", "paused", "half_time", "resumed", "extended", "no_clock", "days_off"],
  ...["seat_given", "pen_given", "typed_in", "link_renewed", "removed", "moved", "settings"],
  ...[
    "prepared",
    "practice_opened",
    "practice_ended",
    "injects_written",
    "inject_released",
    "inject_skipped",
    "inject_answered",
    "inject_missed",
    "inject_reopened",
  ],
  ...["brought_in", "wrote", "answered", "ruled", "own_ruled", "own_refused"],
  ...["held", "held_no_more", "released", "stepped_back"],
] as const;
export type DeskDeed = (typeof DESK_DEEDS)[number];

/** One thing that somebody who leads did, by its place in the log; in the staff's copy, what was taken back too. */
export interface DeskAct {
  readonly seq: number;
  /** Wall time, ms. */
  readonly time: number;
  readonly turn: number;
  readonly phase: Phase;
  /** Which of those who led, in the order in which they came: nobody's name. 0 where the log does not say. */
  readonly who: number;
  readonly did: DeskDeed;
  /** Why, as it was said: told to everybody with a pause, kept on record with a ruling. */
  readonly reason?: string;
  /** What was written: to seats, or in answer to what one asked. */
  readonly text?: string;
  /** What was asked, or ordered without a menu. */
  readonly about?: string;
  /** Roles or seats that it is about; nobody where it is about all. */
  readonly seats?: readonly string[];
  /** The number of an inject, or how many were written, seconds more, days off. */
  readonly number?: string;
  /** Who plays from then on. */
  readonly to?: SeatBy;
  /** Where a step back goes to. */
  readonly back?: { readonly turn: number; readonly phase: Phase };
  /** A step back took it along. */
  readonly undone?: true;
}

export interface Copy extends Facts {
  readonly format: typeof COPY_FORMAT;
  readonly copy: CopyKind;
  readonly exercise: string;
  /** Of the rules that the game was played by; absent in copies from before it was told. */
  readonly engine?: number;
  readonly title: string;
  /** What stood above every screen at the end; absent where nothing did. */
  readonly marking?: string;
  /** Who played each role at the end. */
  readonly seats: Readonly<Record<Role, SeatBy>>;
  readonly around: readonly Around[];
  /** The list of injects, in the staff's copy; absent where there was none, and in copies from before there were lists. */
  readonly injects?: readonly InjectCame[];
  /** What was done from the desk, in the staff's copy; absent in copies from before it was told. */
  readonly desk?: readonly DeskAct[];
  /** What each role wrote as it stepped out of its part, by its role alone; absent in copies from before it went along. */
  readonly steppedOut?: Readonly<Partial<Record<Role, Answers>>>;
  /** What the facilitator made of the report; in the participants' copy once the last step of the debrief has been opened. */
  readonly report?: ReportParts;
  /** What the room would have done in a seat's place, as far as it was opened, shuffled and of nobody; in the staff's copy. */
  readonly turns?: readonly {
    readonly role: Role;
    readonly turn: number;
    readonly answers: readonly TurnAnswer[];
  }[];
}

/** What a role aimed at, believed, and would do otherwise, as its people wrote it before the truth opened. */
export interface Answers {
  readonly aimed: string;
  readonly believed: string;
  readonly differently: string;
}
