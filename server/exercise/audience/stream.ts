// What each viewer is told of each event: the items of six separate streams. A viewer's count moves only when it is told
// something, so that nobody can count what others do in secret.
import {
  type GameEvent,
  ownWords,
  type Role,
  redact,
  reportFor,
  type TurnReport,
  VIEWERS,
  type Viewer,
} from "../../../game-rules/index.ts";
import type { ItemBody } from "../../contract/answers.ts";
import type { Notice } from "../../contract/notices.ts";
import type { ExerciseEvent, ExerciseEventOf, LogRecord } from "../log/events.ts";
import { isExerciseEvent } from "../log/events.ts";
import type { Fold } from "../log/state.ts";

/** `member` is whom the item names: names are no part of the log, and put in by whoever keeps the stream. */
export type Told = readonly [viewer: Viewer, item: ItemBody, member?: string];

export interface Happened {
  readonly record: LogRecord;
  readonly before: Fold;
  readonly after: Fold;
  /** The game's events of the turn so far, this one included: the report of a quarter is made of them. */
  readonly turnEvents: readonly GameEvent[];
  /** Sheets of the turn that the close of orders filled. */
  readonly filled: readonly ExerciseEventOf<"SheetFilled">[];
}

/** The item with a member's name as it is now; without one, where they gave none. */
export function named<T extends ItemBody>(item: T, name: string): T {
  if (item.kind === "notice") return { ...item, params: { ...item.params, member: name } };
  if (item.kind !== "message") return item;
  const { author: _, ...unsigned } = item;
  return (name === "" ? unsigned : { ...unsigned, author: name }) as T;
}

/** The items that an event adds, in the order of the viewers. */
export function itemsOf(happened: Happened): Told[] {
  const { event } = happened.record;
  return isExerciseEvent(event)
    ? ofExercise(event, happened)
    : VIEWERS.flatMap((viewer) => ofGame(event, viewer, happened));
}

/** The engine's report, and what the close left off this viewer's sheet: that is the server's to know. */
function reportOf({ turnEvents, filled, after }: Happened, viewer: Viewer): TurnReport {
  const report = reportFor(turnEvents, after.game, viewer);
  const left = filled
    .filter((e) => e.role === viewer || viewer === "facilitator")
    .flatMap((e) => e.left ?? []);
  return left.length > 0 ? { ...report, left } : report;
}

/** The report of a quarter as it is told at its release: what control ruled under the seal is in it. Others' alone: control has read its own. */
export const reportAnew = (
  happened: Happened,
  { viewer, body }: { viewer: Viewer; body: ItemBody },
): ItemBody =>
  body.kind === "report" && body.report.turn === happened.after.game.turn
    ? { kind: "report", report: reportOf(happened, viewer) }
    : body;

function ofGame(event: GameEvent, viewer: Viewer, happened: Happened): Told[] {
  const { record, after } = happened;
  const tell = (item: ItemBody, member?: string): Told[] => [[viewer, item, member]];
  if (event.type === "PhaseOpened") {
    const phase: Told[] = tell({ kind: "phase", phase: event.phase, turn: event.turn });
    if (event.phase !== "outcome") return phase;
    return [...phase, ...tell({ kind: "report", report: reportOf(happened, viewer) })];
  }
  const { game } = after;
  const seen = redact(event, viewer, game);
  switch (seen?.type) {
    case "MessageSent": {
      const roles = seen.official ? game.scenario.seats : (seen.channel.split("+") as Role[]);
      const own = viewer === "facilitator" || viewer === seen.from;
      const message: ItemBody = {
        kind: "message",
        id: seen.id,
        from: seen.from,
        to: roles.filter((r) => r !== seen.from),
        channel: seen.channel,
        text: seen.text,
        ...(seen.story ? { story: { of: seen.story.of, angle: seen.story.angle } } : {}),
        ...(seen.leaked ? { leaked: true } : {}),
      };
      return tell(message, own ? record.member : undefined);
    }
    case "ScenarioEventHappened": {
      const secret = redact(seen, "observer", game) === undefined;
      return tell({ kind: "situation", turn: game.turn, code: seen.id, secret, ...ownWords(seen) });
    }
    case "Injected":
      return tell({ kind: "inject", text: seen.text, ...seen.as });
    case "DealProposed":
      return tell({ kind: "deal", id: seen.id, by: seen.by, move: "proposed", version: 1, turn: game.turn });
    case "DealCountered":
      return tell({
        kind: "deal",
        id: seen.id,
        by: seen.by,
        move: "countered",
        version: seen.version,
        turn: game.turn,
      });
    case "DealSignedBy": {
      const move = seen.concluded ? "concluded" : "signed";
      return tell({ kind: "deal", id: seen.id, by: seen.role, move, turn: game.turn });
    }
    case "DealRefused":
      return tell({ kind: "deal", id: seen.id, by: seen.role, move: "refused", turn: game.turn });
    case "DealLapsed":
      return tell({
        kind: "deal",
        id: seen.id,
        by: proposer(after, seen.id),
        move: "lapsed",
        turn: game.turn,
      });
    case "DealJudged":
      return tell({
        kind: "deal",
        id: seen.id,
        by: seen.by,
        move: "judged",
        kept: seen.kept,
        term: seen.term,
        turn: seen.turn,
      });
    case "DealPassedOn":
      return tell({
        kind: "deal",
        id: seen.id,
        by: seen.by,
        move: "passed",
        listener: seen.listener,
        turn: game.turn,
      });
    case "LeakTraced":
      return tell({
        kind: "deal",
        id: seen.id,
        by: seen.role,
        move: "traced",
        named: seen.named,
        turn: game.turn,
      });
    case "DealLeaked":
      return tell({
        kind: "deal",
        id: seen.id,
        by: proposer(after, seen.id),
        move: "leaked",
        turn: game.turn,
      });
    default:
      return []; // shows in the view and in the report of the quarter
  }
}

const proposer = (fold: Fold, id: string): Role => fold.game.deals.find((d) => d.id === id)?.by ?? "paris";

function ofExercise(event: ExerciseEvent, { record, before, after }: Happened): Told[] {
  const { member } = record;
  switch (event.type) {
    case "CellTalkSent": {
      const item = {
        kind: "message",
        id: event.id,
        from: event.role,
        to: [],
        text: event.text,
      } as const;
      return [
        [event.role, { ...item, to: [], channel: "cell" }, member],
        ["facilitator", { ...item, to: [], channel: `cell:${event.role}` }, member],
      ];
    }
    case "ControlTalkSent": {
      const to: (Role | "facilitator")[] = [event.from === "facilitator" ? event.role : "facilitator"];
      const item = { kind: "message", id: event.id, from: event.from, to, text: event.text } as const;
      const signed = event.from === "facilitator" ? undefined : member;
      return [
        [event.role, { ...item, channel: "facilitator" }, signed],
        ["facilitator", { ...item, channel: `facilitator:${event.role}` }, signed],
      ];
    }
    case "PenAsked":
      return [[event.role, notice("pen.asked", {}), event.member]];
    case "PenTaken":
      return event.how === "first" ? [] : [[event.role, notice("pen.taken", {}), event.member]];
    case "PenDeclined":
      return [[event.role, notice("pen.declined", {}), event.member]];
    case "SeatStoodIn":
      return everybody(notice("seat.stood_in", { role: event.role, by: event.by }));
    case "SeatTakenBack":
      return everybody(notice("seat.taken_back", { role: event.role }));
    case "SheetHandedBack": {
      const item = notice("sheet.handed_back", { role: event.role, turn: event.turn });
      return [
        [event.role, item],
        ["facilitator", item],
      ];
    }
    case "SheetTypedIn": {
      const { role, turn, reason } = event;
      const item = notice("sheet.typed_in", { role, turn, reason });
      return [
        [role, item],
        ["facilitator", item],
      ];
    }
    case "SheetFilled": {
      const { role, turn, dropped } = event;
      const made = { draft: "sheet.from_draft", bot: "sheet.from_bot", nothing: "sheet.empty" } as const;
      const item = notice(made[event.from], { role, turn, ...(event.from === "draft" ? { dropped } : {}) });
      return [
        [role, item],
        ["facilitator", item],
      ];
    }
    case "SeatGiven":
      return everybody(notice("seat.given", { role: event.role, to: event.to }));
    case "ClockPaused":
      return everybody(notice("clock.paused", { reason: event.reason }));
    case "ClockResumed":
      return everybody(notice("clock.resumed", {}));
    case "ClockExtended":
      return everybody(notice("clock.extended", { seconds: event.seconds }));
    case "ClockRestarted":
      return everybody(notice("clock.restarted", { seconds: event.stoodSeconds }));
    case "ClockShifted":
      if (event.deadline === null) return [];
      return everybody(
        event.why === "set"
          ? notice("clock.set", {})
          : notice("clock.restarted", { seconds: Math.round(event.by / 1000) }),
      );
    case "ClockRemoved":
      return everybody(notice("clock.removed", {}));
    case "HolidaysSet":
      return everybody(notice("clock.holidays", { n: event.dates.length }));
    case "SettingsSet":
      return event.scoresOpen === true && before.exercise.scoresOpen !== true
        ? everybody(notice("scores.opened", {}))
        : [];
    case "LinkReissued":
      return [["facilitator", notice("link.reissued", { seat: event.seat })]];
    case "MemberRemoved":
      return [
        [
          "facilitator",
          event.to
            ? notice("member.moved", { seat: event.seat, into: event.to })
            : notice("member.removed", { seat: event.seat }),
          event.member,
        ],
      ];
    case "PracticeOpened":
      return [["facilitator", notice("practice.opened", {})]];
    case "PracticeEnded":
      return [["facilitator", notice("practice.ended", {})]];
    case "SteppedBack":
      return everybody(notice("line.stepped_back", { turn: after.game.turn, phase: after.game.phase }));
    case "HoldSet":
      return [["facilitator", notice(event.on ? "result.holds" : "result.holds_no_more", {})]];
    case "Released":
      return [["facilitator", notice("result.released", {})]];
    case "OwnOrderWritten": {
      const item = notice("own.written", { role: event.role });
      return ([event.role, ...event.shown, "facilitator"] as const).map((viewer) => [viewer, item] as const);
    }
    case "OwnOrderRefused": {
      const role = after.exercise.own?.find((o) => o.id === event.id)?.role;
      return role ? [[role, notice("own.refused", {})]] : [];
    }
    case "RulingFiled":
    case "OwnOrderArgued":
    case "OwnOrderWithdrawn":
    case "OwnOrderFixed":
    case "OwnOrderDrawn":
      return []; // shows among the own orders, and in the register
    case "InfoAsked": {
      const { id, role, text } = event;
      const item = { kind: "info", id, role, move: "asked", text } as const;
      return [
        [role, item],
        ["facilitator", item],
      ];
    }
    case "InfoAnswered": {
      // To whom it was no question of theirs it is told without who asked: that somebody asked is theirs to keep.
      const { id, role, text, to } = event;
      const told = { kind: "info", id, move: "answered", text } as const;
      const whole = { ...told, role, ...(to === "all" ? { all: true } : {}) };
      return VIEWERS.flatMap((viewer): Told[] =>
        viewer === role || viewer === "facilitator"
          ? [[viewer, whole]]
          : to === "all"
            ? [[viewer, { ...told, all: true }]]
            : [],
      );
    }
    case "InjectsWritten":
    case "Prepared":
    case "ReportWritten":
    case "InjectMarked":
    case "InfoTaken":
    case "Sealed":
    case "ExerciseCreated":
    case "MemberJoined":
    case "ExerciseOpened":
    case "ClockSet":
    case "ClockTicked":
    case "SeatReady":
    case "SeatUnready":
    case "HookSet":
    case "OutcomeRead":
    case "MomentMarked":
    case "MomentUnmarked":
    case "SteppedOut":
    case "LeadHanded":
    case "DebriefShown":
    case "AnswersOpened":
    case "WhatIfKept":
      return []; // shows in the exercise's own view, or concerns nobody
    default:
      return event satisfies never;
  }
}

const notice = (code: Notice, params: Record<string, string | number>): ItemBody => ({
  kind: "notice",
  code,
  params,
});
const everybody = (item: ItemBody): Told[] => VIEWERS.map((viewer) => [viewer, item] as const);
