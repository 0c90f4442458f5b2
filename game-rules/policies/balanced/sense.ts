// What a balanced player reads out of its view before it wants anything: figures, zones, what stands, what is under way.

import type { OrderId } from "../../data/orders/ids.ts";
import { freePurse } from "../../legal.ts";
import type { OrderDraft } from "../../orders.ts";
import type { View, ZoneView } from "../../view-types.ts";
import type { Force, Role, TrackId, ZoneTrackId } from "../../vocabulary.ts";

export interface Sense {
  readonly v: View;
  readonly role: Role;
  /** Quarters left with orders, this one counted. */
  readonly left: number;
  /** Points of the purse that standing instructions leave free. */
  readonly free: number;
}

export const senseOf = (v: View, role: Role): Sense => ({
  v,
  role,
  left: v.scenario.turns - v.turn + 1,
  free: freePurse(v, role),
});

/** Where each zone stands on a board: read once, a board never changes. */
const places = new WeakMap<View["board"], ReadonlyMap<string, number>>();
function placeOf(v: View, id: string): number {
  let known = places.get(v.board);
  if (!known) {
    known = new Map(v.board.map((b, i) => [b.id, i]));
    places.set(v.board, known);
  }
  return known.get(id) ?? -1;
}
export const zoneOf = (v: View, id: string | undefined): ZoneView | undefined =>
  id === undefined ? undefined : v.zones[placeOf(v, id)];

export const figure = (v: View, t: TrackId): number => v.tracks[t]?.value ?? 0;
export const count = (z: ZoneView | undefined, f: Force): number => z?.forces[f]?.value ?? 0;
export const track = (z: ZoneView | undefined, t: ZoneTrackId): number => z?.tracks[t].value ?? 0;
export const enemies = (z: ZoneView | undefined): number => count(z, "jnim") + count(z, "is");
export const when = (yes: boolean, points: number): number => (yes ? points : 0);
export const standing = (v: View, id: OrderId): number =>
  v.postures.reduce((n, p) => n + (p.id === id ? 1 : 0), 0);
export const malian = (v: View, z: ZoneView): boolean => v.board[v.zones.indexOf(z)]?.country === "mali";
/** Share of the ground, per mille. */
export const stakeOf = (s: Sense, z: ZoneView | undefined): number =>
  z ? (s.v.board[placeOf(s.v, z.id)]?.stake ?? 0) : 0;
export const capitalOf = (v: View): ZoneView | undefined => v.zones.find((_, i) => v.board[i]?.capital);
export const isCapital = (s: Sense, z: ZoneView | undefined): boolean =>
  z !== undefined && z === capitalOf(s.v);

/** Somebody talks to this seat there, and will fall silent if nobody listens this quarter (D29). */
export const fading = (s: Sense, z: ZoneView | undefined): boolean =>
  z?.own.sources?.some((x) => !x.silent && x.until <= s.v.turn) ?? false;
/** A zone that is worth an ear: a fight goes on there that the seat has no fresh picture of, and nobody there talks to it yet. */
export const unheard = (z: ZoneView | undefined): boolean =>
  z !== undefined && z.fog !== "seen" && enemies(z) > 0 && z.own.sources === undefined;

/** How much an order is wanted, 0 (never) to about 100. Points are `chosen`, tuned against the other players. */
export type Want = (s: Sense, d: OrderDraft, z: ZoneView | undefined) => number;
export type Wants = Partial<Record<OrderId, Want>>;
/** A player: what it wants to order, and which of its standing instructions it wants ended. */
export interface Player {
  readonly wants: Wants;
  readonly ends: Wants;
  /** The rows of its menu that it ever looks at. */
  readonly rows: ReadonlySet<OrderId>;
}

export const player = (wants: Wants, ends: Wants): Player => ({
  wants,
  ends,
  rows: new Set([...Object.keys(wants), ...Object.keys(ends)] as OrderId[]),
});
