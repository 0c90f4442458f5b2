// A copy of a game that is over: what the browser, a file and a program fold it from. No copy holds a capability: no secret, no link,
// no cookie, no address of a webhook; nor a name.
import type { Facts } from "../../game-rules/back.ts";
import type { Effect, Role } from "../../game-rules/open.ts";
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
  /** What each role wrote as it stepped out of its part, by its role alone; absent in copies from before it went along. */
  readonly steppedOut?: Readonly<Partial<Record<Role, Answers>>>;
}

/** What a role aimed at, believed, and would do otherwise, as its people wrote it before the truth opened. */
export interface Answers {
  readonly aimed: string;
  readonly believed: string;
  readonly differently: string;
}
