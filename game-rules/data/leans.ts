// Orders of one sheet that count on one another, as the rules have them: which makes another likelier, which takes away what it works with,
// and which answers a "unless" of it. A seat is told of them while it writes; the rules themselves are in `dynamics/`.
import type { Expect } from "../codes/expects.ts";
import type { OrderDraft } from "../orders.ts";
import type { Force, ZoneId } from "../vocabulary.ts";
import type { OrderId } from "./orders/ids.ts";
import { FOUND } from "./strikes.ts";

export type Sure = 1 | 2 | 3 | 4;

/** A chance in a hundred in the four words of a report (chosen: the borders). */
const sureOf = (percent: number): Sure => (percent < 25 ? 1 : percent < 60 ? 2 : percent < 85 ? 3 : 4);

/** `order` does better where `on` goes through the same zone on the same sheet. */
export interface Lean {
  readonly order: OrderId;
  readonly on: OrderId;
  /** What the order says of itself that the other answers. */
  readonly answers: Expect;
  /** The effect whose chance hangs on it, with and without. */
  readonly what?: Expect;
  readonly with?: Sure;
  readonly without?: Sure;
}

export const LEANS: readonly Lean[] = [
  {
    order: "paris.strike_zone",
    on: "paris.patrol_zone",
    answers: "strike_after_patrol",
    what: "jnim_cells",
    with: sureOf(FOUND.flushed.one),
    without: sureOf(FOUND.alone.one),
  },
  {
    order: "bamako.sweep_zone",
    on: "bamako.restore_administration",
    answers: "falls_without_administration",
  },
];

/** Orders that take units out of a zone before others of the sheet would work with them: from where the row names. */
export const LEAVES: Readonly<
  Partial<Record<OrderId, { readonly force: Force; readonly from: "zone" | "target" }>>
> = {
  "paris.redeploy_battlegroup": { force: "french", from: "target" },
  "bamako.deploy_army": { force: "fama", from: "target" },
  "moscow.pull_back_wagner": { force: "wagner", from: "zone" },
};

/** Orders that bring units into their zone in that same step. */
export const COMES: Readonly<Partial<Record<OrderId, Force>>> = {
  "paris.deploy_battlegroup": "french",
  "paris.redeploy_battlegroup": "french",
  "bamako.deploy_army": "fama",
};

/** Orders that find nobody to carry them out where none of these is left in their zone. */
export const WORKS_WITH: Readonly<Partial<Record<OrderId, readonly Force[]>>> = {
  "paris.patrol_zone": ["french"],
  "paris.clear_zone": ["french", "special"],
  "paris.hand_over": ["french"],
  "paris.draw_down": ["french"],
  "bamako.sweep_zone": ["fama"],
  "moscow.use_wagner": ["wagner"],
};

/** Cells that lie low in a zone grow nowhere in it: the second finds nothing where the first stands beside it. */
export const IDLES: readonly { readonly order: OrderId; readonly by: OrderId }[] = [
  { order: "jnim.recruit_fighters", by: "jnim.hide_cells" },
];

/** The way that an order sends a piece: whose, from where and, where it goes on standing on the board, to where. */
export function wayOf(
  d: OrderDraft,
): { readonly force: Force; readonly from?: ZoneId; readonly to?: ZoneId } | undefined {
  const leaves = LEAVES[d.id];
  const force = leaves?.force ?? COMES[d.id];
  if (!force || !d.zone) return undefined;
  const from = leaves?.from === "zone" ? d.zone : (d.target as ZoneId | undefined);
  return {
    force,
    ...(leaves && from ? { from } : {}),
    ...(leaves?.from === "zone" ? {} : { to: d.zone }),
  };
}
