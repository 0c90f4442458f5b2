// What the facilitator can do. Their hand is in the log like everybody's.

import type { Refusal } from "../../../game-rules/index.ts";
import { isRole } from "../../contract/seats.ts";
import { FARTHEST_CLOSE, leavesCloses } from "../clock/daily-schedule.ts";
import { endsAt, quartersAhead } from "../clock/phase-lengths.ts";
import { no } from "../log/refusal.ts";
import { isEnded, isPeoples } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";
import { handBack } from "../people/stand-in.ts";
import { advance, onClock, setClock } from "./advance.ts";
import { type Handlers } from "./context.ts";
import { mayMoveTo } from "./expulsion.ts";
import { closed, stale } from "./role.ts";

type ControlCommand =
  | "moment.mark"
  | "moment.unmark"
  | "game.open"
  | "phase.advance"
  | "game.end"
  | "clock.pause"
  | "clock.resume"
  | "clock.extend"
  | "clock.none"
  | "clock.holidays"
  | "seat.give"
  | "pen.force"
  | "sheet.type_in"
  | "link.reissue"
  | "member.remove"
  | "inject.send"
  | "rule"
  | "line.step_back"
  | "settings.set";

/** Opens the exercise: the first situation can be read. Also done by the clock where nobody leads. */
export function open(plan: Plan): Refusal | null {
  if (isEnded(plan.fold)) return no("exercise.ended");
  if (plan.fold.exercise.opened) return no("exercise.already_open");
  // What was practised is over as it begins in earnest.
  const { practice } = plan.fold.exercise;
  if (practice) plan.add({ type: "PracticeEnded", exercise: practice });
  plan.add({ type: "ExerciseOpened" });
  const refused = plan.play({ type: "facilitator", act: { do: "open" } });
  if (refused) return refused;
  setClock(plan);
  return null;
}

export const controlHandlers: Handlers<ControlCommand> = {
  "game.open": (_, { plan }) => open(plan),

  "phase.advance": ({ turn, phase }, asking) => {
    const refused = closed(asking);
    if (refused) return refused;
    const { game } = asking.plan.fold;
    // Two clicks, or a click in the moment the clock rang, move on once.
    if (turn !== game.turn || phase !== game.phase)
      return no("phase.stale", { turn: game.turn, phase: game.phase });
    return advance(asking.plan, asking.close);
  },

  "game.end": (_, asking) =>
    closed(asking) ??
    (asking.plan.fold.exercise.trial?.kind === "practice" ? no("practice.one_quarter") : null) ??
    asking.plan.play({ type: "facilitator", act: { do: "end" } }),

  "clock.pause": ({ reason, halfTime }, asking) => {
    const { plan } = asking;
    const refused = closed(asking);
    if (refused) return refused;
    const { clock } = plan.fold.exercise;
    if (clock.paused) return no("clock.paused");
    const left = clock.deadline === undefined ? null : Math.max(0, clock.deadline - plan.now);
    return plan.add({ type: "ClockPaused", reason, left, ...(halfTime ? { halfTime } : {}) });
  },

  "clock.resume": (_, asking) => {
    const { plan } = asking;
    const refused = closed(asking);
    if (refused) return refused;
    const { clock } = plan.fold.exercise;
    if (!clock.paused) return no("clock.not_paused");
    const { exercise, game } = plan.fold;
    // A day has its hour: a pause moves it to the next one, not to another hour.
    const hour = exercise.day && endsAt(exercise, game.turn, game.phase, plan.now);
    const deadline = clock.left === undefined ? null : (hour ?? plan.now + clock.left);
    return plan.add({ type: "ClockResumed", deadline });
  },

  /** Gives more time; where a phase waits for people, gives it a deadline at last. */
  "clock.extend": ({ seconds }, asking) => {
    const { plan } = asking;
    const refused = closed(asking);
    if (refused) return refused;
    const { clock } = plan.fold.exercise;
    const ms = seconds * 1000;
    const deadline = clock.paused ? null : Math.max(plan.now, clock.deadline ?? plan.now) + ms;
    const left = clock.paused ? (clock.left ?? 0) + ms : null;
    return plan.add({ type: "ClockExtended", seconds, deadline, left });
  },

  "clock.none": (_, { plan }) => {
    const { pace, clock } = plan.fold.exercise;
    if (pace === "none" && clock.deadline === undefined && clock.left === undefined) return no("clock.none");
    return plan.add({ type: "ClockRemoved" });
  },

  /** The whole list: what is not on it is a working day again. */
  "clock.holidays": ({ dates }, asking) => {
    const { plan } = asking;
    const refused = isEnded(plan.fold) ? no("exercise.ended") : null;
    if (refused) return refused;
    const { exercise, game } = plan.fold;
    if (!exercise.day) return no("clock.no_days");
    const holidays = [...new Set(dates)].sort();
    if (!leavesCloses(exercise.day, holidays, plan.now, quartersAhead(game)))
      return no("clock.no_close", { days: FARTHEST_CLOSE });
    const end = exercise.opened
      ? endsAt({ ...exercise, holidays }, game.turn, game.phase, plan.now)
      : undefined;
    const clock = end === undefined ? { deadline: null, left: null } : onClock(exercise.clock, end, plan.now);
    return plan.add({ type: "HolidaysSet", dates: holidays, ...clock });
  },

  "seat.give": ({ role, to }, { plan }) => {
    if (!plan.fold.game.scenario.seats.includes(role)) return no("seat.not_in_scenario", { role });
    const wasBot = !isPeoples(plan.fold, role);
    plan.add({ type: "SeatGiven", role, to });
    return wasBot && to === "people" ? handBack(plan, role) : null;
  },

  "pen.force": ({ role, member }, { plan }) => {
    if (!plan.fold.exercise.joined[role].includes(member)) return no("pen.no_such_member");
    return plan.add({ type: "PenTaken", role, member, how: "forced" });
  },

  /** Held to all that the seat's own commit is held to; where a bot plays, there is nobody whose paper it could be. */
  "sheet.type_in": ({ role, turn, orders, reason }, asking) => {
    const { plan } = asking;
    const refused = stale(turn, asking) ?? closed(asking);
    if (refused) return refused;
    if (!plan.fold.game.scenario.seats.includes(role)) return no("seat.not_in_scenario", { role });
    if (!isPeoples(plan.fold, role)) return no("seat.bot");
    return (
      plan.play({ type: "commit", role, orders }) ?? plan.add({ type: "SheetTypedIn", role, turn, reason })
    );
  },

  // The link itself was changed before this is asked: see runner.ts.
  "link.reissue": ({ seat }, { plan }) => plan.add({ type: "LinkReissued", seat }),

  // Their cookie was ended before this is asked: see runner.ts.
  /**
   * Looking back, whoever marks says which moment is meant; while it is played there is only the present one. It is named by its line
   * of the log: what was opened under a name is never another.
   */
  "moment.mark": ({ note, at, about, objective, rated }, { plan }) => {
    const { game, exercise } = plan.fold;
    if (!exercise.opened) return no("exercise.not_open");
    const { turn, phase } = (isEnded(plan.fold) ? at : undefined) ?? game;
    const place = isEnded(plan.fold) ? at?.place : undefined;
    return plan.add({
      ...{ type: "MomentMarked", id: `b${plan.fold.seq + 1}`, turn, phase, note },
      ...(place === undefined ? {} : { place }),
      ...(about ? { about } : {}),
      ...(objective ? { objective } : {}),
      ...(rated ? { rated } : {}),
    });
  },

  "moment.unmark": ({ id }, { plan }) =>
    plan.fold.exercise.bookmarks?.some((b) => b.id === id) ? plan.add({ type: "MomentUnmarked", id }) : null,

  "member.remove": ({ seat, member, to }, { plan, actor }) => {
    if (member === actor.member) return no("member.yourself");
    if (!plan.fold.exercise.joined[seat].includes(member)) return no("member.unknown");
    return (
      (to === undefined ? null : mayMoveTo(plan.fold, seat, to)) ??
      plan.add({ type: "MemberRemoved", seat, member, ...(to === undefined ? {} : { to }) })
    );
  },

  "inject.send": ({ text, to }, asking) =>
    closed(asking) ??
    asking.plan.play({ type: "facilitator", act: { do: "inject", id: asking.newId(), text, to } }),

  rule: ({ track, zone, amount, reason }, asking) =>
    closed(asking) ??
    asking.plan.play({
      type: "facilitator",
      act: { do: "rule", track, ...(zone ? { zone } : {}), amount, reason },
    }),

  "line.step_back": ({ dice }, { plan, back, newSecret }) => {
    if (!plan.fold.exercise.opened) return no("exercise.not_open");
    if (!back) return no("line.no_moment");
    const secret = dice === "new" ? { secret: newSecret() } : {};
    plan.add({ type: "SteppedBack", toSeq: back.seq, dice, ...secret });
    setClock(plan);
    return null;
  },

  "settings.set": ({ reading, scoresOpen, marking }, { plan }) => {
    plan.add({
      type: "SettingsSet",
      ...(reading === undefined ? {} : { reading }),
      ...(scoresOpen === undefined ? {} : { scoresOpen }),
      ...(marking === undefined ? {} : { marking }),
    });
    return null;
  },
};

/** A facilitator's word to seats: one line to each, in the channel between that seat and control. */
export function talkToSeats(
  plan: Plan,
  to: readonly string[],
  text: string,
  newId: () => string,
): Refusal | null {
  if (to.length === 0 || to.includes("facilitator")) return no("message.to_self");
  for (const role of to)
    if (isRole(role)) plan.add({ type: "ControlTalkSent", id: newId(), role, from: "facilitator", text });
  return null;
}
