// Land by stake: who governs how much of the ground, per mille.
import { stakes } from "../stake.ts";
import type { GameState } from "../state.ts";

export const HOLDERS = ["state", "groups", "jnim", "is"] as const;

/** Per mille of all ground held by state, groups, jnim, is. A contested zone counts half for JNIM and half for none. */
export function landHeld(s: GameState): number[] {
  const { all } = stakes(s.scenario);
  const held = HOLDERS.map(() => 0);
  s.zones.forEach((z, i) => {
    const share = all[i] ?? 0;
    const at = HOLDERS.indexOf(z.control as (typeof HOLDERS)[number]);
    if (at >= 0) held[at] = (held[at] ?? 0) + share;
    else if (z.forces.jnim > z.forces.is) held[2] = (held[2] ?? 0) + Math.floor(share / 2);
  });
  return held;
}

/** Per mille of its own country's ground that Bamako administers: a zone counts by its level of administration. */
export function administered(s: GameState): number {
  const { mali } = stakes(s.scenario);
  let sum = 0;
  s.zones.forEach((z, i) => {
    const governs = z.control === "state" || z.control === "contested";
    const weight = z.control === "state" ? z.administration : Math.floor(z.administration / 2);
    if (governs) sum += Math.floor(((mali[i] ?? 0) * weight) / 30);
  });
  return sum;
}
