// Whether a whole order sheet may stand. Everything is asked of the author's view: a refusal can give nothing away.
import { type Refusal, refuse } from "./commands.ts";
import { menuOf, type OrderRow, rowOf } from "./data/orders/index.ts";
import { freePurse } from "./legal.ts";
import type { OrderDraft } from "./orders.ts";
import type { View } from "./view-types.ts";
import type { Role } from "./vocabulary.ts";

const DEFAULT_LIMIT = 1;
/** Postures are kept by zone: as many as there are zones. */
const POSTURE_LIMIT = 20;

/** What may stand once on a sheet: a posture by where it holds, an order by all that it names. */
const keyOf = (row: OrderRow, d: OrderDraft): string =>
  `${d.id}|${d.zone ?? ""}|${d.target ?? ""}|${row.posture ? "" : (d.option ?? "")}`;
const isEnd = (row: OrderRow, d: OrderDraft): boolean => row.posture === true && d.option === "end";

/** Why this draft may not be written now, or nothing. */
export function checkDraft(v: View, role: Role, d: OrderDraft, at: number): Refusal | undefined {
  const row = menuOf(role).find((r) => r.id === d.id);
  if (!row) return refuse("order.not_yours", { order: d.id, at });
  const about = { order: d.id, at };
  if (isEnd(row, d)) {
    const held = v.postures.some((p) => p.id === d.id && p.zone === d.zone);
    return held ? undefined : refuse("order.bad_option", about);
  }
  const forbidden = row.when?.(v);
  if (forbidden) return refuse(forbidden, about);
  const zone = v.zones.find((z) => z.id === d.zone);
  if (row.zones) {
    if (!zone) return refuse("order.needs_zone", about);
    const ground = v.board[v.zones.indexOf(zone)] as View["board"][number];
    if (!row.zones(v, zone, ground)) return refuse("order.not_here", { ...about, zone: zone.id });
  } else if (d.zone !== undefined) return refuse("order.not_here", { ...about, zone: d.zone });
  const targets = row.targets?.(v, zone);
  if (targets ? !targets.includes(d.target ?? "") : d.target !== undefined)
    return refuse("order.bad_target", about);
  const options = row.options?.(v);
  if (options ? !options.includes(d.option ?? "") : d.option !== undefined)
    return refuse("order.bad_option", about);
  return undefined;
}

/** Why the sheet may not be committed, or nothing: each draft, then slots, repeats, families and the purse. */
export function checkSheet(v: View, role: Role, orders: readonly OrderDraft[]): Refusal | undefined {
  const seen = new Map<string, number>();
  const count = new Map<string, number>();
  const families = new Map<string, number>();
  let slots = 0;
  let cost = 0;
  let loyalty = 0;
  let saved = 0;
  for (const [i, d] of orders.entries()) {
    const at = i + 1;
    const wrong = checkDraft(v, role, d, at);
    if (wrong) return wrong;
    const row = rowOf(d.id);
    const key = keyOf(row, d);
    if (seen.has(key)) return refuse("sheet.twice", { order: d.id, at });
    seen.set(key, at);
    if (isEnd(row, d)) {
      saved += row.cost;
      continue;
    }
    const n = (count.get(d.id) ?? 0) + 1;
    count.set(d.id, n);
    const limit = row.posture ? POSTURE_LIMIT : (row.limit ?? DEFAULT_LIMIT);
    if (n > limit) return refuse("sheet.limit", { order: d.id, at, limit });
    if (row.family) {
      const family = `${row.family}|${d.zone ?? ""}`;
      if (families.has(family)) return refuse("sheet.family", { order: d.id, at });
      families.set(family, at);
    }
    if (row.posture) saved += replaced(v, row, d);
    else slots += 1;
    cost += row.cost;
    loyalty += row.loyalty ?? 0;
  }
  if (slots > v.scenario.slots)
    return refuse("sheet.too_many_orders", { slots: v.scenario.slots, written: slots });
  const free = freePurse(v, role) + saved;
  // What stands already is no order of this sheet: an empty one may always be committed.
  if (cost > Math.max(0, free)) return refuse("sheet.purse", { cost, free: Math.max(0, free) });
  if (role === "bamako" && loyalty > (v.tracks.loyalty?.value ?? 0)) {
    return refuse("sheet.loyalty", { cost: loyalty, free: v.tracks.loyalty?.value ?? 0 });
  }
  return undefined;
}

/** Upkeep that falls away because a new posture takes the place of one in force. */
function replaced(v: View, row: OrderRow, d: OrderDraft): number {
  let saved = 0;
  for (const p of v.postures) {
    const other = rowOf(p.id);
    const same = p.id === d.id && p.zone === d.zone;
    const rival = row.family !== undefined && other.family === row.family && p.zone === d.zone;
    if (same || rival) saved += other.cost;
  }
  return saved;
}
