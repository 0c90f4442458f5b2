// What control needs for an order that stands on no menu: the odds of like orders on this board, and a die that nobody else throws.

import { copyState } from "../copy.ts";
import { die } from "../dice.ts";
import type { GameEvent } from "../events.ts";
import type { FallenDie } from "../laid-out.ts";
import type { OrderDraft } from "../orders.ts";
import type { GameState } from "../state.ts";
import { ROLES, type Role } from "../vocabulary.ts";
import { outcomesOf } from "./outcomes.ts";
import { resolveQuarter } from "./resolution.ts";

/** No rule throws so many dice by one hand in one quarter. */
const FROM = 40_000;

/**
 * The draw of a seat's own order, 0 to 99: it comes about below its odds. The same for the same quarter, seat and number, whatever was
 * ordered beside it, and drawn by the game's secret like every die.
 * @param n which of the seat's own orders of this quarter it is, from 0
 */
export const ownDraw = (s: Pick<GameState, "seed" | "secret" | "turn">, role: Role, n: number): number =>
  die(s, 100, { step: "situation", d: "D1", actor: ROLES.indexOf(role), n: FROM + n });

/** The odds of an order, and what they are made of. */
export interface LikeOdds {
  /** Of a hundred. */
  readonly odds: number;
  readonly why: FallenDie["why"];
}

/**
 * The odds that an order of the menu would have on this board, if the seat gave it alone this quarter beside the others' sheets as they
 * are; nothing where no die decides it.
 */
export function oddsHere(s: GameState, role: Role, draft: OrderDraft): LikeOdds | undefined {
  const events: GameEvent[] = [];
  const board = copyState(s);
  board.phase = "orders";
  board.sheets = { ...s.sheets, [role]: [draft] };
  resolveQuarter({ s: board, events });
  const of = outcomesOf(events, s.scenario).find(
    (o) => o.order?.role === role && o.order.draft.id === draft.id,
  );
  const first = of?.dice[0];
  return first && { odds: Math.round((first.odds * 100) / first.of), why: first.why };
}
