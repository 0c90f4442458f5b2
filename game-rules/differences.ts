// Where a seat's picture differs from the truth: what it misses, and whom it takes for the holder of a zone. Pure.
import type { View } from "./view-types.ts";
import type { Control, Force, Role, ZoneId } from "./vocabulary.ts";

export interface Difference {
  /** Units of the hidden force there are, and how many of them the viewer counts with. */
  there: number;
  seen: number;
  force: "jnim" | "is";
  /** Zones whose holder it has wrong. */
  wrong: ZoneId[];
}

/** JNIM hides from the others; from JNIM itself, the Islamic State does. */
const hiddenFrom = (viewer: View["viewer"]): "jnim" | "is" => (viewer === "jnim" ? "is" : "jnim");

/** What of a view is compared. */
type Seen = Pick<View, "viewer" | "zones">;

const middle = (view: Seen, at: number, force: Force): number => {
  const known = view.zones[at]?.forces[force];
  return known ? Math.round((known.low + known.high) / 2) : 0;
};

export function differenceOf(truth: Seen, seen: Seen): Difference {
  const force = hiddenFrom(seen.viewer);
  const out: Difference = { there: 0, seen: 0, force, wrong: [] };
  truth.zones.forEach((z, at) => {
    const there = middle(truth, at, force);
    out.there += there;
    // What it believes beyond the truth does not make up for what it misses elsewhere.
    out.seen += Math.min(there, middle(seen, at, force));
    if (seen.zones[at]?.control !== z.control) out.wrong.push(z.id);
  });
  return out;
}

export interface Notable {
  zone: ZoneId;
  truth: Control;
  seen: Control;
  roles: Role[];
}

/** The zone on which most seats are wrong in the same way; the weightiest one where several tie. */
export function notable(truth: View, views: Partial<Record<Role, View>>): Notable | undefined {
  let best: (Notable & { stake: number }) | undefined;
  truth.zones.forEach((z, at) => {
    const stake = truth.board[at]?.stake ?? 0;
    const by = new Map<Control, Role[]>();
    for (const [role, view] of Object.entries(views) as [Role, View][]) {
      const control = view.zones[at]?.control;
      if (control && control !== z.control) by.set(control, [...(by.get(control) ?? []), role]);
    }
    for (const [seen, roles] of by) {
      const better =
        !best ||
        roles.length > best.roles.length ||
        (roles.length === best.roles.length && stake > best.stake);
      if (better) best = { zone: z.id, truth: z.control, seen, roles, stake };
    }
  });
  return best;
}
