// Land by stake: who governs how much of the ground, per mille.
import { stakes } from "../stake.ts";
import type { GameState } from "../state.ts";
import type { ZoneId } from "../vocabulary.ts";

export const HOLDERS = ["state", "groups", "jnim", "is"] as const;

/** Per mille of all ground held by state, groups, jnim, is. A contested zone counts half for JNIM and half for none. */
export function landHeld(s: GameState): number[] {
  const held = HOLDERS.map(() => 0);
  s.zones.forEach((_, i) => {
    const { who, share } = heldOf(s, i);
    if (who >= 0) held[who] = (held[who] ?? 0) + share;
  });
  return held;
}

/** Whose a zone's ground counts as, by its place among the holders (-1: nobody's), and how much of all it is, per mille. */
export function heldOf(s: GameState, zone: number): { who: number; share: number } {
  const share = stakes(s.scenario).all[zone] ?? 0;
  const z = s.zones[zone];
  const who = HOLDERS.indexOf(z?.control as (typeof HOLDERS)[number]);
  if (who >= 0) return { who, share };
  const half = z !== undefined && z.forces.jnim > z.forces.is;
  return half ? { who: HOLDERS.indexOf("jnim"), share: Math.floor(share / 2) } : { who: -1, share: 0 };
}

/** Per mille of the ground that Paris was called in for, held by anybody but the armed groups; undefined where none is named. */
export function missionHeld(s: GameState): number | undefined {
  const { mission } = s.scenario;
  if (!mission) return undefined;
  const { all } = stakes(s.scenario);
  let held = 0;
  let ground = 0;
  s.zones.forEach((z, i) => {
    const share = all[i] ?? 0;
    if (!mission.includes(s.scenario.zones[i]?.id as ZoneId)) return;
    ground += share;
    if (z.control === "state" || z.control === "groups") held += share;
  });
  return ground > 0 ? Math.floor((held * 1000) / ground) : 0;
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
