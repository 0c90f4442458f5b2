// The orders that a seat may write now, computed from its view alone. Screen, bot and fuzzer all read this list.

import { EXPOSES } from "./data/exposes.ts";
import type { OrderId } from "./data/orders/ids.ts";
import { menuOf, type OrderRow, rowOf } from "./data/orders/index.ts";
import type { Expected } from "./data/orders/row.ts";
import type { OrderDraft } from "./orders.ts";
import type { LegalOrder, View, ZoneStatic, ZoneView } from "./view-types.ts";
import { asRole, type DynamicId, PURSES, type Role, type ZoneId } from "./vocabulary.ts";

/** So much of a purse, points, its seat may always order with: what stands and can no longer be paid ends instead (no seat runs dry). */
const ALWAYS = 2;

/** What a seat has to pay its orders from, points. */
export const purseOf = (v: View, role: Role): number => v.tracks[PURSES[role]]?.value ?? 0;

/** What its standing instructions take each quarter, points. */
export const upkeepOf = (v: View): number => v.postures.reduce((sum, p) => sum + rowOf(p.id).cost, 0);

/** What the purse still holds once the standing instructions in force are paid, never less than a seat may always spend. */
export function freePurse(v: View, role: Role): number {
  const purse = purseOf(v, role);
  return Math.max(purse - upkeepOf(v), Math.min(purse, ALWAYS));
}

/** Bamako's second purse; no other seat is held by it. */
export const loyaltyOf = (v: View, role: Role): number =>
  role === "bamako" ? (v.tracks.loyalty?.value ?? 0) : Number.POSITIVE_INFINITY;

export const ANYWHERE: readonly undefined[] = [undefined];

function zonesOf(v: View, row: OrderRow): readonly (ZoneView | undefined)[] {
  if (!row.zones) return ANYWHERE;
  const open: ZoneView[] = [];
  for (let i = 0; i < v.zones.length; i++) {
    const zone = v.zones[i] as ZoneView;
    if (row.zones(v, zone, v.board[i] as ZoneStatic)) open.push(zone);
  }
  return open;
}

/** Every draft has all its fields, empty where nothing is named: one shape for all that is compared by the thousand. */
export const draftOf = (row: OrderRow, zone?: ZoneId, target?: string, option?: string): OrderDraft => ({
  id: row.id,
  zone,
  target,
  option,
  intent: undefined,
  expects: undefined,
  foresees: undefined,
  sure: undefined,
});

/** The option that ends a standing instruction. */
export const END = "end";

/** Whether a draft ends a standing instruction: it takes no slot and costs nothing. */
export const isEnding = (d: OrderDraft): boolean => d.option === END && rowOf(d.id).posture === true;

/** Whether a posture stands already just so: setting it again would be no order. */
export const stands = (v: View, d: OrderDraft): boolean =>
  v.postures.some((p) => p.id === d.id && p.zone === d.zone && p.option === (d.option ?? ""));

/** A source of the seat's own that the order would point at: acting on what it says is what burns it (D29). */
function exposes(v: View, d: OrderDraft): Expected[] {
  const row = EXPOSES[d.id];
  if (!row) return [];
  const zone = d.zone ?? v.board.find((g) => g.capital)?.id;
  const own = v.zones.find((z) => z.id === zone)?.own.sources;
  return own?.some((x) => !x.silent) ? [{ what: "source_exposed", sure: row.odds < 25 ? 1 : 2 }] : [];
}

/** An order on offer. What can be expected of it is worked out when somebody asks. */
class Offer implements LegalOrder {
  readonly dynamics: DynamicId[];
  constructor(
    readonly draft: OrderDraft,
    readonly cost: number,
    readonly row: OrderRow,
    readonly view: View,
  ) {
    this.dynamics = row.dynamics as unknown as DynamicId[];
  }
  get expects(): Expected[] {
    if (isEnding(this.draft)) return [{ what: "posture_ends" }];
    return [...this.row.expects(this.view, this.draft), ...exposes(this.view, this.draft)];
  }
}

/** An order of the menu as it would be offered, whether or not it can be paid by itself. */
export function offerOf(v: View, d: OrderDraft): LegalOrder {
  const row = rowOf(d.id);
  const ends = isEnding(d);
  const { draft, cost, expects, dynamics } = new Offer(d, ends ? 0 : row.cost, row, v);
  return { draft, cost, expects, dynamics: [...dynamics] };
}

/** What each row of the menu asks of the purse before it is looked at any further. */
export interface Means {
  readonly purse: number;
  readonly loyalty: number;
}

export const meansOf = (v: View, role: Role): Means => ({
  purse: freePurse(v, role),
  loyalty: loyaltyOf(v, role),
});

export const open = (v: View, row: OrderRow, m: Means): boolean =>
  row.cost <= m.purse && (row.loyalty ?? 0) <= m.loyalty && !row.when?.(v);

function offersOf(v: View, row: OrderRow, into: Offer[]): void {
  for (const zone of zonesOf(v, row)) {
    const targets = row.targets ? row.targets(v, zone) : ANYWHERE;
    const options = row.options ? row.options(v) : ANYWHERE;
    for (const target of targets) {
      for (const option of options) {
        const draft = draftOf(row, zone?.id, target, option);
        if (row.posture && stands(v, draft)) continue;
        into.push(new Offer(draft, row.cost, row, v));
      }
    }
  }
}

/** Ways to end the standing instructions in force. */
const endings = (v: View): Offer[] =>
  v.postures.map((p) => {
    const row = rowOf(p.id);
    return new Offer(draftOf(row, p.zone, undefined, END), 0, row, v);
  });

/** Whose menu a view is read for; nobody's where the game is over or the viewer has none. */
export const roleOf = (v: View): Role | undefined => (v.phase === "ended" ? undefined : asRole(v.viewer));

/**
 * The legal list as bots read it: the same orders in the same order, estimates worked out only where asked for.
 * @param among the rows that are looked at; all where it is left out
 */
export function offers(v: View, among?: ReadonlySet<OrderId>): readonly LegalOrder[] {
  const role = roleOf(v);
  if (!role) return [];
  const means = meansOf(v, role);
  const list: Offer[] = [];
  for (const row of menuOf(role)) {
    if (among && !among.has(row.id)) continue;
    if (open(v, row, means)) offersOf(v, row, list);
  }
  for (const end of endings(v)) if (!among || among.has(end.draft.id)) list.push(end);
  return list;
}

/** Every order that this viewer may write and pay for now, as plain data; none for those without a menu. */
export const legalOrders = (v: View): LegalOrder[] =>
  offers(v).map((o) => ({ draft: o.draft, cost: o.cost, expects: o.expects, dynamics: [...o.dynamics] }));
