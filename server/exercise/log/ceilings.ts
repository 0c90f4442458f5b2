// How much one seat may add to the log in a quarter. The fold counts it, so that every server and every restart counts alike.

import type { Refusal } from "../../../game-rules/index.ts";
import { QUARTER } from "../../contract/limits.ts";
import { SEATS } from "../../contract/seats.ts";
import type { LogEvent, LogRecord } from "./events.ts";
import { no } from "./refusal.ts";
import type { Fold } from "./state.ts";
import type { Plan } from "./unit-of-work.ts";

export type Kind = keyof typeof QUARTER;
/** By author, how much of each kind stands in the log since the quarter began. */
export type Spent = Readonly<Record<string, Readonly<Partial<Record<Kind, number>>>>>;

const KINDS: Readonly<Partial<Record<LogEvent["type"], Kind>>> = {
  CellTalkSent: "quarter.messages",
  ControlTalkSent: "quarter.messages",
  MessageSent: "quarter.messages",
  DealProposed: "quarter.deal_moves",
  DealCountered: "quarter.deal_moves",
  DealSignedBy: "quarter.deal_moves",
  DealRefused: "quarter.deal_moves",
  DealPassedOn: "quarter.deal_moves",
  SheetCommitted: "quarter.sheets",
  SheetReopened: "quarter.sheets",
  PenTaken: "quarter.pens",
  PenAsked: "quarter.pens",
  PenDeclined: "quarter.pens",
  Injected: "quarter.injects",
  InjectsWritten: "quarter.rows",
  InjectMarked: "quarter.rows",
  Prepared: "quarter.rows",
  ReportWritten: "quarter.rows",
  InfoAsked: "quarter.requests",
  InfoTaken: "quarter.rows",
  InfoAnswered: "quarter.rows",
  RulingGiven: "quarter.acts",
  Ruled: "quarter.acts",
  OwnOrderWritten: "quarter.acts",
  OwnOrderArgued: "quarter.acts",
  OwnOrderWithdrawn: "quarter.acts",
  OwnOrderFixed: "quarter.acts",
  OwnOrderRefused: "quarter.acts",
  ClockPaused: "quarter.acts",
  ClockResumed: "quarter.acts",
  ClockExtended: "quarter.acts",
  ClockRemoved: "quarter.acts",
  HolidaysSet: "quarter.acts",
  SeatGiven: "quarter.acts",
  SeatStoodIn: "quarter.acts",
  LinkReissued: "quarter.acts",
  MemberRemoved: "quarter.acts",
  PracticeOpened: "quarter.acts",
  PracticeEnded: "quarter.acts",
  HookSet: "quarter.acts",
  SettingsSet: "quarter.acts",
  SteppedBack: "quarter.acts",
  HoldSet: "quarter.acts",
  SeatReady: "quarter.acts",
  SeatUnready: "quarter.acts",
  OutcomeRead: "quarter.acts",
  MomentMarked: "quarter.acts",
  MomentUnmarked: "quarter.acts",
  SteppedOut: "quarter.acts",
  LeadHanded: "quarter.acts",
  DebriefShown: "quarter.shown",
  AnswersOpened: "quarter.acts",
  WhatIfKept: "quarter.acts",
};

/** What an event adds, by kind; nothing where it costs nobody anything. */
function costOf(event: LogEvent): Partial<Record<Kind, number>> {
  const kind = KINDS[event.type];
  if (!kind) return {};
  if (kind !== "quarter.messages" || !("text" in event)) return { [kind]: 1 };
  const talk = { [kind]: 1, "quarter.talk_bytes": Buffer.byteLength(event.text ?? "") };
  return event.type === "MessageSent" && event.official ? { ...talk, "quarter.statements": 1 } : talk;
}

/** The count after one more record. Bots and the clock spend nothing; a quarter, and the end, begin anew. */
export function spentAfter(spent: Spent, { event, author }: LogRecord): Spent {
  if (event.type === "PhaseOpened" && (event.phase === "situation" || event.phase === "ended")) return {};
  if (!(SEATS as readonly string[]).includes(author)) return spent;
  const cost = Object.entries(costOf(event)) as [Kind, number][];
  if (cost.length === 0) return spent;
  const before = spent[author] ?? {};
  const more = Object.fromEntries(cost.map(([kind, n]) => [kind, (before[kind] ?? 0) + n]));
  return { ...spent, [author]: { ...before, ...more } };
}

const spentOf = (fold: Fold, seat: string, kind: Kind): number => fold.exercise.spent[seat]?.[kind] ?? 0;

/** Why a plan goes beyond what its seat may do in this quarter, or nothing. Only what the plan adds is held against it. */
export function overspent(before: Fold, plan: Plan, seat: string): Refusal | null {
  for (const kind of Object.keys(QUARTER) as Kind[]) {
    const after = spentOf(plan.fold, seat, kind);
    if (after > QUARTER[kind] && after > spentOf(before, seat, kind)) return tooMuch(kind);
  }
  return null;
}

/** The same before anything is decided: for an act that leaves traces elsewhere first. */
export const isSpent = (fold: Fold, seat: string, kind: Kind): Refusal | null =>
  spentOf(fold, seat, kind) >= QUARTER[kind] ? tooMuch(kind) : null;

function tooMuch(kind: Kind): Refusal {
  const limit = QUARTER[kind];
  switch (kind) {
    case "quarter.messages":
      return no("talk.too_much", { limit });
    case "quarter.talk_bytes":
      return no("talk.too_long", { limit });
    case "quarter.statements":
      return no("statement.too_many", { limit });
    case "quarter.injects":
      return no("inject.too_many", { limit });
    default:
      return no("act.too_many", { limit });
  }
}
