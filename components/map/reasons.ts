// Why an order cannot go to a zone, in what this seat knows: a fact that holds of this zone and of none where the order can be given. The
// rules offer zones and give no reasons; so a reason is said only where it sets the zone apart, and else that it is not possible now. Pure.
import {
  type Force,
  mayBeThere,
  type OrderDraft,
  type Role,
  type View,
  type ZoneView,
} from "../../game-rules/open";

export type Reason = "stands" | "outside" | "noUnit" | "unseen" | "held" | "hostile" | "now";

/** Whose units carry out what a seat orders. */
const OWN: Readonly<Record<Role, readonly Force[]>> = {
  paris: ["french", "special", "takuba"],
  bamako: ["fama"],
  jnim: ["jnim"],
  moscow: ["wagner"],
};

/** @param legal the zones in which the order can be given */
export function reasonAgainst(
  view: View,
  role: Role,
  draft: Pick<OrderDraft, "id">,
  legal: ReadonlySet<string>,
  zone: string,
): Reason {
  const here = view.zones.find((z) => z.id === zone);
  const open = view.zones.filter((z) => legal.has(z.id));
  if (!here) return "now";
  if (view.postures.some((p) => p.id === draft.id && p.zone === zone)) return "stands";
  const abroad = (z: ZoneView) => view.board.find((g) => g.id === z.id)?.country !== "mali";
  const mine = (z: ZoneView) => OWN[role].some((f) => mayBeThere(z.forces[f]));
  const unseen = (z: ZoneView) => z.fog === "unknown";
  const state = (z: ZoneView) => z.control === "state";
  const apart = (fact: (z: ZoneView) => boolean) => open.length > 0 && fact(here) && !open.some(fact);
  if (apart(abroad)) return "outside";
  if (apart((z) => !mine(z))) return "noUnit";
  if (apart(state)) return "held";
  if (apart((z) => !state(z))) return "hostile";
  if (apart(unseen)) return "unseen";
  return "now";
}
