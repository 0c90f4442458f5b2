// Where each track begins and ends, in tenths.
import type { TrackId, ZoneTrackId } from "../vocabulary.ts";

const HUNDRED: readonly [number, number] = [0, 1000];
const WIDE: Partial<Record<TrackId, readonly [number, number]>> = {
  costMeur: [0, 20_000],
  losses: [0, 5_000],
};

export const boundsOf = (track: TrackId): readonly [number, number] => WIDE[track] ?? HUNDRED;
/** Units of one force in one zone. */
export const UNIT_BOUNDS: readonly [number, number] = [0, 40];

export const zoneBoundsOf = (track: ZoneTrackId): readonly [number, number] =>
  track === "administration" ? [0, 30] : HUNDRED;
