// The four menus side by side, and the row of any order.
import type { Role } from "../../vocabulary.ts";
import { BAMAKO_ROWS } from "./bamako.ts";
import type { OrderId } from "./ids.ts";
import { JNIM_ROWS } from "./jnim.ts";
import { MOSCOW_ROWS } from "./moscow.ts";
import { PARIS_ROWS } from "./paris.ts";
import type { OrderRow } from "./row.ts";

export type { OrderRow } from "./row.ts";

const MENUS: Readonly<Record<Role, readonly OrderRow[]>> = {
  paris: PARIS_ROWS,
  bamako: BAMAKO_ROWS,
  jnim: JNIM_ROWS,
  moscow: MOSCOW_ROWS,
};

const byId = (rows: readonly OrderRow[]): ReadonlyMap<OrderId, OrderRow> =>
  new Map(rows.map((row) => [row.id, row]));
const BY_ID = byId(Object.values(MENUS).flat());
const BY_ROLE: Readonly<Record<Role, ReadonlyMap<OrderId, OrderRow>>> = {
  paris: byId(PARIS_ROWS),
  bamako: byId(BAMAKO_ROWS),
  jnim: byId(JNIM_ROWS),
  moscow: byId(MOSCOW_ROWS),
};

export const menuOf = (role: Role): readonly OrderRow[] => MENUS[role];

/** The row of an order if it is on this role's menu. */
export const rowIn = (role: Role, id: OrderId): OrderRow | undefined => BY_ROLE[role].get(id);

/** The row of an order; every id has one, so a miss is a broken build. */
export function rowOf(id: OrderId): OrderRow {
  const row = BY_ID.get(id);
  if (!row) throw new Error(`no row for order ${id}`);
  return row;
}

/** The track that a role's orders are paid from. */
export const PURSES = { paris: "will", bamako: "treasury", jnim: "means", moscow: "leverage" } as const;
