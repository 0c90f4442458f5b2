// What can be done once a game is over: a role steps out of its part, somebody leads what everybody looks at, and each says what they
// would do in a role's place.

import type { Refusal } from "../../../game-rules/index.ts";
import type { TurnOf } from "../../contract/http.ts";
import { MOST_WHAT_IFS } from "../../contract/limits.ts";
import type { TurnAnswer } from "../../contract/requests.ts";
import { isRole, type Seat } from "../../contract/seats.ts";
import { no } from "../log/refusal.ts";
import { type Fold, isEnded, isPeoples, isSealed, leadOf, scoresAreOpen } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";
import { type Asking, type Handlers, roleOf } from "./context.ts";

type DebriefCommand = "debrief.step_out" | "debrief.lead" | "debrief.show" | "debrief.keep" | "report.write";

/** A game is over for a seat once it knows that it is. */
const before = ({ plan, actor }: Asking): Refusal | null => {
  if (!isEnded(plan.fold)) return no("debrief.not_ended");
  return isSealed(plan.fold) && actor.seat !== "control" ? no("result.held") : null;
};

/** Whoever leads alone has everybody look at something. */
function mayShow(asking: Asking): Refusal | null {
  const refused = before(asking);
  if (refused) return refused;
  const { plan, actor } = asking;
  if (leadOf(plan.fold) !== actor.seat) return no("debrief.not_leading");
  return actor.seat !== "control" && !scoresAreOpen(plan.fold) ? no("debrief.closed") : null;
}

/** Control, or a role that people play: nobody else has a hand to lead with. */
const canLead = (fold: Fold, seat: Seat): boolean =>
  seat === "control" || (isRole(seat) && fold.game.scenario.seats.includes(seat) && isPeoples(fold, seat));

/** The step of the running order in which everybody writes what they would do in a role's place. */
const turnStep = ({ role, turn }: TurnOf): string => `y:${role}:${turn}`;

/** Answers are read by nobody below this many: fewer could be told by their words. */
const LEAST_WORDS = 5;

/** Why answers for a role's quarter cannot be sealed now, or nothing. */
export function mayAnswer(fold: Fold, of: TurnOf): Refusal | null {
  const { showing, answers } = fold.exercise;
  if (!showing?.opened.includes(turnStep(of))) return no("debrief.step_shut");
  return answers.some(({ role, turn }) => role === of.role && turn === of.turn)
    ? no("debrief.answers_open")
    : null;
}

/**
 * Opens what has been sealed, all at once.
 * @param slips shuffled
 */
export function openAnswers(
  plan: Plan,
  seat: Seat,
  { of, slips }: { of: TurnOf; slips: readonly TurnAnswer[] },
): Refusal | null {
  if (leadOf(plan.fold) !== seat) return no("debrief.not_leading");
  const refused = mayAnswer(plan.fold, of);
  if (refused) return refused;
  const answers = slips.length < LEAST_WORDS ? slips.map(({ why: _, ...rest }) => rest) : slips;
  return plan.add({ type: "AnswersOpened", ...of, answers });
}

export const debriefHandlers: Handlers<DebriefCommand> = {
  "debrief.step_out": ({ aimed, believed, differently }, asking) => {
    const refused = before(asking);
    if (refused) return refused;
    const { plan, actor } = asking;
    const role = roleOf(actor);
    // Whoever has seen the truth would write it down otherwise.
    if (scoresAreOpen(plan.fold) && plan.fold.exercise.steppedOut[role]) return no("debrief.opened");
    return plan.add({ type: "SteppedOut", role, aimed, believed, differently });
  },

  "debrief.lead": ({ to }, asking) => {
    const refused = before(asking);
    if (refused) return refused;
    const { plan, actor } = asking;
    const lead = leadOf(plan.fold);
    if (!canLead(plan.fold, to)) return no("seat.may_not", { seat: to });
    const may = actor.seat === "control" || lead === actor.seat || (lead === undefined && to === actor.seat);
    if (!may) return no("debrief.not_leading");
    return lead === to ? null : plan.add({ type: "LeadHanded", to });
  },

  "debrief.show": ({ show }, asking) => mayShow(asking) ?? asking.plan.add({ type: "DebriefShown", show }),

  // Two who write at once never undo each other unseen; who writes other parts is in nobody's way.
  "report.write": ({ was, parts }, asking) => {
    const refused = before(asking);
    if (refused) return refused;
    const { plan } = asking;
    const revs = plan.fold.exercise.report?.revs ?? {};
    if (Object.keys(parts).some((part) => (revs[part] ?? 0) > was)) return no("report.changed");
    return plan.add({ type: "ReportWritten", parts });
  },
  "debrief.keep": ({ whatIf }, asking) => {
    const refused = mayShow(asking);
    if (refused) return refused;
    const { plan } = asking;
    const { whatIfs } = plan.fold.exercise;
    const isKept = (of: string) => whatIfs.some(({ id }) => id === of);
    // what was kept stays as it is: others may go on from it
    if (isKept(whatIf.id)) return null;
    if (whatIfs.length >= MOST_WHAT_IFS) return no("act.too_many", { limit: MOST_WHAT_IFS });
    const goesOn = whatIf.parent === undefined || isKept(whatIf.parent);
    return goesOn ? plan.add({ type: "WhatIfKept", whatIf }) : no("whatif.impossible");
  },
};
