// The drawn map: paths, names, token places and neighbours. Written by scripts/map, never by hand.
import data from "./map.json";

export type Point = readonly [number, number];
/** x, y, width, height on the sheet. */
export type Box = readonly [number, number, number, number];

export interface MapZone {
  id: string;
  d: string;
  /** Where the name stands. */
  name: Point;
  box: Box;
  /** Letters on a line of the name. */
  wrap: number;
  slots: readonly Point[];
  adj: readonly string[];
}

export interface MapTown {
  name: string;
  at: Point;
  rank: number;
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
}

export interface MapFile {
  sheet: Point;
  /** In reading order: the capital, then along the river to the north and east. */
  zones: readonly MapZone[];
  inner: string;
  border: string;
  /** Mali as one closed shape. */
  outline: string;
  neighbours: string;
  niger: string;
  streams: string;
  roads: string;
  threeBorders: string;
  relief: { dunes: string; stones: string; hills: string; marsh: string; cliff: string; cliffFall: string };
  towns: readonly MapTown[];
  countries: readonly { id: string; at: Point }[];
}

export const MAP = data as unknown as MapFile;

const byId = new Map(MAP.zones.map((z) => [z.id, z]));
const order = new Map(MAP.zones.map((z, i) => [z.id, i]));

export function mapZone(id: string): MapZone | undefined {
  return byId.get(id);
}

/** Zones in the order in which they are read out, whatever order they came in. */
export function inReadingOrder<T extends { id: string }>(zones: readonly T[]): T[] {
  return zones.filter((z) => order.has(z.id)).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** The two zones that are not in Mali lie paler. */
export const ABROAD: ReadonlySet<string> = new Set(["BFN", "TIL"]);

/** The opening view: the theatre without the empty Sahara. */
export const THEATRE: Box = [95, 478, 1385, 954];
export const WHOLE: Box = [70, 30, 1430, 1400];
