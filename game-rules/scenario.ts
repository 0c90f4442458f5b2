// What a scenario is: all that differs from one game to another, as data in points. Rules name no zone, date or place.
import type {
  AimId,
  Control,
  Country,
  Force,
  Offer,
  Regime,
  Role,
  ScenarioId,
  SeatName,
  TrackId,
  Way,
  ZoneId,
  ZoneTrackId,
} from "./vocabulary.ts";

export interface ZoneData {
  readonly id: ZoneId;
  readonly country: Country;
  readonly terrain: string;
  /** Population weight, for population figures only; scores weigh by stake. */
  readonly w: number;
  readonly neighbours: readonly { readonly zone: ZoneId; readonly way: Way }[];
  readonly start: { readonly control: Control; readonly forces: Partial<Record<Force, number>> } & Readonly<
    Record<ZoneTrackId, number>
  >;
  /** Lost when the sea of sand is all there is: a zone whose loss humbles nobody counts less (D12). */
  readonly capital?: true;
}

/** Whose units a scenario event may bring: forces that no seat orders about. */
export const COMING = ["is", "minusma", "groups"] as const satisfies readonly Force[];

export interface Arrival {
  readonly zone: ZoneId;
  readonly force: (typeof COMING)[number];
  readonly units: number;
  /** They come in the event's quarter or as soon after it as the armed groups do not hold the ground, once: a mission is sent so. */
  readonly waits?: true;
}

/** A scenario event informs or offers; it may move legitimacy or sentiment by three points at the most. */
export interface ScenarioEvent extends OwnWords {
  readonly id: string;
  readonly turn: number;
  readonly when?: {
    readonly regime?: readonly Regime[];
    readonly french?: boolean;
    readonly settled?: boolean;
  };
  readonly to: readonly Role[] | "all";
  readonly moves?: readonly { readonly track: TrackId; readonly by: number }[];
  /** Units of those whom the engine plays that come, from outside or out of another's ranks. */
  readonly comes?: readonly Arrival[];
  /** An offer that a role may take up: JNIM's readiness to bound the war, say. */
  readonly offers?: Offer;
  readonly source: string;
}

/** From a turn on a seat is called so, until another of these says otherwise. Names alone: who sits there is the same. */
export interface NameSince {
  readonly seat: Role;
  readonly from: number;
  readonly name: SeatName;
}

export interface Scenario {
  readonly format: 1;
  readonly id: ScenarioId | (string & {});
  /** What its writer calls it; a shipped scenario is named by the catalogues. */
  readonly name?: string;
  /** The scenario whose texts are shown where this one has none of its own (a tuned copy). */
  readonly texts: ScenarioId;
  readonly start: { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
  /** Quarters a turn: 1, or 2 for half-years. */
  readonly quartersPerTurn: 1 | 2;
  readonly turns: number;
  readonly slots: number;
  /** Roles that people or bots take; the engine plays the rest by their calendar. */
  readonly seats: readonly Role[];
  /** Of these, seats that bots play unless people take them; without, every seat waits for people. */
  readonly bots?: readonly Role[];
  /** The ground that Paris was called in for: an aim may be declared on it, and what stays behind is counted there. Without: all of it. */
  readonly mission?: readonly ZoneId[];
  /** Seats that were called otherwise at the time; without, each bears its own name throughout. */
  readonly names?: readonly NameSince[];
  /** Turns in which France votes for its president; it may be one that the game does not reach. Without, it votes in none. */
  readonly votes?: readonly number[];
  readonly zones: readonly ZoneData[];
  readonly tracks: Readonly<Record<TrackId, number>>;
  readonly regime: Regime;
  /** Turn in which it came, below 1 for before the first; without, it has stood for good. */
  readonly regimeSince?: number;
  readonly aims: readonly { readonly id: AimId; readonly since: number }[];
  readonly talks: { readonly rung: number };
  readonly hostages: number;
  readonly events: readonly ScenarioEvent[];
}

/** The longest texts a writer may put into a scenario, in characters. */
export const LONGEST = { name: 80, headline: 120, text: 600, source: 300, terrain: 40 } as const;

/** What the papers say in the writer's own words, where the catalogues hold no text under an event's id, or another. */
export interface OwnWords {
  readonly headline?: string;
  readonly text?: string;
}

/** What stands there, and no empty place for the rest. */
export const ownWords = ({ headline, text }: OwnWords): OwnWords => ({
  ...(headline ? { headline } : {}),
  ...(text ? { text } : {}),
});

/** What a seat was called in a turn. */
export function nameIn(names: readonly NameSince[] | undefined, seat: Role, turn: number): SeatName {
  let found: NameSince | undefined;
  for (const n of names ?? [])
    if (n.seat === seat && n.from <= turn && (!found || n.from >= found.from)) found = n;
  return found?.name ?? "own";
}

/** Zones whose loss or hold counts for Bamako: those of its own country. */
export const isMalian = (z: ZoneData): boolean => z.country === "mali";
