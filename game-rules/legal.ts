// The orders that a seat may write now, computed from its view alone. Screen, bot and fuzzer all read this list.
import { menuOf, type OrderRow, PURSES, rowOf } from "./data/orders/index.ts";
import type { OrderDraft } from "./orders.ts";
import type { LegalOrder, View, ZoneView } from "./view-types.ts";
import { ROLES, type Role } from "./vocabulary.ts";

/** What the purse still holds once the standing instructions in force are paid. */
export function freePurse(v: View, role: Role): number {
  const purse = v.tracks[PURSES[role]]?.value ?? 0;
  return purse - v.postures.reduce((sum, p) => sum + rowOf(p.id).cost, 0);
}

const zonesOf = (v: View, row: OrderRow): (ZoneView | undefined)[] => {
  if (!row.zones) return [undefined];
  return v.zones.filter((z, i) => row.zones?.(v, z, v.board[i] as View["board"][number]));
};

function draftsOf(v: View, row: OrderRow): OrderDraft[] {
  const drafts: OrderDraft[] = [];
  for (const zone of zonesOf(v, row)) {
    const targets = row.targets ? row.targets(v, zone) : [undefined];
    const options = row.options ? row.options(v) : [undefined];
    for (const target of targets) {
      for (const option of options) {
        const draft: OrderDraft = { id: row.id };
        if (zone) draft.zone = zone.id;
        if (target !== undefined) draft.target = target;
        if (option !== undefined) draft.option = option;
        drafts.push(draft);
      }
    }
  }
  return drafts;
}

/** Whether a posture stands already just so: setting it again would be no order. */
const stands = (v: View, d: OrderDraft): boolean =>
  v.postures.some((p) => p.id === d.id && p.zone === d.zone && p.option === (d.option ?? ""));

/** Ways to end the standing instructions in force. */
const endings = (v: View): OrderDraft[] =>
  v.postures.map((p) => (p.zone ? { id: p.id, zone: p.zone, option: "end" } : { id: p.id, option: "end" }));

/** Every order that this viewer may write and pay for now; none for those without a menu. */
export function legalOrders(v: View): LegalOrder[] {
  const role = ROLES.find((r) => r === v.viewer);
  if (!role || v.phase === "ended") return [];
  const purse = freePurse(v, role);
  const loyalty = role === "bamako" ? (v.tracks.loyalty?.value ?? 0) : Number.POSITIVE_INFINITY;
  const legal: LegalOrder[] = [];
  for (const row of menuOf(role)) {
    if (row.cost > purse || (row.loyalty ?? 0) > loyalty || row.when?.(v)) continue;
    for (const draft of draftsOf(v, row)) {
      if (row.posture && stands(v, draft)) continue;
      legal.push({ draft, cost: row.cost, expects: row.expects(v, draft), dynamics: [...row.dynamics] });
    }
  }
  for (const draft of endings(v)) {
    const row = rowOf(draft.id);
    legal.push({ draft, cost: 0, expects: [{ what: "posture_ends" }], dynamics: [...row.dynamics] });
  }
  return legal;
}
