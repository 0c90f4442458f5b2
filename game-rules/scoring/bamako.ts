// One quarter of whoever governs in Bamako, by that government's own measure (DESIGN 6).
import type { GameState } from "../state.ts";
import { administered } from "./land.ts";

/** The weights of the four parts, points; none above thirty. */
export const BAMAKO_MAX = { regime: 20, legitimacy: 30, territory: 30, sovereignty: 20 } as const;

/** What takes sovereignty away, tenths: foreign soldiers tolerated by nobody's leave, a veto, a hired army. */
const VETO = 60;
const WAGNER_UNIT = 12;
const FRENCH_UNIT = 6;

/** Parts of the quarter in tenths, in the order of `BAMAKO_MAX`. A quarter in which the regime fell keeps no regime part. */
export function bamakoQuarter(s: GameState): number[] {
  const fell = s.regime.falls > 0 && s.regime.since === s.turn;
  let wagner = 0;
  let french = 0;
  s.zones.forEach((z, i) => {
    if (s.scenario.zones[i]?.country !== "mali") return;
    wagner += z.forces.wagner;
    french += z.forces.french;
  });
  const vetoed = s.talks.vetoedIn === s.turn && s.turn > 0;
  const loss = (vetoed ? VETO : 0) + wagner * WAGNER_UNIT + french * FRENCH_UNIT;
  return [
    fell ? 0 : BAMAKO_MAX.regime * 10,
    Math.floor((s.tracks.legitimacy * BAMAKO_MAX.legitimacy) / 100),
    Math.floor((administered(s) * BAMAKO_MAX.territory) / 100),
    Math.max(0, BAMAKO_MAX.sovereignty * 10 - loss),
  ];
}
