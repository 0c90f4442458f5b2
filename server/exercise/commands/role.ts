// What people in a role's seat can do.

import {
  type Command as GameCommand,
  type Phase,
  type Refusal,
  type Role,
} from "../../../game-rules/index.ts";
import { WAITS } from "../../contract/limits.ts";
import { no } from "../log/refusal.ts";
import { isPeoples } from "../log/state.ts";
import { askOf, holdsPen, isPenFree } from "../people/pens.ts";
import { standInFrom } from "../people/stand-in.ts";
import { type Asking, type Handlers, roleOf } from "./context.ts";

type RoleCommand =
  | "sheet.commit"
  | "sheet.reopen"
  | "deal.move"
  | "message.send"
  | "story.tell"
  | "pen.ask"
  | "pen.give"
  | "pen.decline"
  | "outcome.read"
  | "phase.ready"
  | "phase.unready"
  | "seat.stand_in"
  | "hook.set";

/** What was meant for another quarter must not land in this one. */
export const stale = (turn: number, { plan }: Asking): Refusal | null =>
  turn === plan.fold.game.turn ? null : no("turn.stale", { turn: plan.fold.game.turn });

/** The game takes moves from the opening to the end. */
export const closed = ({ plan }: Asking): Refusal | null => {
  if (!plan.fold.exercise.opened) return no("exercise.not_open");
  return plan.fold.game.phase === "ended" ? no("exercise.ended") : null;
};

const play = (asking: Asking, command: GameCommand): Refusal | null =>
  closed(asking) ?? asking.plan.play(command);

const READY_PHASES: readonly Phase[] = ["situation", "negotiation", "outcome"];

export const roleHandlers: Handlers<RoleCommand> = {
  "sheet.commit": ({ turn, orders }, asking) =>
    stale(turn, asking) ?? play(asking, { type: "commit", role: roleOf(asking.actor), orders }),

  "sheet.reopen": ({ turn }, asking) =>
    stale(turn, asking) ?? play(asking, { type: "reopen", role: roleOf(asking.actor) }),

  "deal.move": ({ move }, asking) =>
    play(asking, { type: "deal", role: roleOf(asking.actor), id: asking.newId(), move }),

  "message.send": ({ to, text, official }, asking) => {
    const { plan, newId, actor } = asking;
    const role = roleOf(actor);
    if (official) {
      // a side speaks with one voice, and whoever holds the pen lends it
      if (!isPeoples(plan.fold, role)) return no("seat.bot");
      if (!holdsPen(plan.fold, role, actor.member)) return no("pen.not_yours");
      return play(asking, { type: "message", from: role, id: newId(), to: [], text, official });
    }
    if (to.length === 0) return plan.add({ type: "CellTalkSent", id: newId(), role, text });
    if (to.includes("facilitator")) {
      if (to.length > 1) return no("message.mixed");
      return plan.add({ type: "ControlTalkSent", id: newId(), role, from: role, text });
    }
    if (to.includes(role)) return no("message.to_self");
    // Talk goes on after the end: the debrief begins there.
    if (!plan.fold.exercise.opened) return no("exercise.not_open");
    return plan.play({ type: "message", from: role, id: newId(), to: to as Role[], text });
  },

  "story.tell": ({ of, angle, text }, asking) => {
    const from = roleOf(asking.actor);
    const said = { type: "message", from, id: asking.newId(), to: [], text, official: true } as const;
    return play(asking, { ...said, to: [], story: { of, angle } });
  },

  "hook.set": ({ hook }, { plan, actor }) => plan.add({ type: "HookSet", role: roleOf(actor), hook }),

  "pen.ask": (_, { plan, presence, actor, awakeSince }) => {
    const role = roleOf(actor);
    const { member } = actor;
    if (!isPeoples(plan.fold, role)) return no("seat.bot");
    if (plan.fold.exercise.pens[role] === member) return no("pen.yours");
    if (isPenFree(plan, role, presence, awakeSince))
      return plan.add({ type: "PenTaken", role, member, how: "asked" });
    // Who has asked and waits for an answer has nothing to add.
    return askOf(plan.fold, role, member)?.declined === false
      ? null
      : plan.add({ type: "PenAsked", role, member });
  },

  "pen.give": ({ member }, { plan, actor }) => {
    const role = roleOf(actor);
    if (!plan.fold.exercise.joined[role].includes(member)) return no("pen.no_such_member");
    if (member === actor.member) return no("pen.yours");
    return plan.add({ type: "PenTaken", role, member, how: "given" });
  },

  "pen.decline": ({ member }, { plan, actor }) => {
    const role = roleOf(actor);
    if (askOf(plan.fold, role, member)?.declined !== false) return no("pen.not_asked");
    return plan.add({ type: "PenDeclined", role, member });
  },

  "seat.stand_in": ({ role, turn }, asking) => {
    const refused = stale(turn, asking) ?? closed(asking);
    if (refused) return refused;
    const { plan, actor } = asking;
    if (!plan.fold.game.scenario.seats.includes(role)) return no("seat.not_in_scenario", { role });
    const from = standInFrom({ ...asking, fold: plan.fold }, role);
    if (from === null || from > plan.now)
      return no("seat.not_absent", { role, after: WAITS["stand_in.after"] });
    return plan.add({ type: "SeatStoodIn", role, turn, by: roleOf(actor) });
  },

  "outcome.read": ({ turn }, asking) => {
    const refused = stale(turn, asking) ?? closed(asking) ?? during(asking, ["outcome"]);
    if (refused) return refused;
    return asking.plan.add({ type: "OutcomeRead", role: roleOf(asking.actor), turn });
  },

  "phase.ready": ({ turn, phase }, asking) => {
    const refused = stale(turn, asking) ?? closed(asking) ?? during(asking, READY_PHASES);
    if (refused) return refused;
    const { game } = asking.plan.fold;
    if (phase !== game.phase) return no("phase.stale", { turn: game.turn, phase: game.phase });
    return asking.plan.add({ type: "SeatReady", role: roleOf(asking.actor), turn, phase: game.phase });
  },

  "phase.unready": ({ turn, phase }, asking) => {
    const refused = stale(turn, asking) ?? closed(asking) ?? during(asking, READY_PHASES);
    if (refused) return refused;
    const { game, exercise } = asking.plan.fold;
    if (phase !== game.phase) return no("phase.stale", { turn: game.turn, phase: game.phase });
    const role = roleOf(asking.actor);
    // Taken back twice, or never said: it stands as it is wanted.
    if (exercise.ready[role] !== true) return null;
    return asking.plan.add({ type: "SeatUnready", role, turn, phase: game.phase });
  },
};

const during = ({ plan }: Asking, phases: readonly Phase[]): Refusal | null =>
  phases.includes(plan.fold.game.phase) ? null : no("phase.wrong", { phase: plan.fold.game.phase });
