// D3, drones hold nothing. Report, "Serval Success, Barkhane Bane": precise over great distances, they cannot secure land round the
// clock. So aircraft weigh nothing in the balance of control, and what they empty fills again. Brake: it needs cells next door.
import { dieKey, ENGINE_HAND } from "../dice.ts";
import type { Context, Rule } from "./context.ts";
import { boots, hostile, most, topologyOf, zoneAt } from "./on-the-ground.ts";

/** Chance in a hundred that a cell from next door takes the place of what was struck (chosen; C13). */
export const BACK = 45;
/** Where so many cells are left, none has to come (chosen). */
export const ENOUGH = 4;

/** What a strike would weigh in the balance of control, were land held from the air: a third of a battlegroup. Only if D3 is silenced. */
const AIR_WEIGHT = 70;

/** The weight of a quarter's strikes in the balance of control of each zone: nothing, as long as D3 speaks. */
export function airWeights(c: Context): readonly number[] | undefined {
  if (c.on("D3")) return undefined;
  const weights = c.s.zones.map(() => 0);
  for (const o of c.orders("paris.strike_zone")) weights[o.zone] = (weights[o.zone] ?? 0) + AIR_WEIGHT;
  return weights;
}

export const d03: Rule = {
  id: "D3",
  governance(c) {
    const struck = new Set(c.orders("paris.strike_zone").map((o) => o.zone));
    for (const zone of struck) {
      const z = zoneAt(c.s, zone);
      if (boots(z) > 0 || hostile(z) >= ENOUGH) continue;
      const from = most(topologyOf(c.s).near[zone] ?? [], (i) => zoneAt(c.s, i).forces.jnim, 1);
      if (from < 0 || !c.happens(BACK, dieKey("D3", 0, ENGINE_HAND, zone))) continue;
      c.force(zone, "jnim", 1, "D3", "back_after_strike");
      c.force(from, "jnim", -1, "D3", "back_after_strike");
    }
  },
};
