// Whether a whole order sheet may stand. Everything is asked of the author's view: a refusal can give nothing away.
import { type Refusal, refuse } from "./commands.ts";
import { type OrderRow, rowIn, rowOf } from "./data/orders/index.ts";
import { freePurse, isEnding, loyaltyOf } from "./legal.ts";
import type { OrderDraft } from "./orders.ts";
import type { View, ZoneView } from "./view-types.ts";
import type { Role } from "./vocabulary.ts";

const DEFAULT_LIMIT = 1;
/** Postures are kept by zone: as many as there are zones. */
const POSTURE_LIMIT = 20;

/** Why this draft may not be written now, or nothing. */
export function checkDraft(v: View, role: Role, d: OrderDraft, at: number): Refusal | undefined {
  const row = rowIn(role, d.id);
  if (!row) return refuse("order.not_yours", { order: d.id, at });
  const about = { order: d.id, at };
  if (isEnding(d)) {
    const held = v.postures.some((p) => p.id === d.id && p.zone === d.zone);
    return held ? undefined : refuse("order.bad_option", about);
  }
  const forbidden = row.when?.(v);
  if (forbidden) return refuse(forbidden, about);
  const i = d.zone === undefined ? -1 : v.zones.findIndex((z) => z.id === d.zone);
  return checkPlace(v, row, d, i, about) ?? checkNamed(v, row, d, v.zones[i], about);
}

type About = { readonly order: string; readonly at: number };

function checkPlace(v: View, row: OrderRow, d: OrderDraft, i: number, about: About): Refusal | undefined {
  if (!row.zones)
    return d.zone === undefined ? undefined : refuse("order.not_here", { ...about, zone: d.zone });
  const zone = v.zones[i];
  const ground = v.board[i];
  if (!zone || !ground) return refuse("order.needs_zone", about);
  return row.zones(v, zone, ground) ? undefined : refuse("order.not_here", { ...about, zone: zone.id });
}

function checkNamed(
  v: View,
  row: OrderRow,
  d: OrderDraft,
  zone: ZoneView | undefined,
  about: About,
): Refusal | undefined {
  const targets = row.targets?.(v, zone);
  if (targets ? !targets.includes(d.target ?? "") : d.target !== undefined)
    return refuse("order.bad_target", about);
  const options = row.options?.(v);
  if (options ? !options.includes(d.option ?? "") : d.option !== undefined)
    return refuse("order.bad_option", about);
  return undefined;
}

/** An order that stands on a sheet, with its row. */
interface Standing {
  readonly row: OrderRow;
  readonly draft: OrderDraft;
}

/** What may stand once on a sheet: a posture by where it holds, an order by all that it names. */
const twice = (row: OrderRow, a: OrderDraft, b: OrderDraft): boolean =>
  a.id === b.id &&
  a.zone === b.zone &&
  a.target === b.target &&
  (row.posture === true || a.option === b.option);

/** A sheet as it grows, draft by draft: what is on it already decides what may still come. */
export class SheetCheck {
  readonly #standing: Standing[] = [];
  readonly #free: number;
  readonly #loyalty: number;
  #slots = 0;
  #cost = 0;
  #spent = 0;
  #saved = 0;

  constructor(
    readonly view: View,
    readonly role: Role,
  ) {
    this.#free = freePurse(view, role);
    this.#loyalty = loyaltyOf(view, role);
  }

  /** Why a draft may not stand beside those before it, or nothing: then it stands. Slots and purse are asked in the end. */
  add(d: OrderDraft): Refusal | undefined {
    const at = this.#standing.length + 1;
    const row = rowOf(d.id);
    const wrong = checkDraft(this.view, this.role, d, at) ?? this.#beside(row, d, at);
    if (wrong) return wrong;
    this.#count(row, d);
    return undefined;
  }

  /** Counts a draft that is being written, whole or not: it takes its slot and its price from the first word on. */
  count(d: OrderDraft): void {
    this.#count(rowOf(d.id), d);
  }

  #count(row: OrderRow, d: OrderDraft): void {
    this.#standing.push({ row, draft: d });
    if (isEnding(d)) {
      this.#saved += row.cost;
      return;
    }
    if (row.posture) this.#saved += replaced(this.view, row, d);
    else this.#slots += 1;
    this.#cost += row.cost;
    this.#spent += row.loyalty ?? 0;
  }

  /** Why one more draft, legal by itself, finds no room beside what is written, or nothing. */
  room(d: OrderDraft): Refusal | undefined {
    const row = rowOf(d.id);
    return this.#beside(row, d, this.#standing.length + 1) ?? (isEnding(d) ? undefined : this.#burst(row, d));
  }

  /** What orders may take: the purse less what stands, with what this sheet ends or replaces. */
  get free(): number {
    // What stands already is no order of this sheet: an empty one may always be committed.
    return Math.max(0, this.#free + this.#saved);
  }
  get cost(): number {
    return this.#cost;
  }
  /** Loyalty that the sheet takes (Bamako). */
  get spent(): number {
    return this.#spent;
  }
  get slots(): number {
    return this.#slots;
  }

  /** The same, for one who puts a sheet together: a draft for which slots or purse do not suffice does not come to stand. */
  fits(d: OrderDraft): boolean {
    const row = rowOf(d.id);
    if (!isEnding(d) && this.#burst(row, d)) return false;
    return this.add(d) === undefined;
  }

  /** Whether a slot and the loyalty for one more order of this row are left, wherever it may go. */
  holds(row: OrderRow): boolean {
    if (!row.posture && this.#slots >= this.view.scenario.slots) return false;
    return this.#spent + (row.loyalty ?? 0) <= this.#loyalty;
  }

  /** Why all that stands cannot be paid or carried out, or nothing. */
  total(): Refusal | undefined {
    const { slots } = this.view.scenario;
    if (this.#slots > slots) return refuse("sheet.too_many_orders", { slots, written: this.#slots });
    const { free } = this;
    if (this.#cost > free) return refuse("sheet.purse", { cost: this.#cost, free });
    if (this.#spent > this.#loyalty)
      return refuse("sheet.loyalty", { cost: this.#spent, free: this.#loyalty });
    return undefined;
  }

  #beside(row: OrderRow, d: OrderDraft, at: number): Refusal | undefined {
    const family = isEnding(d) ? undefined : row.family;
    let rival = false;
    let same = 0;
    for (const { row: other, draft } of this.#standing) {
      if (twice(row, d, draft)) return refuse("sheet.twice", { order: d.id, at });
      if (isEnding(draft)) continue;
      if (draft.id === d.id) same += 1;
      if (family !== undefined && other.family === family && draft.zone === d.zone) rival = true;
    }
    if (isEnding(d)) return undefined;
    const limit = row.posture ? POSTURE_LIMIT : (row.limit ?? DEFAULT_LIMIT);
    if (same >= limit) return refuse("sheet.limit", { order: d.id, at, limit });
    return rival ? refuse("sheet.family", { order: d.id, at }) : undefined;
  }

  /** Which of slots, loyalty and purse an order of this row would burst, or none. */
  #burst(row: OrderRow, d: OrderDraft): Refusal | undefined {
    const { slots } = this.view.scenario;
    if (!row.posture && this.#slots >= slots)
      return refuse("sheet.too_many_orders", { slots, written: this.#slots + 1 });
    const spent = this.#spent + (row.loyalty ?? 0);
    if (spent > this.#loyalty) return refuse("sheet.loyalty", { cost: spent, free: this.#loyalty });
    const saved = this.#saved + (row.posture ? replaced(this.view, row, d) : 0);
    const [cost, free] = [this.#cost + row.cost, Math.max(0, this.#free + saved)];
    return cost > free ? refuse("sheet.purse", { cost, free }) : undefined;
  }
}

/** Why the sheet may not be committed, or nothing: each draft, then slots, repeats, families and the purse. */
export function checkSheet(v: View, role: Role, orders: readonly OrderDraft[]): Refusal | undefined {
  const sheet = new SheetCheck(v, role);
  for (const [i, d] of orders.entries()) {
    if (!rowIn(role, d.id)) return refuse("order.not_yours", { order: d.id, at: i + 1 });
    const wrong = sheet.add(d);
    if (wrong) return wrong;
  }
  return sheet.total();
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
