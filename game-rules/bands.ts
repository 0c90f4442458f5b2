// Figures of a view as a screen says them in a word or draws them on a scale, by the thresholds that the rules themselves go by.
import { MARCHES, TURNED } from "./data/thresholds.ts";
import { CHOICE_FROM, DURESS_BELOW } from "./dynamics/exit-reading.ts";
import { points } from "./ledger.ts";
import type { Known, View, ZoneStatic, ZoneView } from "./view-types.ts";
import type { Force, TrackId, Viewer, ZoneTrackId } from "./vocabulary.ts";

/** Sentiment from which the street can march with nothing else to heat it, points (D11). */
export const MARCHES_FROM = Math.min(...MARCHES.map(([heat]) => points(heat)));
/** So near to it people gather, points (chosen, for the word alone). */
const GATHERS_WITHIN = 15;

/** How the street stands by the mood alone. */
export const streetMood = ({ value }: Known): "march" | "gathering" | "quiet" =>
  value >= MARCHES_FROM ? "march" : value >= MARCHES_FROM - GATHERS_WITHIN ? "gathering" : "quiet";

/** Points from which a neighbour is called firm (chosen, for the word alone). */
const FIRM_FROM = 60;

/** How far a neighbouring government holds to Paris (D22). */
export const neighbourMood = ({ value }: Known): "firm" | "uneasy" | "lost" =>
  value <= points(TURNED) ? "lost" : value >= FIRM_FROM ? "firm" : "uneasy";

/** The scale of the exit reading, points: below the first it reads as duress, from the second as a choice (D18). */
export const READING_BANDS = [
  { to: points(DURESS_BELOW), word: "duress" },
  { to: points(CHOICE_FROM), word: "contested" },
  { to: 100, word: "choice" },
] as const;

/** Whether any of a force may be there, as far as is known. */
export const mayBeThere = (k: Known | undefined): boolean => (k?.high ?? 0) > 0;
/** Whether any of it is there by the best estimate. */
export const isLikely = (k: Known | undefined): boolean => Math.round(k?.value ?? 0) >= 1;

/** Units as a piece shows them: what is sure, or the middle of what it may be. */
export const strengthOf = (k: Known): number =>
  Math.round(k.low === k.high && k.age === 0 ? k.value : (k.low + k.high) / 2);

/** Who contends for a contested zone beside the state: the stronger of those who are against it, as far as is known. */
export const contenderOf = (jnim: number, is: number): "jnim" | "is" => (is > jnim ? "is" : "jnim");

/** Levels of administration; every other figure of a zone runs to a hundred. */
const MOST: Readonly<Partial<Record<ZoneTrackId, number>>> = { administration: 3 };

/** The step of a scale, 0 to `steps`, on which a zone's figure stands. */
export function stepOf(track: ZoneTrackId, { value }: Known, steps: number): number {
  const most = MOST[track];
  const at = most ? Math.round((value / most) * steps) : Math.floor((value / 100) * (steps + 1));
  return Math.max(0, Math.min(steps, at));
}

/** What a seat has in secret: the others do not see it, or only as a guess. */
const SECRET: Readonly<Partial<Record<Viewer, readonly Force[]>>> = {
  paris: ["special", "partners"],
  bamako: ["militias"],
  jnim: ["jnim"],
};

/** Whether a viewer's own force in a zone is hidden from the others. Cells that hold a zone are known to be there. */
export const isHidden = (z: ZoneView, force: Force, viewer: Viewer): boolean =>
  SECRET[viewer]?.includes(force) === true &&
  (force !== "jnim" || z.own.hidden === true || z.control !== "jnim");

/**
 * What the last quarter changed of a figure that the viewer knows exactly, and what has happened since: against the outcome before
 * the last, or the beginning where there was none. Nothing before the first outcome, and where the viewer does not know.
 */
export function changeOf(v: View, track: TrackId): number | undefined {
  if (v.past.length === 0) return undefined;
  const now = v.tracks[track];
  const before = (v.past.at(-2)?.tracks ?? v.start)[track];
  if (!now || now.low !== now.high || before === undefined) return undefined;
  return Math.round((now.value - before) * 10) / 10;
}

/** What part of the ground a score counts for a zone, percent. */
export const shareOf = ({ stake }: ZoneStatic): number => stake / 10;

/** Local truces that are signed. */
export const trucesOf = (v: View): number =>
  v.deals.filter((d) => d.status === "signed" && d.terms?.some((t) => t.kind === "local_truce")).length;
