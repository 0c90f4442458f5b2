// What a deal would bring if every promise in it were kept: the orders that keep each, with what their rows expect of them, and those that it
// rules out. From the reader's view and the tables that promises are judged by; figures that the reader has not are left out.
import { menuOf } from "../data/orders/index.ts";
import { breaks, keeps } from "../data/promises.ts";
import type { OrderDraft, Term } from "../orders.ts";
import type { Estimate, View } from "../view-types.ts";
import { TRACKS, type TrackId, ZONE_TRACKS } from "../vocabulary.ts";

export interface Holds {
  /** Place of the promise in the deal. */
  readonly term: number;
  /** What its maker would order to keep it: the first way of its menu; absent where it asks for no order. */
  readonly order?: OrderDraft;
  /** What that can be expected to do, as far as the reader has the figure. */
  readonly effects: readonly Estimate[];
  /** Orders of its maker's that it rules out. */
  readonly without: readonly OrderDraft[];
}

const isTrack = (what: string): what is TrackId => (TRACKS as readonly string[]).includes(what);

/** Whether the reader has what an effect speaks of: a figure of its own view, or something that is no figure of the country. */
const speaks = (v: View, e: Estimate): boolean =>
  (e.zone !== undefined && (ZONE_TRACKS as readonly string[]).includes(e.what)) ||
  !isTrack(e.what) ||
  v.tracks[e.what] !== undefined;

export function holdsOf(v: View, terms: readonly Term[]): Holds[] {
  return terms.map((term, at) => {
    const drafts = menuOf(term.by).map(
      (row): OrderDraft => ({
        id: row.id,
        ...(row.zones && term.zone ? { zone: term.zone } : {}),
      }),
    );
    const order = drafts.find((d) => keeps(term, d));
    const row = order && menuOf(term.by).find((r) => r.id === order.id);
    const effects = row && order ? row.expects(v, order).filter((e) => speaks(v, e)) : [];
    const without = drafts.filter((d) => breaks(term, d));
    return { term: at, ...(order ? { order } : {}), effects, without };
  });
}
