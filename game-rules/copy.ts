// A copy of a state by hand, deep enough for the in-place fold: structuredClone would cost more than a whole turn.

import { WATCHERS } from "./setup.ts";
import type { GameState } from "./state.ts";

/** Branches that rows replace rather than write into (talks, exit, deals' rows, sights) are shared. */
export function copyState(s: GameState): GameState {
  const known = {} as GameState["known"];
  for (const w of WATCHERS) known[w] = s.known[w].slice();
  return {
    ...s,
    tracks: { ...s.tracks },
    zones: s.zones.map((z) => ({ ...z, forces: { ...z.forces }, receivers: { ...z.receivers } })),
    aims: s.aims.slice(),
    signals: s.signals.slice(),
    claims: s.claims.slice(),
    postures: s.postures.slice(),
    deals: s.deals.slice(),
    sheets: { ...s.sheets },
    known,
    past: s.past.slice(),
    tally: { ...s.tally, bamako: s.tally.bamako.slice() },
  };
}
