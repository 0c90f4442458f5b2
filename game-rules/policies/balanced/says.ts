// What a balanced player says officially: of what happened last, the account that serves it best among those with something behind them.
import type { Account, DealMove } from "../../orders.ts";
import { anglesFor, factsBehind, forbidsAccount, standingIn } from "../../stories.ts";
import type { View } from "../../view-types.ts";
import type { Angle, Role } from "../../vocabulary.ts";
import { roleOf, type Seat } from "../policy.ts";

/** Accounts that bind their teller to something: given only where it means that. The others it gives as they come. */
const MEANT: Partial<Record<Angle, (v: View) => boolean>> = {
  bamako_abandoned: (v) => v.demand.rung !== "none" || v.talks.vetoedIn > 0,
  jnim_ask_met: (v) => v.talks.rung !== "none",
  paris_no_talks: (v) => v.talks.vetoedIn === v.turn - 1,
};

function best(v: View, role: Role, of: Account["of"]): Angle | undefined {
  const standing = standingIn(v);
  return anglesFor(role, of).find(
    (angle) => (MEANT[angle]?.(v) ?? true) && factsBehind(standing, angle).length > 0,
  );
}

/** @returns nothing where all has been told, or nothing stands behind what it could say */
export function says(seat: Seat): DealMove[] {
  const v = seat.view;
  if (v.stories.length === 0) return [];
  const role = roleOf(seat);
  const latest = [...v.stories].sort((a, b) => b.since - a.since);
  for (const { of } of latest) {
    const angle = best(v, role, of);
    if (angle && !forbidsAccount(v, role, of, angle)) return [{ move: "tell", of, angle }];
  }
  return [];
}
