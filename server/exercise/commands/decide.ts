// One command in, events or a refusal out. Who may ask stands in the contract, what then happens in the handlers.

import type { Refusal } from "../../../game-rules/index.ts";
import { COMMANDS } from "../../contract/commands.ts";
import type { Command } from "../../contract/requests.ts";
import { isRole } from "../../contract/seats.ts";
import { no } from "../log/refusal.ts";
import { isPeoples, isSealed } from "../log/state.ts";
import { holdsPen } from "../people/pens.ts";
import { adjudicationHandlers } from "./adjudicate.ts";
import { type Asking, type Handlers } from "./context.ts";
import { controlHandlers, talkToSeats } from "./control.ts";
import { debriefHandlers } from "./debrief.ts";
import { injectHandlers } from "./injects.ts";
import { preparationHandlers } from "./prepare.ts";
import { roleHandlers } from "./role.ts";

const handlers: Handlers<Command["type"]> = {
  ...roleHandlers,
  ...controlHandlers,
  ...adjudicationHandlers,
  ...injectHandlers,
  ...preparationHandlers,
  ...debriefHandlers,
};

/** Adds the command's events to the plan, or answers why not. */
export function decideCommand(command: Command, asking: Asking): Refusal | null {
  const { actor, plan, newId } = asking;
  if (command.type === "message.send" && actor.seat === "control")
    return talkToSeats(plan, command.to, command.text, newId);
  const refused = forbidden(command, asking);
  if (refused) return refused;
  if (isSealed(plan.fold) && waitsForResult(command)) return no("result.held");
  const handler = handlers[command.type] as (command: Command, asking: Asking) => Refusal | null;
  return handler(command, asking);
}

/** What nobody may do while control looks at a result alone: talk of the game that the others do not know yet. */
const WAITING: ReadonlySet<Command["type"]> = new Set([
  "sheet.commit",
  "sheet.reopen",
  "sheet.type_in",
  "deal.move",
  "story.tell",
  "outcome.read",
  "phase.ready",
  "phase.unready",
  "seat.stand_in",
  "phase.advance",
  "game.end",
  "clock.extend",
  "inject.send",
  "own.write",
  "own.withdraw",
  "own.argue",
]);

/** Talk inside a cell and with control goes on. */
const waitsForResult = (command: Command): boolean =>
  WAITING.has(command.type) ||
  (command.type === "message.send" &&
    (command.official === true || command.to.some((to) => to !== "facilitator")));

function forbidden(command: Command, { actor, plan }: Asking): Refusal | null {
  const { who } = COMMANDS[command.type];
  if (who === "control") return actor.seat === "control" ? null : no("seat.may_not", { seat: actor.seat });
  if (who === "seat, control" && actor.seat === "control") return null;
  if (!isRole(actor.seat)) return no("seat.may_not", { seat: actor.seat });
  if (!plan.fold.game.scenario.seats.includes(actor.seat))
    return no("seat.not_in_scenario", { role: actor.seat });
  if (who !== "pen") return null;
  if (!isPeoples(plan.fold, actor.seat)) return no("seat.bot");
  return holdsPen(plan.fold, actor.seat, actor.member) ? null : no("pen.not_yours");
}
