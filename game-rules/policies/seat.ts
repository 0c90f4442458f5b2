// What a bot is handed: its own view, its legal orders, and chance of its own that no rule shares.
import type { OrderId } from "../data/orders/ids.ts";
import { botsChance, type ChanceOf } from "../dice.ts";
import type { Stream } from "../kernel/dice.ts";
import { offers } from "../legal.ts";
import type { GameState } from "../state.ts";
import { viewFor } from "../view.ts";
import type { DealView, LegalOrder, View } from "../view-types.ts";
import { ROLES, type Role } from "../vocabulary.ts";
import type { Seat } from "./policy.ts";

/**
 * A seat around a view. Its legal list is made when it is first read; a bot that knows what it never orders asks for less.
 * `legal` and `wanted` belong to the class: a seat taken over with another list (`{ ...seat, legal }`) has that list and no
 * `wanted`, so its bot reads what it was given.
 */
class BotSeat implements Seat {
  readonly deals: readonly DealView[];
  readonly random: Stream;
  #legal: readonly LegalOrder[] | undefined;
  constructor(
    readonly role: Role,
    readonly view: View,
    chance: ChanceOf,
  ) {
    this.deals = view.deals;
    this.random = botsChance(chance, ROLES.indexOf(role));
  }
  get legal(): readonly LegalOrder[] {
    this.#legal ??= offers(this.view);
    return this.#legal;
  }
  wanted(ids: ReadonlySet<OrderId>): readonly LegalOrder[] {
    return offers(this.view, ids);
  }
}

export const seatAround = (view: View, role: Role, chance: ChanceOf): Seat => new BotSeat(role, view, chance);

/** @param seed with the game's secret the bot's chance, apart from the game's dice */
export const seatOf = (s: GameState, role: Role, seed: number): Seat =>
  seatAround(viewFor(s, role), role, { seed, turn: s.turn, secret: s.secret });
