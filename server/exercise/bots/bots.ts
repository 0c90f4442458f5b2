// Bots in seats: the same policies that researchers run, given the seat's own view and nothing else.

import {
  type DealMove,
  type GameState,
  type OrderDraft,
  policies,
  type Role,
  seatOf,
} from "../../../game-rules/index.ts";
import type { SeatBy } from "../../contract/seats.ts";
import { type Fold, playedBy, STAND_IN } from "../log/state.ts";
import type { Author, Plan } from "../log/unit-of-work.ts";

type Bot = Exclude<SeatBy, "people">;

export const botName = (role: Role): Author => ({ name: `bot:${role}` });

/** The bot in a seat, or the one that stands in where people were to sit. */
export const botOf = (fold: Fold, role: Role): Bot => {
  const by = playedBy(fold, role);
  return by === "people" ? STAND_IN : by;
};

export const botSeats = (fold: Fold): Role[] =>
  fold.game.scenario.seats.filter((role) => playedBy(fold, role) !== "people");

const sheetOf = (game: GameState, bot: Bot, role: Role): OrderDraft[] =>
  policies[bot][role].orders(seatOf(game, role, game.seed));

/** Commits a bot's sheet for a seat. A sheet that the engine refuses becomes an empty one: a bot must not hold up people. */
export function commitByBot(plan: Plan, role: Role): void {
  const orders = sheetOf(plan.fold.game, botOf(plan.fold, role), role);
  if (plan.play({ type: "commit", role, orders }, botName(role))) {
    plan.play({ type: "commit", role, orders: [] }, botName(role));
  }
}

/** Seats of bots that have orders to write and have not. */
export const sheetsDue = (fold: Fold): Role[] =>
  fold.game.phase === "orders" ? botSeats(fold).filter((role) => fold.game.sheets[role] === undefined) : [];

/** Deals are answered and made while people talk. */
export const mayDeal = (fold: Fold): boolean =>
  fold.game.phase === "negotiation" || fold.game.phase === "orders";

/** Makes the moves that a bot wants, and gives the account it wants given; what the engine refuses is left out. Answers how many stood. */
export function dealByBot(plan: Plan, role: Role, newId: () => string): number {
  const { game } = plan.fold;
  const moves: DealMove[] = policies[botOf(plan.fold, role)][role].deals(seatOf(game, role, game.seed));
  return moves.filter((move) => plan.play({ type: "deal", role, id: newId(), move }, botName(role)) === null)
    .length;
}
