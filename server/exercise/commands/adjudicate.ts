// What control decides of a quarter: whether its result is held, what of it is changed and why, what comes of orders that stand on no
// menu. And what seats bring to it: such an order, and what speaks for it.
import { decide, type Effect, oddsHere, type Refusal } from "../../../game-rules/index.ts";
import { MOST_OWN_ORDERS } from "../../contract/limits.ts";
import { isOpen, type OwnOrder, standing } from "../log/own-orders.ts";
import { no } from "../log/refusal.ts";
import { type Fold, isEnded, isSealed } from "../log/state.ts";
import type { Plan } from "../log/unit-of-work.ts";
import { setClock } from "./advance.ts";
import { type Handlers, roleOf } from "./context.ts";
import { drawOwn } from "./own-draws.ts";

type Adjudication =
  | "result.hold"
  | "result.release"
  | "ruling.give"
  | "own.write"
  | "own.withdraw"
  | "own.argue"
  | "own.fix"
  | "own.refuse";

/** Of two who decide at once, the later one is told and nothing is done: what they looked at has changed. */
const stale = ({ exercise }: Fold, seen: number | undefined): Refusal | null =>
  seen === undefined || seen === (exercise.decidedAt ?? 0) ? null : no("ruling.stale");

const notOpen = (fold: Fold): Refusal | null =>
  isEnded(fold) ? no("exercise.ended") : fold.exercise.opened ? null : no("exercise.not_open");

/** An order of this quarter that can still be spoken to; else why not. */
function openOrder({ exercise, game }: Fold, id: string): OwnOrder | Refusal {
  const order = exercise.own?.find((o) => o.id === id);
  if (!order || order.turn !== game.turn) return no("own.unknown");
  return isOpen(order) ? order : no("own.settled");
}

const isRefusal = (x: OwnOrder | Refusal): x is Refusal => "ok" in x;

export const adjudicationHandlers: Handlers<Adjudication> = {
  "result.hold": ({ on, turn, seen }, { plan }) => {
    const { exercise } = plan.fold;
    const refused = stale(plan.fold, seen);
    if (refused) return refused;
    if (turn === undefined) return exercise.holds === on ? null : plan.add({ type: "HoldSet", on });
    return (exercise.holdsIn === turn) === on ? null : plan.add({ type: "HoldSet", on, turn });
  },

  "result.release": ({ seen }, { plan }) => {
    if (!isSealed(plan.fold)) return no("result.not_held");
    const refused = stale(plan.fold, seen);
    if (refused) return refused;
    plan.add({ type: "Released" });
    setClock(plan);
    return null;
  },

  "ruling.give": ({ effects, reason, about, beyond, seen }, { plan }) => {
    const refused = notOpen(plan.fold) ?? stale(plan.fold, seen);
    if (refused) return refused;
    plan.add({
      type: "RulingFiled",
      ...(about === undefined ? {} : { about }),
      ...(beyond ? { beyond: true } : {}),
    });
    return plan.play({ type: "facilitator", act: { do: "effects", effects, reason, beyond } });
  },

  "own.write": ({ turn, id, text, shown }, { plan, actor, newId }) => {
    const { game, exercise } = plan.fold;
    const role = roleOf(actor);
    const refused = notOpen(plan.fold);
    if (refused) return refused;
    if (turn !== game.turn) return no("turn.stale", { turn: game.turn });
    if (!isBeforeResolution(plan.fold)) return no("sheet.closed");
    const to = game.scenario.seats.filter((r) => r !== role && shown.includes(r));
    if (id !== undefined) {
      const order = openOrder(plan.fold, id);
      if (isRefusal(order)) return order;
      // Once control has ruled, the words that it ruled on stand; the author may take the whole of it back.
      if (order.role !== role) return no("own.unknown");
      if (order.ruling) return no("own.settled");
    } else if (standing(exercise.own, role, turn).length >= MOST_OWN_ORDERS)
      return no("own.too_many", { limit: MOST_OWN_ORDERS });
    return plan.add({ type: "OwnOrderWritten", id: id ?? newId(), role, turn, text, shown: to });
  },

  "own.withdraw": ({ id }, { plan, actor }) => {
    const order = openOrder(plan.fold, id);
    if (isRefusal(order)) return order;
    if (order.role !== roleOf(actor)) return no("own.unknown");
    return isBeforeResolution(plan.fold) ? plan.add({ type: "OwnOrderWithdrawn", id }) : no("own.settled");
  },

  "own.argue": ({ id, side, text }, { plan, actor }) => {
    const order = openOrder(plan.fold, id);
    if (isRefusal(order)) return order;
    const role = roleOf(actor);
    // Whoever is not shown it is told no more than of one that is not there.
    if (order.role !== role && !order.shown.includes(role)) return no("own.unknown");
    if (order.ruling) return no("own.settled");
    return plan.add({ type: "OwnOrderArgued", id, role, side, text });
  },

  "own.fix": ({ id, odds, like, success, failure, reason, beyond, seen }, { plan }) => {
    const order = openOrder(plan.fold, id);
    const refused = notOpen(plan.fold) ?? stale(plan.fold, seen) ?? (isRefusal(order) ? order : null);
    if (refused || isRefusal(order)) return refused;
    const { game } = plan.fold;
    for (const effects of [success, failure]) {
      const wrong = wrongIn(plan, effects, beyond);
      if (wrong) return wrong;
    }
    plan.add({
      ...{ type: "OwnOrderFixed", id, odds, success, failure, reason },
      like: like.map(({ role, order: draft }) => {
        const found = oddsHere(game, role, draft);
        return { role, order: draft, ...(found ? { odds: found.odds } : {}) };
      }),
      ...(beyond ? { beyond: true } : {}),
    });
    // Of a quarter that has been resolved the die has fallen already, and nobody has seen it.
    if (!isBeforeResolution(plan.fold)) drawOwn(plan);
    return null;
  },

  "own.refuse": ({ id, reason, seen }, { plan }) => {
    const order = openOrder(plan.fold, id);
    const refused = stale(plan.fold, seen) ?? (isRefusal(order) ? order : null);
    return refused ?? plan.add({ type: "OwnOrderRefused", id, reason });
  },
};

const isBeforeResolution = ({ game }: Fold): boolean =>
  game.phase === "situation" || game.phase === "negotiation" || game.phase === "orders";

/** Why effects cannot be given, asked before anything hangs on them; that one stands at the end of its scale may change until then. */
function wrongIn({ fold }: Plan, effects: readonly Effect[], beyond: boolean | undefined): Refusal | null {
  if (effects.length === 0) return null;
  const asked = { do: "effects", effects, reason: "", beyond } as const;
  const decided = decide(fold.game, { type: "facilitator", act: asked });
  return decided.ok || decided.code === "facilitator.beyond_limit" ? null : decided;
}
