// The outcome of a quarter: reports come in, old cells show again, the quarter is written down.
import { readingNow } from "../dynamics/d18-exit.ts";
import { bamakoMost, bamakoQuarter } from "../scoring/bamako.ts";
import { landHeld } from "../scoring/land.ts";
import { reports } from "../sightings.ts";
import type { Control } from "../vocabulary.ts";
import { allHappen, happen, type Play } from "./play.ts";

/** A change of hands is public where the state gains or loses; between armed groups it is seen by those who are there. */
function changedInTheOpen(play: Play, before: readonly Control[]): Set<number> {
  const zones = new Set<number>();
  play.s.zones.forEach((z, i) => {
    if (z.control !== before[i] && (z.control === "state" || before[i] === "state")) zones.add(i);
  });
  return zones;
}

export function closeQuarter(play: Play, before: readonly Control[]): void {
  const { s } = play;
  allHappen(play, reports(s, changedInTheOpen(play, before)));
  s.zones.forEach((z, zone) => {
    if (z.hidden) happen(play, { type: "CellsHid", zone, hidden: false });
  });
  const reading = readingNow(s);
  happen(play, {
    type: "QuarterClosed",
    turn: s.turn,
    reading,
    land: landHeld(s),
    bamako: bamakoQuarter(s),
    of: bamakoMost(s),
  });
  happen(play, { type: "PhaseOpened", phase: "outcome", turn: s.turn });
}
