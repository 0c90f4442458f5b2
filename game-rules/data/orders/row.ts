// The form of a menu row, and the questions about a view that rows ask. A row reads what its seat knows, never the truth.

import type { Expect } from "../../codes/expects.ts";
import type { OrderRefusal } from "../../codes/refusals.ts";
import type { OrderDraft } from "../../orders.ts";
import type { Estimate, View, ZoneStatic, ZoneView } from "../../view-types.ts";
import {
  type DynamicId,
  type Force,
  type OrderGroup,
  type Step,
  THEMES,
  type TrackId,
  type ZoneTrackId,
} from "../../vocabulary.ts";
import type { OrderId } from "./ids.ts";

/** An estimate of the engine's own: what has words. */
export type Expected = Estimate & { what: Expect | TrackId | ZoneTrackId };

export interface OrderRow {
  readonly id: OrderId;
  readonly group: OrderGroup;
  /** A standing instruction: no slot, its cost is due every quarter, in force until changed. */
  readonly posture?: true | undefined;
  /** Postures of one family exclude one another. */
  readonly family?: string | undefined;
  readonly step: Step;
  readonly dynamics: readonly [DynamicId, ...DynamicId[]];
  /** Points of the purse; for a posture each quarter. */
  readonly cost: number;
  /** Points of loyalty (Bamako). */
  readonly loyalty?: number | undefined;
  /** How often on one sheet; each time another zone, target or option. */
  readonly limit?: number | undefined;
  /** Answers the code of the rule that forbids it now, or nothing. */
  readonly when?: ((v: View) => OrderRefusal | undefined) | undefined;
  readonly zones?: ((v: View, z: ZoneView, ground: ZoneStatic) => boolean) | undefined;
  readonly targets?: ((v: View, z?: ZoneView) => readonly string[]) | undefined;
  readonly options?: ((v: View) => readonly string[]) | undefined;
  readonly expects: (v: View, d: OrderDraft) => Expected[];
  /** It can harm civilians: the harm is counted and never pays. */
  readonly harms?: true | undefined;
}

export const figure = (v: View, track: TrackId): number => v.tracks[track]?.value ?? 0;
export const zoneFigure = (z: ZoneView, track: ZoneTrackId): number => z.tracks[track].value;
/** The most that may be there, as far as the viewer knows. */
export const atMost = (z: ZoneView, force: Force): number => z.forces[force]?.high ?? 0;
export const has = (z: ZoneView, force: Force): boolean => atMost(z, force) > 0;
export const groundOf = (v: View, z: ZoneView): ZoneStatic => v.board[v.zones.indexOf(z)] as ZoneStatic;
export const isMali = (g: ZoneStatic): boolean => g.country === "mali";
export const zoneView = (v: View, id?: string): ZoneView | undefined => v.zones.find((z) => z.id === id);

/** French units still on Malian ground. */
export function frenchInMali(v: View): number {
  let units = 0;
  v.zones.forEach((z, i) => {
    if (v.board[i]?.country === "mali") units += atMost(z, "french");
  });
  return units;
}

export const frenchOut = (v: View): boolean => v.exit.outIn > 0;
export const settled = (v: View): boolean => v.talks.rung === "settlement";
export const hasPosture = (v: View, id: OrderId, zone?: string): boolean =>
  v.postures.some((p) => p.id === id && (zone === undefined || p.zone === zone));

/** Whether Moscow has a chair in this game: where it has none yet there is nobody to court, to refuse or to answer. */
export const moscowSits = (v: View): OrderRefusal | undefined =>
  v.scenario.seats.includes("moscow") ? undefined : "order.no_moscow";

/** Answering a theme where it is told: the same posture for whoever can. */
export const counterCampaign = (id: OrderId): OrderRow => ({
  id,
  group: "voice",
  posture: true,
  step: "information",
  dynamics: ["D10"],
  cost: 1,
  limit: 2,
  when: moscowSits,
  zones: (v, z) => isMali(groundOf(v, z)),
  options: () => THEMES,
  expects: () => [tells("theme_answered", 2), tells("weak_under_grievance")],
});

/** What a look at a zone brings: a picture, and a source where people talk (D29). */
export function listening(v: View, d: OrderDraft): Expected[] {
  const source = zoneView(v, d.zone)?.own.sources?.[0];
  const then = source ? (source.silent ? "source_wary" : "source_tended") : "source_won";
  return [tells("fresh_picture", 3), tells(then)];
}

/** Short forms for estimates, in points. */
export const on = (
  what: Expect | TrackId | ZoneTrackId,
  low: number,
  high: number,
  sure?: 1 | 2 | 3 | 4,
): Expected => (sure ? { what, low, high, sure } : { what, low, high });
export const here = (
  d: OrderDraft,
  what: Expect | TrackId | ZoneTrackId,
  low: number,
  high: number,
  sure?: 1 | 2 | 3 | 4,
): Expected => ({
  ...on(what, low, high, sure),
  zone: d.zone,
});
export const tells = (what: Expect, sure?: 1 | 2 | 3 | 4): Expected => (sure ? { what, sure } : { what });
