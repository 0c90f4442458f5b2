// Legal orders by chance, drawn without listing them all: what the random player and the fuzzer live on.
import { menuOf, type OrderRow, rowOf } from "./data/orders/index.ts";
import { ANYWHERE, draftOf, type Means, meansOf, open, roleOf, stands } from "./legal.ts";
import type { OrderDraft } from "./orders.ts";
import type { View, ZoneStatic, ZoneView } from "./view-types.ts";

/** How a sampler is told which of so many: 0 .. sides - 1. */
export type Choose = (sides: number) => number;

/** Whether a row is worth looking at any further; the sheet so far may hold no more of its kind. */
export type Room = (row: OrderRow) => boolean;
const ROOM: Room = () => true;

/** Draws from one view, as often as wanted. Every legal order has its chance; rows of the menu have equal ones, and so have the places of a row. */
export class Sampler {
  readonly #view: View;
  readonly #choose: Choose;
  readonly #menu: readonly OrderRow[];
  readonly #means: Means | undefined;
  /** The places in the order in which they were last looked at: any order is as good a start for the next shuffle. */
  readonly #places: number[];

  constructor(view: View, choose: Choose) {
    const role = roleOf(view);
    this.#view = view;
    this.#choose = choose;
    this.#menu = role ? menuOf(role) : [];
    this.#means = role && meansOf(view, role);
    this.#places = view.board.map((_, i) => i);
  }

  /** One legal order: a row, then a place, a target and an option for it. Nothing where the row drawn holds no order now. */
  draw(room: Room = ROOM): OrderDraft | undefined {
    const v = this.#view;
    if (!this.#means) return undefined;
    const row = this.#menu[this.#choose(this.#menu.length + (v.postures.length > 0 ? 1 : 0))];
    if (!row) return this.#ending();
    if (!room(row) || !open(v, row, this.#means)) return undefined;
    const zone = row.zones && this.#place(row);
    if (row.zones && !zone) return undefined;
    const targets = row.targets?.(v, zone) ?? ANYWHERE;
    const options = row.options?.(v) ?? ANYWHERE;
    if (targets.length === 0 || options.length === 0) return undefined;
    const draft = draftOf(row, zone?.id, this.#one(targets), this.#one(options));
    return row.posture && stands(v, draft) ? undefined : draft;
  }

  #ending(): OrderDraft {
    const { postures } = this.#view;
    const p = postures[this.#choose(postures.length)] as (typeof postures)[number];
    return draftOf(rowOf(p.id), p.zone, undefined, "end");
  }

  /** The first place in a fresh shuffle that the row is open in: each such place comes first as often as any other. */
  #place(row: OrderRow): ZoneView | undefined {
    const { zones, board } = this.#view;
    const places = this.#places;
    for (let n = 0; n < places.length; n++) {
      const other = n + this.#choose(places.length - n);
      const i = places[other] as number;
      places[other] = places[n] as number;
      places[n] = i;
      const zone = zones[i] as ZoneView;
      if (row.zones?.(this.#view, zone, board[i] as ZoneStatic)) return zone;
    }
    return undefined;
  }

  #one<T>(list: readonly T[]): T | undefined {
    return list.length > 1 ? list[this.#choose(list.length)] : list[0];
  }
}
