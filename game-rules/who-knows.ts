// Which seat knows which figure exactly. What is not listed here nobody is shown.
import { ALL, type Audience, among, bitOf, NOBODY, only } from "./ledger.ts";
import {
  FORCES,
  type Force,
  ROLES,
  type Role,
  TRACKS,
  type TrackId,
  VIEWERS,
  type Viewer,
  ZONE_TRACKS,
  type ZoneTrackId,
} from "./vocabulary.ts";

interface Knowledge {
  /** Who has the exact figure; of what secrets have moved, its public part and what is their own (`secrets.ts`). */
  readonly exact: Audience;
  /** Who has the whole of it, secrets and all: it is their own account. */
  readonly whole?: Audience;
  /** Who has an estimate, with an error of so many tenths either way. */
  readonly guess?: Audience;
  readonly error?: number;
}

const ROLES_ALL = only(...ROLES);
const own = (role: Role): Knowledge => ({ exact: only(role) });
const ownAndGuess = (role: Role, error: number): Knowledge => ({
  exact: only(role),
  guess: ROLES_ALL,
  error,
});

export const TRACK_KNOWLEDGE: Readonly<Record<TrackId, Knowledge>> = {
  frenchOpposition: { exact: ALL },
  costMeur: { exact: ALL, whole: only("paris") },
  losses: { exact: ALL },
  sentiment: { exact: ALL },
  minusma: { exact: ALL },
  mandate: { exact: ALL },
  trustParis: { exact: ALL },
  trustBamako: { exact: ALL },
  trustJnim: { exact: ALL },
  trustMoscow: { exact: ALL },
  legitimacy: ownAndGuess("bamako", 50),
  cohesion: ownAndGuess("jnim", 80),
  recognition: ownAndGuess("jnim", 50),
  pressure: ownAndGuess("jnim", 60),
  isStrength: { exact: NOBODY, guess: ROLES_ALL, error: 70 },
  creep: own("paris"),
  homeFear: own("paris"),
  will: own("paris"),
  threatEstimate: own("paris"),
  channel: own("paris"),
  framing: own("paris"),
  friction: own("paris"),
  expectation: { exact: NOBODY, guess: only("paris", "bamako"), error: 80 },
  warmth: { exact: only("paris", "bamako"), guess: only("moscow"), error: 80 },
  treasury: own("bamako"),
  loyalty: own("bamako"),
  blameWear: own("bamako"),
  donors: { exact: only("bamako"), guess: only("paris", "moscow"), error: 60 },
  contact: { exact: only("bamako", "jnim") },
  means: own("jnim"),
  leverage: own("moscow"),
  exposure: own("moscow"),
  officers: own("moscow"),
  themeWear: own("moscow"),
  influence: { exact: only("moscow"), guess: only("bamako", "paris"), error: 80 },
  niamey: { exact: only("paris"), guess: only("moscow"), error: 60 },
  ouagadougou: { exact: only("paris"), guess: only("moscow"), error: 60 },
  threat: { exact: NOBODY },
  fatigue: { exact: NOBODY },
};

export const knowsTrack = (viewer: Viewer, track: TrackId): boolean =>
  among(TRACK_KNOWLEDGE[track].exact, viewer);

/** Whether nothing that secrets have moved is kept from a viewer. */
export const knowsWhole = (viewer: Viewer, track: TrackId): boolean =>
  among(TRACK_KNOWLEDGE[track].whole ?? NOBODY, viewer);

/** The error of a viewer's estimate in tenths, or undefined where it has none. */
export function guessError(viewer: Viewer, track: TrackId): number | undefined {
  const row = TRACK_KNOWLEDGE[track];
  if (viewer === "facilitator" || viewer === "observer" || row.guess === undefined) return undefined;
  return row.guess & bitOf(viewer) ? row.error : undefined;
}

/** Uniformed forces in the open: everybody counts them. */
export const OPEN_FORCES: readonly Force[] = ["french", "takuba", "fama", "minusma", "groups", "wagner"];

/** Whose hidden forces are whose. */
const OWN_FORCES: Readonly<Record<Role, readonly Force[]>> = {
  paris: ["special", "partners"],
  bamako: ["militias"],
  jnim: ["jnim"],
  moscow: [],
};

export const knowsForce = (viewer: Viewer, force: Force): boolean =>
  viewer === "facilitator" ||
  OPEN_FORCES.includes(force) ||
  (viewer !== "observer" && OWN_FORCES[viewer].includes(force));

/** Zone tracks that everybody knows, and those that the government keeps its own figures of. */
export const knowsZoneTrack = (viewer: Viewer, track: ZoneTrackId): boolean =>
  viewer === "facilitator" || track === "sentiment" || (viewer === "bamako" && track === "administration");

/** The same answers laid out by place in the closed sets, for views that are made by the thousand. */
export interface Knowledgeable {
  readonly tracks: readonly boolean[];
  /** The error of an estimate, tenths, where there is one. */
  readonly guesses: readonly (number | undefined)[];
  readonly zoneTracks: readonly boolean[];
  readonly forces: readonly boolean[];
}

export const KNOWLEDGE: Readonly<Record<Viewer, Knowledgeable>> = Object.fromEntries(
  VIEWERS.map((viewer) => [
    viewer,
    {
      tracks: TRACKS.map((t) => knowsTrack(viewer, t)),
      guesses: TRACKS.map((t) => guessError(viewer, t)),
      zoneTracks: ZONE_TRACKS.map((t) => knowsZoneTrack(viewer, t)),
      forces: FORCES.map((f) => knowsForce(viewer, f)),
    },
  ]),
) as unknown as Record<Viewer, Knowledgeable>;
