// Who shoots on where others have promised to hold their fire. Report, "Serval Success, Barkhane Bane": paramilitary partners had scores of
// their own to settle; "Lessons Learned": while IS and JNIM fight each other people must choose, and nobody lays down arms soon. Serves D5
// and D14. Brakes: neither is ever certain; both fall as soon as what feeds them does.

import { dieKey, ENGINE_HAND } from "../dice.ts";
import { type Modifier, sumOf } from "../dice-record.ts";
import type { GameState, ZoneState } from "../state.ts";
import { RUNG } from "../vocabulary.ts";
import { type Context, once } from "./context.ts";

/** Chance in a hundred a quarter, for each armed unit, that a local truce does not outlive it (reading; chosen: C42). */
export const BREAKS = { each: 14, most: 70 } as const;

/**
 * Chance in a hundred a quarter and zone that JNIM's people there fight on under a settlement: out of fear of a strong rival, and because
 * a divided movement does not hold its own (reading: demobilisation unlikely while two jihads fight; chosen: C42).
 */
export const FIGHTS_ON = { is: 13, isMost: 45, cohesionFrom: 400, cohesion: 12, most: 70 } as const;

/** Units that nobody's army commands: armed by Paris or by Bamako, or by themselves. */
export const paramilitary = (z: ZoneState): number => z.forces.partners + z.forces.militias;

/** Chance in a hundred a quarter that those armed in a zone break a truce there. */
export const breakChance = (z: ZoneState): number => Math.min(BREAKS.most, paramilitary(z) * BREAKS.each);

/** Chance in a hundred a quarter that a zone's cells fight on under a settlement. */
export const fightsOnChance = (s: GameState, rivalry: boolean): number =>
  Math.min(FIGHTS_ON.most, sumOf(fightsOnOdds(s, rivalry)));

function fightsOnOdds(s: GameState, rivalry: boolean): Modifier[] {
  const rival = rivalry ? Math.min(FIGHTS_ON.isMost, Math.floor(s.tracks.isStrength / FIGHTS_ON.is)) : 0;
  const divided = Math.floor(Math.max(0, FIGHTS_ON.cohesionFrom - s.tracks.cohesion) / FIGHTS_ON.cohesion);
  return [
    { d: "D16", by: "isStrength", n: rival },
    { d: "D14", by: "cohesion", n: divided },
  ];
}

/** Zones in which old scores are settled this quarter, whatever was agreed there: one die a round, whichever step asks for it. */
export const scoresSettled = (c: Context): readonly boolean[] => once(c, readScores);

const readScores = (c: Context): boolean[] =>
  c.s.zones.map((z, zone) => {
    const chance = c.on("D5") ? breakChance(z) : 0;
    if (chance === 0) return false;
    const all = paramilitary(z) * BREAKS.each;
    return c.happensIn("movement", chance, dieKey("D5", 40, ENGINE_HAND, zone), () => [
      { d: "D5", by: "armed", n: all },
    ]);
  });

/** Zones in which JNIM's cells fight on under a settlement this quarter. */
export const fightingOn = (c: Context): readonly boolean[] => once(c, readFighting);

function readFighting(c: Context): boolean[] {
  const settled = c.s.talks.rung >= RUNG.settlement;
  const chance = settled ? fightsOnChance(c.s, c.on("D16")) : 0;
  const why = () => fightsOnOdds(c.s, c.on("D16"));
  return c.s.zones.map((z, i) => settled && z.forces.jnim > 0 && c.zoneHappens(chance, "D14", i, 40, why));
}
