// Where each word of a closed set stands in its list: what loops over places ask of a name.
import { FORCES, TRACKS, VIEWERS, ZONE_TRACKS } from "./vocabulary.ts";

const places = <T extends string>(list: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(list.map((x, i) => [x, i])) as Record<T, number>;

export const TRACK_AT = places(TRACKS);
export const ZONE_TRACK_AT = places(ZONE_TRACKS);
export const FORCE_AT = places(FORCES);
export const VIEWER_AT = places(VIEWERS);
