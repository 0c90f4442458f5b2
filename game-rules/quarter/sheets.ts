// The orders of a quarter, all seats together, laid out by id: what every dynamic asks for by name.
import type { OrderId } from "../data/orders/ids.ts";
import type { Order } from "../dynamics/context.ts";
import type { GameState } from "../state.ts";
import { ROLES } from "../vocabulary.ts";

const NONE: readonly Order[] = [];

export class Sheets {
  readonly #byId = new Map<OrderId, Order[]>();
  constructor(readonly all: readonly Order[]) {
    for (const o of all) {
      const same = this.#byId.get(o.draft.id);
      if (same) same.push(o);
      else this.#byId.set(o.draft.id, [o]);
    }
  }
  of(id: OrderId): readonly Order[] {
    return this.#byId.get(id) ?? NONE;
  }
}

export const NO_SHEETS = new Sheets(NONE);

/** All committed orders, in role order and as written. A seat without a sheet gives none. */
export function sheetsOf(s: GameState): Sheets {
  const orders: Order[] = [];
  for (const role of ROLES) {
    (s.sheets[role] ?? []).forEach((draft, n) => {
      const zone = draft.zone ? s.scenario.zones.findIndex((z) => z.id === draft.zone) : -1;
      orders.push({ role, draft, zone, n });
    });
  }
  return new Sheets(orders);
}
