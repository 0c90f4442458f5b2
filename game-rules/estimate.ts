// What a whole sheet can be expected to do as it stands: each order's effects by its menu row, what the orders do to one another, what
// stands beside them, and what a promise costs that the sheet breaks, summed figure by figure with whose part is whose. From the seat's view
// and the engine's tables alone: it knows no more than its reader, and nothing is thrown.
import { boundsOf, zoneBoundsOf } from "./data/bounds.ts";
import { COMES, IDLES, LEANS, LEAVES, type Sure, WORKS_WITH } from "./data/leans.ts";
import { rowOf } from "./data/orders/index.ts";
import { breaks } from "./data/promises.ts";
import { deedsOf, type Owed, owed } from "./deals/owed.ts";
import { readDraft } from "./drafting.ts";
import { clamp, points } from "./ledger.ts";
import { isEnding } from "./legal.ts";
import type { OrderDraft } from "./orders.ts";
import type { Estimate, Known, View } from "./view-types.ts";
import {
  asRole,
  type Force,
  type Role,
  TRACKS,
  type TrackId,
  ZONE_TRACKS,
  type ZoneId,
  type ZoneTrackId,
} from "./vocabulary.ts";

/** Whose part of an effect it is: a draft by its place on the sheet, an instruction that stands already, or a promise that is broken. */
export type PartOf =
  | { readonly order: number }
  | { readonly stands: OrderDraft }
  | { readonly promise: Pick<Owed, "deal" | "term"> };

/** One part of what moves a figure, points. What may not come about at all reaches to nought. */
export interface Part {
  readonly of: PartOf;
  readonly low: number;
  readonly high: number;
  readonly sure?: Sure;
}

/** A figure that the sheet moves: where it stands, where it may come to by this sheet alone, and by which parts. */
export interface FigureEstimate {
  readonly track: TrackId | ZoneTrackId;
  readonly zone?: ZoneId;
  /** Absent where the seat has no figure of it. */
  readonly now?: Known;
  /** The sum of the parts. */
  readonly low: number;
  readonly high: number;
  /** The figure with the sum, within its scale. */
  readonly then?: { readonly low: number; readonly high: number };
  readonly parts: readonly Part[];
}

/** An effect of one order, with what it hangs on. */
export interface SheetEffect extends Estimate {
  /** Orders of the same sheet, by their places, that make it so. */
  readonly by?: readonly number[];
  /** How likely it would be without them. */
  readonly without?: Sure;
  /** A signed promise of somebody else's that answers it. */
  readonly promised?: Role;
}

/** What is to be expected of one draft beside the others. */
export interface OrderEstimate {
  /** Its place on the sheet. */
  readonly order: number;
  readonly effects: readonly SheetEffect[];
  /** Orders of the same sheet that leave it nothing to do: it has no effects then. */
  readonly idleBy?: readonly number[];
}

export interface SheetEstimate {
  /** In the order of the tracks, the country's before the zones'. */
  readonly figures: readonly FigureEstimate[];
  /** The drafts that are whole, in the order of the sheet. */
  readonly orders: readonly OrderEstimate[];
}

const NOTHING: SheetEstimate = { figures: [], orders: [] };

/** Points have one decimal at the most. */
const tidy = (n: number): number => Math.round(n * 10) / 10;

const places = (drafts: readonly OrderDraft[], is: (d: OrderDraft) => boolean): number[] =>
  drafts.flatMap((d, i) => (is(d) && !isEnding(d) ? [i] : []));

const unitsIn = (v: View, zone: string | undefined, force: Force): number =>
  v.zones.find((z) => z.id === zone)?.forces[force]?.high ?? 0;

/** Orders of the sheet that leave this one nobody to carry it out, or nothing to find. */
function idleBy(v: View, drafts: readonly OrderDraft[], d: OrderDraft): number[] {
  const idle = IDLES.flatMap(({ order, by }) =>
    order === d.id ? places(drafts, (o) => o.id === by && o.zone === d.zone) : [],
  );
  const works = WORKS_WITH[d.id];
  if (!works) return idle;
  const leaves = (o: OrderDraft) => {
    const row = LEAVES[o.id];
    return row !== undefined && works.includes(row.force) && o[row.from] === d.zone;
  };
  const gone = places(drafts, leaves);
  const come = places(drafts, (o) => {
    const force = COMES[o.id];
    return force !== undefined && works.includes(force) && o.zone === d.zone;
  });
  const there = works.reduce((n, force) => n + unitsIn(v, d.zone, force), 0);
  return gone.length > 0 && there + come.length - gone.length <= 0 ? [...idle, ...gone] : idle;
}

/** Who has promised, for this quarter, what would stop an order of this seat's. */
function promisedNot(v: View, role: Role, forbids: OrderDraft): Role | undefined {
  for (const deal of v.deals) {
    if (deal.status !== "signed") continue;
    for (const term of deal.terms ?? []) {
      const now = term.from <= v.turn && v.turn <= term.to;
      if (now && term.by !== role && breaks(term, forbids)) return term.by;
    }
  }
  return undefined;
}

const VETO: OrderDraft = { id: "paris.forbid_talks" };

/** One effect beside the others of its sheet. */
function beside(v: View, role: Role, drafts: readonly OrderDraft[], d: OrderDraft, e: Estimate): SheetEffect {
  if (e.what === "paris_may_forbid") {
    const promised = promisedNot(v, role, VETO);
    return promised ? { ...e, promised } : e;
  }
  for (const lean of LEANS) {
    if (lean.order !== d.id) continue;
    const by = places(drafts, (o) => o.id === lean.on && o.zone === d.zone).filter(
      (i) => idleBy(v, drafts, drafts[i] as OrderDraft).length === 0,
    );
    if (lean.what === e.what) {
      const { with: sure, without } = lean;
      if (by.length > 0) return { ...e, ...(sure ? { sure } : {}), by, ...(without ? { without } : {}) };
      return without ? { ...e, sure: without } : e;
    }
    if (lean.answers === e.what && by.length > 0) return { ...e, by };
  }
  return e;
}

const isTrack = (what: string): what is TrackId => (TRACKS as readonly string[]).includes(what);
const isZoneTrack = (what: string): what is ZoneTrackId => (ZONE_TRACKS as readonly string[]).includes(what);

/** The figures as they come together. */
class Sums {
  readonly #by = new Map<string, { track: TrackId | ZoneTrackId; zone?: ZoneId; parts: Part[] }>();

  lay(of: PartOf, e: Estimate): void {
    if (e.low === undefined || e.high === undefined) return;
    const zoned = e.zone !== undefined && isZoneTrack(e.what);
    if (!zoned && !isTrack(e.what)) return;
    const key = `${e.what} ${zoned ? e.zone : ""}`;
    const row = this.#by.get(key) ?? {
      track: e.what as TrackId | ZoneTrackId,
      ...(zoned && e.zone ? { zone: e.zone } : {}),
      parts: [],
    };
    const part: Part = e.sure
      ? { of, low: Math.min(0, e.low), high: Math.max(0, e.high), sure: e.sure }
      : { of, low: e.low, high: e.high };
    row.parts.push(part);
    this.#by.set(key, row);
  }

  figures(v: View): FigureEstimate[] {
    const place = (f: { track: string; zone?: ZoneId }) =>
      f.zone
        ? 1000 + v.zones.findIndex((z) => z.id === f.zone) * 100 + ZONE_TRACKS.indexOf(f.track as ZoneTrackId)
        : TRACKS.indexOf(f.track as TrackId);
    return [...this.#by.values()]
      .sort((a, b) => place(a) - place(b))
      .map((row) => {
        const low = tidy(row.parts.reduce((n, p) => n + p.low, 0));
        const high = tidy(row.parts.reduce((n, p) => n + p.high, 0));
        const now = row.zone
          ? v.zones.find((z) => z.id === row.zone)?.tracks[row.track as ZoneTrackId]
          : v.tracks[row.track as TrackId];
        if (!now) return { ...row, low, high };
        const [least, most] = row.zone
          ? zoneBoundsOf(row.track as ZoneTrackId)
          : boundsOf(row.track as TrackId);
        const within = (n: number) => clamp(tidy(n), points(least), points(most));
        return {
          ...row,
          now,
          low,
          high,
          then: { low: within(now.low + low), high: within(now.high + high) },
        };
      });
  }
}

/** A promise that this sheet breaks as it stands. What is due may still be met by what others do. */
const BROKEN: Readonly<Partial<Record<Owed["state"], Sure | 0>>> = { against: 0, due: 4, lost: 4 };

/**
 * The effects of a whole sheet as it stands.
 * @param drafts in the order of the sheet; those that lack something yet count for nothing
 */
export function estimateSheet(v: View, drafts: readonly OrderDraft[]): SheetEstimate {
  const role = asRole(v.viewer);
  if (!role) return NOTHING;
  const sums = new Sums();
  const orders: OrderEstimate[] = [];
  drafts.forEach((d, order) => {
    const { offer } = readDraft(v, role, d);
    if (!offer) return;
    const idle = idleBy(v, drafts, d);
    if (idle.length > 0) {
      orders.push({ order, effects: [], idleBy: idle });
      return;
    }
    const effects = offer.expects.map((e) => beside(v, role, drafts, d, e));
    for (const e of effects) sums.lay({ order }, e);
    orders.push({ order, effects });
  });
  // What stands goes on beside the sheet, unless the sheet ends it, sets it anew or leaves nothing to pay it from.
  for (const stands of deedsOf(v, role, drafts))
    if (!drafts.includes(stands))
      for (const e of rowOf(stands.id).expects(v, stands)) sums.lay({ stands }, e);
  for (const { deal, term, state, cost } of owed(v, role, drafts)) {
    const sure = BROKEN[state];
    if (sure === undefined) continue;
    for (const c of cost)
      if (!c.known)
        sums.lay(
          { promise: { deal, term } },
          { what: c.track, low: c.amount, high: c.amount, ...(sure ? { sure } : {}) },
        );
  }
  return { figures: sums.figures(v), orders };
}
