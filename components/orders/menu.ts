// The menu: one row an order that can be given now, in its groups, found by typing.
import {
  type LegalOrder,
  type MenuEntry,
  menuBeside,
  ORDER_GROUPS,
  type OrderGroup,
  type OrderRow,
  type Role,
  rowOf,
  type View,
} from "../../game-rules/open";
import type { Sheet } from "../game/sheet/sheet";

export interface MenuItem extends MenuEntry {
  row: OrderRow;
}

export const readMenu = (view: View, role: Role, legal: readonly LegalOrder[], sheet: Sheet): MenuItem[] =>
  menuBeside(view, role, legal, sheet.orders).map((entry) => ({ ...entry, row: rowOf(entry.id) }));

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
