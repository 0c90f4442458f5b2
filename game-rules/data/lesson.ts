// The lesson: what the guide of the tutorial asks for, quarter by quarter. The guide reads it, and a claim plays it to the letter, so
// that what is advised can be done and pays (report, "Serval Success": a limited aim, reached, and handed over).
import type { OrderDraft } from "../orders.ts";

/** An order as the guide names it. */
export type Advice = Readonly<Pick<OrderDraft, "id" | "zone" | "target" | "option">>;

/** The advice of each quarter, in the order in which it is given. */
export const LESSON: readonly (readonly Advice[])[] = [
  [
    { id: "paris.redeploy_battlegroup", zone: "GAO", target: "MOP" },
    { id: "paris.redeploy_battlegroup", zone: "TOM", target: "MOP" },
    { id: "paris.redeploy_battlegroup", zone: "GAO", target: "BKO" },
  ],
  [
    { id: "paris.clear_zone", zone: "GAO" },
    { id: "paris.clear_zone", zone: "TOM" },
    { id: "paris.redeploy_battlegroup", zone: "TOM", target: "BKO" },
  ],
  [
    { id: "paris.build_receiver", zone: "GAO", target: "minusma" },
    { id: "paris.build_receiver", zone: "TOM", target: "minusma" },
    { id: "paris.support_minusma" },
  ],
  [
    { id: "paris.hand_over", zone: "GAO", target: "minusma" },
    { id: "paris.hand_over", zone: "TOM", target: "minusma" },
  ],
];
