// Harm to civilians as a viewer has it, in bands with their uncertainty: now, over the whole game, and as the papers told it.
// No ranking, which would make a table of the dead: within a band the zones stand as on the map.
import { WEIGHT } from "./dynamics/harm.ts";
import { points } from "./ledger.ts";
import type { NewsItem, TurnReport, View } from "./view-types.ts";
import type { Turn, ZoneId } from "./vocabulary.ts";

/** `none`: so little is known that no band can be named. */
export const HARM_BANDS = ["none", "low", "some", "high"] as const;
export type HarmBand = (typeof HARM_BANDS)[number];

/**
 * Points from which harm is marked, and severe: what one event of that band leaves in a zone (`dynamics/harm.ts`), so that a zone of
 * which the papers told severe harm is not called low. A range wider than `vague` says nothing. All `chosen`.
 */
const BANDS = { some: points(WEIGHT[2]), high: points(WEIGHT[3]), vague: 20 } as const;

interface Range {
  readonly low: number;
  readonly high: number;
}

const middle = ({ low, high }: Range): number => (low + high) / 2;
const bandAt = (level: number): HarmBand =>
  level >= BANDS.high ? "high" : level >= BANDS.some ? "some" : "low";

/** The band in the middle of what it may be: what is not known is never called low. */
export const harmBand = (k: Range | undefined): HarmBand =>
  !k || k.high - k.low > BANDS.vague ? "none" : bandAt(middle(k));

export interface ZoneHarm {
  readonly zone: ZoneId;
  readonly band: HarmBand;
  /** Between which bands it may lie. */
  readonly low: HarmBand;
  readonly high: HarmBand;
  /** The quarter that it is of. */
  readonly turn: Turn;
}

/** Zones of one band, as they stand on the map, and between which bands they may lie all together. */
export interface HarmGroup {
  readonly band: HarmBand;
  readonly low: HarmBand;
  readonly high: HarmBand;
  readonly zones: readonly ZoneHarm[];
}

const zoneHarm = (zone: ZoneId, k: Range, turn: Turn): ZoneHarm => ({
  zone,
  band: harmBand(k),
  low: bandAt(k.low),
  high: bandAt(k.high),
  turn,
});

const rank = (b: HarmBand): number => HARM_BANDS.indexOf(b);

/** The gravest band first; within each the order is kept. */
function grouped(zones: readonly ZoneHarm[]): HarmGroup[] {
  return [...HARM_BANDS].reverse().flatMap((band) => {
    const own = zones.filter((z) => z.band === band);
    const [first] = own;
    if (!first) return [];
    const low = own.reduce((b, z) => (rank(z.low) < rank(b) ? z.low : b), first.low);
    const high = own.reduce((b, z) => (rank(z.high) > rank(b) ? z.high : b), first.high);
    return [{ band, low, high, zones: own }];
  });
}

/** How it stands now. */
export const harmNow = (v: View): HarmGroup[] =>
  grouped(v.zones.map((z) => zoneHarm(z.id, z.tracks.harm, v.turn)));

/** How it stood at an outcome, as the viewer's report of it had it. */
export const harmThen = (v: View, { turn, harm }: TurnReport): HarmGroup[] =>
  grouped(
    v.zones.flatMap((z) => {
      const k = harm.find((h) => h.zone === z.id);
      return k ? [zoneHarm(z.id, k, turn)] : [];
    }),
  );

/** The worst that each zone has come to, as this viewer's estimates had it quarter by quarter. */
export function harmOverall(v: View, reports: readonly TurnReport[]): HarmGroup[] {
  return grouped(
    v.zones.map((z) => {
      let worst = { k: z.tracks.harm as Range, turn: v.turn };
      for (const { turn, harm } of reports) {
        const k = harm.find((h) => h.zone === z.id);
        if (k && isWorse(k, worst.k)) worst = { k, turn };
      }
      return zoneHarm(z.id, worst.k, worst.turn);
    }),
  );
}

/** By band first: an estimate that says nothing is no more than one that does. */
function isWorse(a: Range, b: Range): boolean {
  const [of, than] = [rank(harmBand(a)), rank(harmBand(b))];
  return of !== than ? of > than : middle(a) > middle(b);
}

/** Headlines about harm to civilians, with the report they stood in. */
export const harmReported = (reports: readonly TurnReport[]): { report: TurnReport; item: NewsItem }[] =>
  reports.flatMap((report) =>
    report.news.filter((n) => n.code.startsWith("harm")).map((item) => ({ report, item })),
  );
