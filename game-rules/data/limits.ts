// How far control may move a figure or a force at once, as printed: chosen small, so that a hand is felt and does not decide. Beyond it
// control has to say so a second time.
import {
  type Force,
  TRACKS,
  type TrackId,
  ZONE_TRACKS,
  type ZoneId,
  type ZoneTrackId,
} from "../vocabulary.ts";

/**
 * Forces that control may move: units and cells that only the quarter's own steps count. Whose coming and going others hang on, the
 * French with their exit and Wagner with its contract, moves by orders alone.
 */
export const RULED_FORCES = [
  "fama",
  "minusma",
  "partners",
  "militias",
  "groups",
  "jnim",
  "is",
] as const satisfies readonly Force[];

/** What control may move: a figure of the country, a figure of a zone, a force in a zone. */
export type Movable = TrackId | ZoneTrackId | (typeof RULED_FORCES)[number];

const POINTS = 5;
/** Points, or units of a force. As much as a calendar's event may move legitimacy and sentiment by, and no more. */
const OTHER: Partial<Record<TrackId, number>> = {
  legitimacy: 3,
  sentiment: 3,
  costMeur: 50,
};
const OTHER_IN_ZONES: Partial<Record<ZoneTrackId, number>> = { administration: 1 };
const UNITS = 1;
/** The quarters that one effect lasts at most, the present one among them. */
export const LONGEST_EFFECT = 4;

const isTrack = (x: string): x is TrackId => (TRACKS as readonly string[]).includes(x);
const isZoneTrack = (x: string): x is ZoneTrackId => (ZONE_TRACKS as readonly string[]).includes(x);
/** Whether a force is meant: the UN mission has a figure of the country by the same name. */
export const isRuledForce = (x: string, inZone: boolean): x is (typeof RULED_FORCES)[number] =>
  inZone && (RULED_FORCES as readonly string[]).includes(x);

/** Whether what is named can be moved there: a figure of the country nowhere, the others in a zone. */
export const isMovable = (x: string, inZone: boolean): x is Movable =>
  inZone ? isZoneTrack(x) || isRuledForce(x, inZone) : isTrack(x);

/**
 * The printed limit of one effect in one quarter: points, or units of a force.
 * @param inZone whether a zone's is meant: sentiment is a figure of both
 */
export const limitOf = (what: Movable, inZone: boolean): number =>
  isRuledForce(what, inZone)
    ? UNITS
    : ((inZone ? OTHER_IN_ZONES[what as ZoneTrackId] : OTHER[what as TrackId]) ?? POINTS);

/** What control moves: a figure in points or a force in units. */
export interface Effect {
  readonly track: Movable;
  /** For a figure or a force of a zone. */
  readonly zone?: ZoneId | undefined;
  readonly amount: number;
  /** In how many quarters it moves, this one and those after it; one where nothing is said. */
  readonly turns?: number | undefined;
}
