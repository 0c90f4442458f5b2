// A copy of a state by hand, deep enough for the in-place fold: structuredClone would cost more than a whole turn.

import { copyTracks, copyZone } from "./records.ts";
import type { GameState } from "./state.ts";

const copyKnown = (k: GameState["known"]): GameState["known"] => ({
  paris: k.paris.slice(),
  bamako: k.bamako.slice(),
  jnim: k.jnim.slice(),
  moscow: k.moscow.slice(),
  public: k.public.slice(),
});

/** Branches that rows replace rather than write into (talks, exit, deals' rows, sights) are shared. */
export const copyState = (s: GameState): GameState => ({
  engine: s.engine,
  scenario: s.scenario,
  seed: s.seed,
  secret: s.secret,
  estimates: s.estimates,
  off: s.off,
  turn: s.turn,
  phase: s.phase,
  opened: s.opened,
  tracks: copyTracks(s.tracks),
  open: s.open && copyTracks(s.open),
  secrets: s.secrets,
  zones: s.zones.map(copyZone),
  regime: s.regime,
  aims: s.aims.slice(),
  talks: s.talks,
  openVetoIn: s.openVetoIn,
  signals: s.signals.slice(),
  exit: s.exit,
  exitSeen: s.exitSeen,
  exitCauses: s.exitCauses,
  wagner: s.wagner,
  parisLine: s.parisLine,
  demand: s.demand,
  elections: s.elections,
  hostages: s.hostages,
  ...(s.foundOut === undefined ? {} : { foundOut: s.foundOut }),
  claims: s.claims.slice(),
  told: s.told?.slice(),
  postures: s.postures.slice(),
  deals: s.deals.slice(),
  sheets: { ...s.sheets },
  known: copyKnown(s.known),
  sources: s.sources,
  ...(s.lasting === undefined ? {} : { lasting: s.lasting }),
  past: s.past.slice(),
  tally: { ...s.tally, bamako: s.tally.bamako.slice() },
});
