// The fourteen zones as ground: country, terrain, weight, who borders whom and by what way (MAP 3). No state.
import type { ZoneData } from "../scenario.ts";
import { type Country, type Way, ZONE_IDS, type ZoneId } from "../vocabulary.ts";

interface Ground {
  readonly country: Country;
  readonly terrain: string;
  readonly w: number;
  readonly capital?: true;
}

export const GROUND: Readonly<Record<ZoneId, Ground>> = {
  BKO: { country: "mali", terrain: "capital", w: 29, capital: true },
  KAY: { country: "mali", terrain: "savanna_gold", w: 15 },
  SIK: { country: "mali", terrain: "savanna_cotton", w: 18 },
  SEG: { country: "mali", terrain: "irrigated_plain", w: 15 },
  MOP: { country: "mali", terrain: "floodplain", w: 5 },
  DOG: { country: "mali", terrain: "plateau", w: 5 },
  GOU: { country: "mali", terrain: "dry_sahel", w: 2 },
  TOM: { country: "mali", terrain: "river_dunes", w: 4 },
  TAO: { country: "mali", terrain: "desert", w: 1 },
  GAO: { country: "mali", terrain: "river_valley", w: 3 },
  LIP: { country: "mali", terrain: "border_scrub", w: 2 },
  KID: { country: "mali", terrain: "massif", w: 1 },
  BFN: { country: "burkina", terrain: "dry_sahel_gold", w: 11 },
  TIL: { country: "niger", terrain: "river_scrub", w: 17 },
};

/** Borders of ten kilometres and more, each once; the way is the best one across. */
export const BORDERS: readonly (readonly [ZoneId, ZoneId, Way])[] = [
  ["BKO", "KAY", "road"],
  ["BKO", "SEG", "road"],
  ["BKO", "SIK", "road"],
  ["KAY", "SEG", "track"],
  ["SIK", "SEG", "road"],
  ["SEG", "MOP", "road"],
  ["SEG", "DOG", "track"],
  ["SEG", "TOM", "track"],
  ["MOP", "DOG", "road"],
  ["MOP", "GOU", "road"],
  ["MOP", "TOM", "river"],
  ["DOG", "GOU", "track"],
  ["DOG", "BFN", "road"],
  ["GOU", "TOM", "road"],
  ["GOU", "GAO", "road"],
  ["GOU", "LIP", "track"],
  ["GOU", "BFN", "track"],
  ["TOM", "GAO", "river"],
  ["TOM", "TAO", "track"],
  ["TAO", "GAO", "track"],
  ["TAO", "KID", "track"],
  ["GAO", "KID", "road"],
  ["GAO", "LIP", "road"],
  ["LIP", "KID", "track"],
  ["LIP", "BFN", "track"],
  ["LIP", "TIL", "road"],
  ["BFN", "TIL", "road"],
];

/** The board with a start for every zone, in the declared order. */
export function board(start: Readonly<Record<ZoneId, ZoneData["start"]>>): ZoneData[] {
  return ZONE_IDS.map((id) => ({
    id,
    ...GROUND[id],
    neighbours: BORDERS.filter(([a, b]) => a === id || b === id).map(([a, b, way]) => ({
      zone: a === id ? b : a,
      way,
    })),
    start: start[id],
  }));
}
