// The menu: one row an order that can be given now, in its groups, found by typing.
import {
  type LegalOrder,
  ORDER_GROUPS,
  type OrderGroup,
  type OrderId,
  type OrderRow,
  rowOf,
} from "../../game-rules/open";
import { isEnd, type Sheet } from "./sheet";

export interface MenuItem {
  row: OrderRow;
  id: OrderId;
  variants: LegalOrder[];
  zones: number;
  /** How often it stands in this sheet, and whether it may stand once more. */
  used: number;
  full: boolean;
}

export function readMenu(legal: readonly LegalOrder[], sheet: Sheet): MenuItem[] {
  const byId = new Map<OrderId, LegalOrder[]>();
  for (const l of legal) {
    if (isEnd(l.draft)) continue;
    const list = byId.get(l.draft.id);
    if (list) list.push(l);
    else byId.set(l.draft.id, [l]);
  }
  return [...byId].map(([id, variants]) => {
    const row = rowOf(id);
    const used = sheet.orders.filter((o) => o.id === id && !isEnd(o)).length;
    const zones = new Set(variants.flatMap((v) => v.draft.zone ?? [])).size;
    const limit = row.posture ? Math.max(1, zones) : (row.limit ?? 1);
    return { row, id, variants, zones, used, full: used >= limit };
  });
}

export const groupsOf = (items: readonly MenuItem[]): OrderGroup[] =>
  ORDER_GROUPS.filter((g) => items.some((i) => i.row.group === g));

/** Without accents and capitals; a keyboard's straight apostrophe is as good as a printed one. */
const flat = (s: string) => s.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();

/** Every word typed stands somewhere in the name or the line. */
export function matches(text: string, words: string): boolean {
  const all = flat(text);
  return flat(words)
    .split(/\s+/)
    .filter(Boolean)
    .every((w) => all.includes(w));
}
