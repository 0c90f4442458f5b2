// The dice of orders that stand on no menu, thrown as their quarter closes.
import { ownDraw } from "../../../game-rules/index.ts";
import { standing } from "../log/own-orders.ts";
import type { Plan } from "../log/unit-of-work.ts";

/**
 * Throws the dice of the orders that control has fixed for this quarter. Each is the same whatever else was ordered, and what it comes to
 * is ruled before the quarter itself is resolved.
 */
export function drawOwn(plan: Plan): void {
  const { turn } = plan.fold.game;
  for (const role of plan.fold.game.scenario.seats) {
    standing(plan.fold.exercise.own, role, turn).forEach(({ id, ruling, drawn }, n) => {
      if (!ruling || drawn) return;
      const draw = ownDraw(plan.fold.game, role, n);
      const came = draw < ruling.odds;
      plan.add({ type: "OwnOrderDrawn", id, draw, came });
      plan.add({ type: "RulingFiled", own: id, ...(ruling.beyond ? { beyond: true } : {}) });
      const { reason } = ruling;
      // Where nothing of it can move any more, the register says so.
      const effects = came ? ruling.success : ruling.failure;
      plan.play({ type: "facilitator", act: { do: "effects", effects, reason, beyond: true } });
    });
  }
}
