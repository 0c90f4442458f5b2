// The four menus side by side, and the row of any order.
import type { Role } from "../../vocabulary.ts";
import { BAMAKO_ROWS } from "./bamako.ts";
import type { OrderId } from "./ids.ts";
import { JNIM_ROWS } from "./jnim.ts";
import { MOSCOW_ROWS } from "./moscow.ts";
import { PARIS_ROWS } from "./paris.ts";
import type { OrderRow } from "./row.ts";

export type { OrderRow } from "./row.ts";

/** With every field, also those that a row leaves out: what rollouts read at every turn shall be of one shape. */
const whole = (row: OrderRow): OrderRow => ({
  id: row.id,
  group: row.group,
  posture: row.posture,
  family: row.family,
  step: row.step,
  dynamics: row.dynamics,
  cost: row.cost,
  loyalty: row.loyalty,
  limit: row.limit,
  when: row.when,
  zones: row.zones,
  targets: row.targets,
  options: row.options,
  expects: row.expects,
  harms: row.harms,
});

const MENUS: Readonly<Record<Role, readonly OrderRow[]>> = {
  paris: PARIS_ROWS.map(whole),
  bamako: BAMAKO_ROWS.map(whole),
  jnim: JNIM_ROWS.map(whole),
  moscow: MOSCOW_ROWS.map(whole),
};

const byId = (rows: readonly OrderRow[]): ReadonlyMap<OrderId, OrderRow> =>
  new Map(rows.map((row) => [row.id, row]));
const BY_ID = byId(Object.values(MENUS).flat());
const BY_ROLE: Readonly<Record<Role, ReadonlyMap<OrderId, OrderRow>>> = {
  paris: byId(MENUS.paris),
  bamako: byId(MENUS.bamako),
  jnim: byId(MENUS.jnim),
  moscow: byId(MENUS.moscow),
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
