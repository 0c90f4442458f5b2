// What the server sends: typed once, cut for each viewer by `server/broadcast.ts` alone.
import type {
  Account,
  DealView,
  Known,
  LegalOrder,
  Line,
  Listener,
  OrderDraft,
  OwnWords,
  Params,
  Phase,
  Reading,
  Role,
  Scores,
  TurnReport,
  View,
  Viewer,
} from "../../game-rules/open.ts";
import type { RequestName, Requests } from "./requests.ts";
import type { Seat } from "./seats.ts";

/** A refusal names the rule and what to do; the catalogues hold its words under `refusals.<code>`. */
export type Answer<T = object> = ({ ok: true } & T) | { ok: false; code: string; params: Params };

export interface MemberView {
  id: string;
  name: string;
  online: boolean;
  pen: boolean;
}

export interface SeatView {
  role: Role;
  by: "people" | "balanced" | "random" | "history";
  sheet: "absent" | "writing" | "committed";
  /** Has marked this quarter's outcome as read. */
  read: boolean;
  /** Has nothing more to do in this phase: said so, committed its sheet, or read the outcome. */
  ready: boolean;
  /** Names are for the own seat and for control; the others learn how many are there. */
  here: number;
  members?: MemberView[];
}

export interface ClockView {
  /** Wall time at which the phase closes by itself, ms since 1970; absent where it waits for people or is paused. */
  deadline?: number;
  /** What is left while paused, ms. */
  left?: number;
  paused?: { reason: string; at: number };
  /** Seconds until resolution begins, once all four are in. */
  closing?: number;
  minutes: number | "none" | "day";
  /** Where a quarter takes a day: the hour and its zone, days left out, and when orders close in this and the quarters ahead. */
  day?: { at: string; zone: string; daysOff: number[]; holidays: string[]; closes: number[] };
}

/** The exercise around the game, as one seat may see it. */
export interface ExerciseView {
  id: string;
  title: string;
  scenario: string;
  status: "lobby" | "running" | "paused" | "ended";
  turn: number;
  phase: Phase;
  clock: ClockView;
  seats: SeatView[];
  observers: number;
  /** `scoresOpen` as it stands for this seat: for control the setting, for the others whether they may look now. */
  settings: { reading: "off" | "shown"; scoresOpen: boolean };
  me: { seat: Seat; member: string; name: string; pen: boolean };
  /** The host that the own seat is told at, where it has named one. */
  hook?: string;
  /** Server's wall time when this was written, so that a client with a wrong clock counts down rightly. */
  now: number;
  /** Control alone. */
  links?: { seat: Seat; token: string; opened: boolean }[];
  seed?: number;
  cells?: { seat: Seat; members: MemberView[] }[];
}

/** One entry of a viewer's own stream; `n` counts what this viewer has been told, so that a gap shows and a secret does not. */
export type Item = { n: number; at: number } & ItemBody;
export type ItemBody =
  | {
      kind: "message";
      id: string;
      from: Role | "facilitator";
      to: (Role | "facilitator")[];
      channel: string;
      text: string;
      /** The account of an event that an official statement gives; `text` may then be empty. */
      story?: Account;
      author?: string;
      leaked?: boolean;
    }
  | {
      kind: "deal";
      id: string;
      by: Role;
      move:
        | "proposed"
        | "countered"
        | "signed"
        | "concluded"
        | "refused"
        | "lapsed"
        | "judged"
        | "passed"
        | "leaked"
        | "traced";
      /** Of a secret handed on: to whom. */
      listener?: Listener;
      /** Of a search for a leak: on whom its suspicion falls. */
      named?: Role | "nobody";
      version?: number;
      kept?: boolean;
      term?: number;
      turn: number;
    }
  | { kind: "phase"; phase: Phase; turn: number }
  | { kind: "report"; report: TurnReport }
  /** What the calendar brings as a quarter opens; for those whose ears it is meant for, `secret` says so. */
  | ({ kind: "situation"; turn: number; code: string; secret: boolean } & OwnWords)
  | { kind: "inject"; text: string }
  | { kind: "notice"; code: string; params: Params };

export interface DraftView {
  slot: string;
  value: OrderDraft;
  rev: number;
  by?: string;
}

/** A piece of a stream: `items` begin after the first `from` of it. */
export interface Page {
  from: number;
  items: Item[];
}

/** Everything that a screen needs to stand up; of the stream the newest items alone, see `items.before`. */
export interface Snapshot extends Page {
  /** How many items the stream holds. */
  n: number;
  exercise: ExerciseView;
  view: View;
  legal: LegalOrder[];
  drafts: DraftView[];
  marks: Record<string, number>;
  reading?: Reading;
  scores?: Scores;
}

/** The parts of the exercise that changed: of `seats` and `cells` the rows that did; no `hook` any more is null. */
export type ExerciseParts = Partial<Omit<ExerciseView, "hook">> & { hook?: string | null };

/** Deals that are gone, and those that changed or are new, each with its place in the list as it is then. */
export interface DealsChange {
  gone: string[];
  put: { at: number; deal: DealView }[];
}

/** The parts of the view that changed while its phase lasts; no `sheet` any more is null. */
export type ViewParts = Partial<Omit<View, "deals" | "sheet">> & {
  deals?: DealsChange;
  sheet?: OrderDraft[] | null;
};

/** A slot that changed; one without a value is empty now. */
export type DraftChange = Omit<DraftView, "value"> & { value: OrderDraft | null };

/** What changed; absent parts did not change. `picture.ts` puts it together with what a client has. */
export interface Update extends Page {
  exercise?: ExerciseParts;
  /** Whole, as a phase opens. */
  view?: View;
  viewParts?: ViewParts;
  legal?: LegalOrder[];
  drafts?: DraftChange[];
  reading?: Reading;
  scores?: Scores;
}

export interface Answers {
  command: Answer<{ n: number }>;
  "draft.put": Answer<{ rev: number }>;
  why: Answer<{ lines: Line[]; now?: Known }>;
  "view.of": Answer<{ viewer: Viewer; view: View }>;
  "name.set": Answer;
  "read.mark": Answer;
  resume: Answer<{ snapshot: Snapshot }>;
  "items.before": Answer<Page>;
}

export type ClientToServer = {
  [K in RequestName]: (request: Requests[K], answer: (a: Answers[K]) => void) => void;
};
export interface ServerToClient {
  snapshot(s: Snapshot): void;
  update(u: Update): void;
  /** The link was reissued or the exercise deleted: say so and stop. */
  ended(why: { code: "link_ended" | "exercise_deleted" | "server_closing" }): void;
}
