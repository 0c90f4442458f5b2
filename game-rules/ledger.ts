// Nothing moves without a cause: the lines that every change carries, and who may read each.
import type { CauseCode } from "./codes/causes.ts";
import {
  type DynamicId,
  ROLES,
  type Role,
  type TrackId,
  type Viewer,
  type ZoneId,
  type ZoneTrackId,
} from "./vocabulary.ts";

/** Who may know a fact, as bits: one a role, one for the public. The facilitator knows everything. */
export type Audience = number;
export const PUBLIC_BIT = 16;
export const ALL: Audience = 31;
export const NOBODY: Audience = 0;
export const bitOf = (role: Role): Audience => 1 << ROLES.indexOf(role);
export const only = (...roles: readonly Role[]): Audience =>
  roles.reduce((bits, role) => bits | bitOf(role), 0);

/** Whether a viewer is among an audience. What everybody knows, each role knows. */
export function among(to: Audience, viewer: Viewer): boolean {
  if (viewer === "facilitator") return true;
  if (to & PUBLIC_BIT) return true;
  return viewer !== "observer" && (to & bitOf(viewer)) !== 0;
}

/** Beside the dynamics: what keeping things costs, a ruling, the calendar, the end of a scale, a cause the viewer may not know. */
export const OTHER_SOURCES = ["upkeep", "ruling", "history", "bound", "unknown"] as const;
export type LineSource = DynamicId | (typeof OTHER_SOURCES)[number];
export type Params = { readonly [key: string]: string | number };

/** One cause of one change, as it stands in an event: tenths, and who may know it. */
export interface Cause {
  readonly d: LineSource;
  /** A key of the catalogues: `causes.<code>`. */
  readonly code: CauseCode;
  readonly n: number;
  readonly p?: Params;
  /** Absent: whoever may know of this kind of cause (`data/causes.ts`). */
  readonly to?: Audience;
  /** Not in the figure as others have it: whoever may not know it is shown neither the cause nor its amount. */
  readonly held?: true;
}

/** One line of the ledger as it leaves the engine: points, one decimal at the most. */
export interface Line {
  dynamic: LineSource;
  cause: string;
  amount: number;
  turn?: number;
  track?: TrackId | ZoneTrackId;
  zone?: ZoneId;
  params?: Params;
}

/** Tenths to points. */
export const points = (tenths: number): number => tenths / 10;
/** Points to tenths. */
export const tenths = (value: number): number => Math.round(value * 10);
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;
