// The lesson: what the guide of the tutorial asks for, quarter by quarter. The guide reads it, and a claim plays it to the letter, so
// that what is advised can be done and pays (report, "Serval Success": a limited aim, reached, and handed over).
import { lackBeside } from "./drafting.ts";
import type { OrderDraft } from "./orders.ts";
import type { View } from "./view-types.ts";
import type { Role } from "./vocabulary.ts";

/** An order as the guide names it. */
export type Advice = Readonly<Pick<OrderDraft, "id" | "zone" | "target" | "option">>;

/** The advice of each quarter, in the order in which it is given; what is no longer needed, or not yet possible, is passed over. */
export const LESSON: readonly (readonly Advice[])[] = [
  [
    { id: "paris.redeploy_battlegroup", zone: "GAO", target: "MOP" },
    { id: "paris.redeploy_battlegroup", zone: "TOM", target: "MOP" },
    { id: "paris.patrol_zone", zone: "MOP" },
    { id: "paris.strike_zone", zone: "MOP" },
  ],
  [
    { id: "paris.redeploy_battlegroup", zone: "GAO", target: "SEG" },
    { id: "paris.redeploy_battlegroup", zone: "TOM", target: "SEG" },
    { id: "paris.clear_zone", zone: "GAO" },
    { id: "paris.clear_zone", zone: "TOM" },
  ],
  [
    { id: "paris.announce_exit", option: "2" },
    { id: "paris.clear_zone", zone: "GAO" },
    { id: "paris.clear_zone", zone: "TOM" },
    { id: "paris.build_receiver", zone: "GAO", target: "minusma" },
    { id: "paris.build_receiver", zone: "TOM", target: "minusma" },
    { id: "paris.support_minusma" },
  ],
  [
    { id: "paris.draw_down", zone: "GAO", target: "minusma" },
    { id: "paris.draw_down", zone: "TOM", target: "minusma" },
    { id: "paris.draw_down", zone: "MOP", target: "fama" },
    { id: "paris.draw_down", zone: "BKO", target: "fama" },
  ],
];

const same = (a: Advice, d: OrderDraft): boolean =>
  a.id === d.id && a.zone === d.zone && a.target === d.target && a.option === d.option;

/** Of this quarter's advice what is not on the sheet yet and may still join it, the first first. */
export function adviceLeft(v: View, role: Role, sheet: readonly OrderDraft[]): Advice[] {
  const whole = sheet.filter((d) => lackBeside(v, role, [], d) === undefined);
  return (LESSON[v.turn - 1] ?? []).filter(
    (a) => !sheet.some((d) => same(a, d)) && lackBeside(v, role, whole, a) === undefined,
  );
}
