// Families: plans with the same leading order, in every quarter in which it was to be had. Three of a seat are kept, each by its best
// quarter; a plan that leads with one of them is none of another's, so that nothing is counted twice.
import type { Role } from "../../../game-rules/index.ts";
import type { Tried } from "./choosing.ts";
import { leadsOf } from "./plans.ts";
import type { Plan, Wish } from "./result.ts";

export interface Kept {
  readonly role: Role;
  readonly use: "missed" | "taken";
  /** What its plans lead with: an order's id, an offer, or nothing. */
  readonly lead: string;
  /** Quarter by quarter the plan that looked best. */
  readonly plans: readonly Tried[];
}

/** The best of a list by a figure; the first of equals. */
function best<T>(list: readonly T[], figure: (one: T) => number): T | undefined {
  let found: T | undefined;
  for (const one of list) if (found === undefined || figure(one) > figure(found)) found = one;
  return found;
}

/** Of each quarter the plan that looked best, as far as one leads with this. */
function byQuarter(tried: readonly Tried[], lead: string): Tried[] {
  const quarters = [...new Set(tried.map((t) => t.turn))].sort((a, b) => a - b);
  return quarters.flatMap((turn) => {
    const here = tried.filter((t) => t.turn === turn && leadsOf(t.plan).includes(lead));
    return best(here, (t) => t.gain) ?? [];
  });
}

const surest = (plans: readonly Tried[]): number => Math.max(...plans.map((t) => t.surely));

/**
 * @param worth what a family's best quarter must surely gain to be looked at; the first of a seat is looked at in any case
 * @returns those kept, and how many more would have gained what counts
 */
export function families(
  tried: readonly Tried[],
  of: Pick<Kept, "role" | "use">,
  { most, worth, margin }: { most: number; worth: number; margin: number },
): { kept: Kept[]; beyond: number } {
  const kept: Kept[] = [];
  let left = tried;
  while (true) {
    const leads = [...new Set(left.flatMap((t) => leadsOf(t.plan)))].sort();
    const ranked = leads.map((lead) => ({ lead, plans: byQuarter(left, lead) }));
    const surely = Math.max(...ranked.map(({ plans }) => surest(plans)));
    // a pair leads with both of its orders: the one that is worth more over all quarters has it
    const next = best(
      ranked.filter(({ plans }) => surest(plans) === surely),
      ({ plans }) => plans.reduce((sum, t) => sum + Math.max(0, t.surely), 0),
    );
    if (!next) return { kept, beyond: 0 };
    if (kept.length >= most) {
      const beyond = ranked.filter(({ plans }) => plans.some((t) => t.surely > margin)).length;
      return { kept, beyond };
    }
    if (surely <= worth && (kept.length > 0 || of.use === "taken")) return { kept, beyond: 0 };
    kept.push({ ...of, lead: next.lead, plans: next.plans });
    left = left.filter((t) => !leadsOf(t.plan).includes(next.lead));
  }
}

/** What a family leads with as a wish: of its order alone, since options and places may differ from quarter to quarter. */
export function leadWish(lead: string, plans: readonly Plan[]): Wish {
  const wish = plans
    .flatMap((p) => (p.second ? [p.first, p.second] : [p.first]))
    .find((w) => leadIs(w, lead));
  if (!wish || wish.do !== "order") return wish ?? { do: "nothing" };
  return { do: "order", id: wish.id };
}
const leadIs = (wish: Wish, lead: string): boolean => leadsOf({ first: wish }).includes(lead);
