// Harm to civilians, whoever does it: counted as an event, and paid through the rules. It never helps anyone: a game in which harm pays would teach it.
// Serves every dynamic that can harm; section Lessons: limiting civilian harm is one of the measures that can be met.
import type { PlainCause } from "../codes/causes.ts";
import type { DieKey } from "../dice.ts";
import type { Against } from "../dice-record.ts";
import { type Audience, only } from "../ledger.ts";
import type { DynamicId, TrackId, ZoneTrackId } from "../vocabulary.ts";
import type { Context } from "./context.ts";

export type Hand = "france" | "state" | "jnim" | "is" | "wagner" | "militias" | "partners";
export type Band = 1 | 2 | 3 | 4;

/** What a band adds to a zone's harm, tenths (chosen: a grave event is worse than four slight ones). */
export const WEIGHT: Readonly<Record<Band, number>> = { 1: 10, 2: 20, 3: 45, 4: 80 };

interface Price {
  readonly zone: readonly (readonly [ZoneTrackId, number])[];
  readonly tracks: readonly (readonly [TrackId, number])[];
  /** Who may know whose hand it was; absent: whoever knows the figure. */
  readonly to?: Audience;
}

/** What each hand pays a band, tenths (reading: grievance and lost support; the amounts are chosen). */
const PRICE: Readonly<Record<Hand, Price>> = {
  france: {
    zone: [
      ["grievance", 4],
      ["sentiment", 8],
      ["resentment", 2],
    ],
    tracks: [
      ["sentiment", 5],
      ["framing", -9],
      ["frenchOpposition", 3],
    ],
  },
  state: {
    zone: [["grievance", 6]],
    tracks: [
      ["legitimacy", -5],
      ["donors", -3],
    ],
  },
  jnim: {
    zone: [
      ["fear", 6],
      ["grievance", 3],
    ],
    tracks: [
      ["recognition", -3],
      ["cohesion", -1],
    ],
  },
  is: {
    zone: [
      ["fear", 10],
      ["grievance", 2],
    ],
    tracks: [["isStrength", -2]],
  },
  wagner: {
    zone: [
      ["grievance", 8],
      ["fear", 6],
    ],
    tracks: [
      ["legitimacy", -4],
      ["exposure", 5],
      ["influence", -2],
      ["donors", -3],
    ],
    to: only("bamako", "moscow"),
  },
  militias: {
    zone: [
      ["tension", 9],
      ["grievance", 4],
    ],
    tracks: [
      ["legitimacy", -4],
      ["donors", -2],
    ],
    to: only("bamako"),
  },
  partners: {
    zone: [
      ["tension", 8],
      ["sentiment", 5],
    ],
    tracks: [
      ["sentiment", 3],
      ["framing", -4],
    ],
    to: only("paris"),
  },
};

/** Counts harm done and charges its author. `code` says in what course it was done; `to` narrows who may know that. */
export function harm(
  c: Context,
  zone: number,
  by: Hand,
  band: Band,
  d: DynamicId,
  code: PlainCause,
  to?: Audience,
): void {
  const price = PRICE[by];
  const known = to ?? price.to;
  const amount = WEIGHT[band];
  c.emit({
    type: "HarmDone",
    zone,
    by,
    band,
    line: known === undefined ? { d, code, n: amount } : { d, code, n: amount, to: known },
  });
  c.moveZone(zone, "harm", amount, d, code, undefined, known);
  for (const [track, each] of price.zone) c.moveZone(zone, track, each * band, d, code, undefined, known);
  for (const [track, each] of price.tracks) c.move(track, each * band, d, code, undefined, known);
}

/** Chances of each band by a die of a hundred, worst first: it is this band where the draw lies below. */
export type Chart = readonly (readonly [below: number, band: Band])[];

const againstChart = (chart: Chart): Against => {
  const borders = chart.map(([below]) => below);
  return { odds: Math.max(...borders), borders };
};

/** How grave the harm is that this die brings; 0 for none. */
export function bandBy(c: Context, chart: Chart, key: DieKey): Band | 0 {
  const draw = c.die(100, key, () => againstChart(chart));
  for (const [below, band] of chart) if (draw < below) return band;
  return 0;
}
