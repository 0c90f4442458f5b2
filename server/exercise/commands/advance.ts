// Moving the exercise on by one phase: sheets that are missing are filled, resolution runs through, the clock is set anew.
import { lackBeside, type OrderDraft, type Refusal, type Role, viewFor } from "../../../game-rules/index.ts";
import { commitByBot } from "../bots/bots.ts";
import { endsAt } from "../clock/phase-lengths.ts";
import type { Close } from "../log/deciding.ts";
import type { LeftDraft } from "../log/events.ts";
import { no } from "../log/refusal.ts";
import { type ExerciseState, isEnded, isPeoples, isPractised } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";
import { drawOwn } from "./own-draws.ts";

/** The engine's own refusal when the game cannot move on. */
export function advance(plan: Plan, close: Close): Refusal | null {
  if (isPractised(plan.fold)) return no("practice.one_quarter");
  if (plan.fold.game.phase === "orders") {
    for (const role of missing(plan)) fill(plan, role, close);
    const { holds, holdsIn } = plan.fold.exercise;
    if (holds || holdsIn === plan.fold.game.turn) plan.add({ type: "Sealed" });
    drawOwn(plan);
  }
  do {
    const refused = plan.play({ type: "facilitator", act: { do: "advance" } });
    if (refused) return refused;
  } while (plan.fold.game.phase === "resolution");
  setClock(plan);
  return null;
}

/** Gives the phase that has just opened its time; a paused clock keeps it for later. */
export function setClock(plan: Plan): void {
  const { game, exercise } = plan.fold;
  const end = endsAt(exercise, game.turn, game.phase, plan.now);
  if (end === undefined || isEnded(plan.fold)) return;
  plan.add({ type: "ClockSet", ...onClock(exercise.clock, end, plan.now) });
}

/** An end as the clock holds it: a deadline while it runs, what is left while it is paused. */
export const onClock = (clock: ExerciseState["clock"], end: number, now: number) =>
  clock.paused ? { deadline: null, left: end - now } : { deadline: end, left: null };

const missing = (plan: Plan): Role[] => {
  const { scenario, sheets } = plan.fold.game;
  return scenario.seats.filter((role) => sheets[role] === undefined);
};

/**
 * What a seat wrote is what it meant, committed or not. A seat that wrote nothing while somebody was there ordered
 * nothing; where nobody was, a bot stands in for this quarter.
 */
function fill(plan: Plan, role: Role, close: Close): void {
  const { turn } = plan.fold.game;
  const drafts = close.drafts[role] ?? [];
  if (!isPeoples(plan.fold, role)) {
    commitByBot(plan, role);
  } else if (drafts.length > 0) {
    const { orders, left } = whatStands(plan, role, drafts);
    plan.play({ type: "commit", role, orders });
    plan.add({ type: "SheetFilled", role, turn, from: "draft", dropped: left.length, left });
  } else if (close.isHere(role)) {
    plan.play({ type: "commit", role, orders: [] });
    plan.add({ type: "SheetFilled", role, turn, from: "nothing", dropped: 0 });
  } else {
    commitByBot(plan, role);
    plan.add({ type: "SheetFilled", role, turn, from: "bot", dropped: 0 });
  }
}

/** The drafts that may stand together, kept in the order of their slots, and what each of the others lacks. */
function whatStands(
  plan: Plan,
  role: Role,
  drafts: readonly OrderDraft[],
): { orders: OrderDraft[]; left: LeftDraft[] } {
  const view = viewFor(plan.fold.game, role);
  const orders: OrderDraft[] = [];
  const left: LeftDraft[] = [];
  for (const draft of drafts) {
    const lack = lackBeside(view, role, orders, draft);
    if (lack) left.push({ draft, lack });
    else orders.push(draft);
  }
  return { orders, left };
}
