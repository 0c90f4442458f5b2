// What those who lead did, line by line as the log has it: when, which of them, what, and why. For the staff's copy alone; what a step back took
// along stands there too, and says so. No name, no link, no dice.

import { among } from "../../game-rules/back.ts";
import { type GameEvent, isInForce, ROLES, type Role } from "../../game-rules/index.ts";
import type { ExerciseEvent } from "../exercise/log/events.ts";
import { isExerciseEvent } from "../exercise/log/events.ts";
import type { Step } from "../exercise/log/moments.ts";
import { isEnded } from "../exercise/log/state.ts";
import type { DeskAct, DeskDeed } from "./copy-format.ts";

type Told = { readonly did: DeskDeed } & Partial<
  Pick<DeskAct, "reason" | "text" | "about" | "seats" | "number" | "to" | "back">
>;

/** Reads steps in the order of the log; what comes after the game is the debrief's. */
export function deskActs(path: Parameters<typeof isInForce>[0]): {
  see(step: Step): void;
  readonly acts: readonly DeskAct[];
} {
  const acts: DeskAct[] = [];
  const leading: string[] = [];
  /** What questions asked, by their id. */
  const asked = new Map<string, string>();
  /** Deeds of the command that is being read: what one press comes to in several events is told once. */
  let command: { mark: string | undefined; seen: Set<string> } = { mark: undefined, seen: new Set() };
  return {
    acts,
    see(step) {
      const { record, before } = step;
      const { event, member, mark } = record;
      if (event.type === "MemberJoined" && event.seat === "control") leading.push(event.member);
      if (event.type === "InfoAsked") asked.set(event.id, event.text);
      if (record.author !== "control" || isEnded(before)) return;
      if (mark === undefined || mark !== command.mark) command = { mark, seen: new Set() };
      // What an inject or an order of a seat's own moves is told with it.
      if (event.type === "InjectMarked" || event.type === "OwnOrderDrawn") command.seen.add("ruled");
      const told = isExerciseEvent(event) ? ofExercise(event, step, asked) : ofGame(event);
      if (!told) return;
      const last = acts.at(-1);
      // On the way to its end the game plays its last quarters.
      if (told.did === "ended" && command.seen.has("moved_on") && last) {
        acts[acts.length - 1] = { ...last, did: "ended" };
        return;
      }
      const who = member === undefined ? 0 : leading.indexOf(member) + 1;
      // It is saved as it is written, again and again.
      if (told.did === "prepared" && last?.did === "prepared" && last.who === who) return;
      if (command.seen.has(told.did)) return widen(acts, told);
      command.seen.add(told.did);
      // The first phase opens with the exercise.
      if (told.did === "opened") command.seen.add("moved_on");
      acts.push({
        ...{ seq: record.seq, time: record.at, turn: before.game.turn, phase: before.game.phase },
        who,
        ...told,
        ...(isInForce(path, record.seq) ? {} : { undone: true }),
      });
    },
  };
}

/** A word that went to several seats is one act. */
function widen(acts: DeskAct[], { did, seats = [] }: Told): void {
  const last = acts.at(-1);
  if (last?.did !== did || did !== "wrote") return;
  acts[acts.length - 1] = { ...last, seats: [...(last.seats ?? []), ...seats] };
}

function ofGame(event: GameEvent): Told | undefined {
  switch (event.type) {
    case "PhaseOpened":
      return { did: event.phase === "ended" ? "ended" : "moved_on" };
    case "Injected": {
      const seats = among(event.to, "observer") ? [] : ROLES.filter((role) => among(event.to, role));
      return { did: "brought_in", text: event.text, seats };
    }
    case "RulingGiven":
    case "Ruled":
      return { did: "ruled", reason: event.reason };
    default:
      return undefined;
  }
}

const INJECT_DEEDS = {
  released: "inject_released",
  skipped: "inject_skipped",
  answered: "inject_answered",
  missed: "inject_missed",
  reopened: "inject_reopened",
} as const;

const aboutSeat = (role: Role): { seats: readonly Role[] } => ({ seats: [role] });

function ofExercise(
  event: ExerciseEvent,
  { before, after }: Step,
  asked: ReadonlyMap<string, string>,
): Told | undefined {
  switch (event.type) {
    case "ExerciseOpened":
      return { did: "opened" };
    case "ClockPaused":
      return {
        did: event.halfTime ? "half_time" : "paused",
        ...(event.reason ? { reason: event.reason } : {}),
      };
    case "ClockResumed":
      return { did: "resumed" };
    case "ClockExtended":
      return { did: "extended", number: String(event.seconds) };
    case "ClockRemoved":
      return { did: "no_clock" };
    case "HolidaysSet":
      return { did: "days_off", number: String(event.dates.length) };
    case "SeatGiven":
      return { did: "seat_given", ...aboutSeat(event.role), to: event.to };
    case "PenTaken":
      return event.how === "forced" ? { did: "pen_given", ...aboutSeat(event.role) } : undefined;
    case "SheetTypedIn":
      return { did: "typed_in", ...aboutSeat(event.role), reason: event.reason };
    case "LinkReissued":
      return { did: "link_renewed", seats: [event.seat] };
    case "MemberRemoved":
      return event.to
        ? { did: "moved", seats: [event.seat, event.to] }
        : { did: "removed", seats: [event.seat] };
    case "PracticeOpened":
      return { did: "practice_opened" };
    case "PracticeEnded":
      return { did: "practice_ended" };
    case "SettingsSet":
      return { did: "settings" };
    case "Prepared":
      return { did: "prepared" };
    case "InjectsWritten":
      return { did: "injects_written", number: String(event.rows.length) };
    case "InjectMarked": {
      const row = before.exercise.injects?.find(({ id }) => id === event.id)?.row;
      const title = row?.title.en ?? row?.title.fr;
      return {
        did: INJECT_DEEDS[event.mark],
        number: row?.number ?? "",
        ...(title ? { about: title } : {}),
        ...(event.reason ? { reason: event.reason } : {}),
      };
    }
    case "InfoAnswered": {
      const about = asked.get(event.id);
      const seats = event.to === "all" ? {} : aboutSeat(event.role);
      return { did: "answered", text: event.text, ...seats, ...(about === undefined ? {} : { about }) };
    }
    case "ControlTalkSent":
      return event.from === "facilitator"
        ? { did: "wrote", text: event.text, ...aboutSeat(event.role) }
        : undefined;
    case "OwnOrderFixed":
    case "OwnOrderRefused": {
      const order = before.exercise.own?.find(({ id }) => id === event.id);
      return {
        did: event.type === "OwnOrderFixed" ? "own_ruled" : "own_refused",
        reason: event.reason,
        ...(order ? { about: order.text, ...aboutSeat(order.role) } : {}),
      };
    }
    case "HoldSet":
      return { did: event.on ? "held" : "held_no_more" };
    case "Released":
      return { did: "released" };
    case "SteppedBack":
      return { did: "stepped_back", back: { turn: after.game.turn, phase: after.game.phase } };
    default:
      return undefined;
  }
}
