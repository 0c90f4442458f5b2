// A zone that was pressed on the map, in a deal: in the promise that has a place for one, in one promise more, or in a deal begun about it. Pure.
import {
  kindsFor,
  MAX_TERMS,
  newTerm,
  type Role,
  type Term,
  termRow,
  type View,
  type ZoneId,
} from "../../game-rules/open";
import type { DealWriting } from "../game/looking/writing";
import { oneMore } from "./choices";

const hasPlace = (kind: Term["kind"]): boolean => termRow(kind).fields.includes("zone");

/** A promise about a zone: of a kind that wants one before those that may do without. */
function about(zone: ZoneId, parties: readonly Role[], view: View): Term | undefined {
  const kinds = kindsFor(parties).filter(hasPlace);
  const kind = kinds.find((k) => !termRow(k).optional?.includes("zone")) ?? kinds[0];
  return kind && { ...newTerm(kind, parties, view), zone };
}

/** The deal with the zone in it: the last promise about a place, or else one more. */
export function withZone(deal: DealWriting, zone: ZoneId, view: View): DealWriting {
  const at = deal.terms.findLastIndex((x) => hasPlace(x.kind));
  if (at >= 0) return { ...deal, terms: deal.terms.map((x, i) => (i === at ? { ...x, zone } : x)) };
  const more = about(zone, deal.parties, view);
  if (!more || deal.terms.length >= MAX_TERMS) return deal;
  const by = oneMore(deal.terms, deal.parties, view).by;
  return { ...deal, terms: [...deal.terms, termRow(more.kind).by.includes(by) ? { ...more, by } : more] };
}

export function aboutZone(role: Role, other: Role, zone: ZoneId, view: View): DealWriting {
  const parties = [role, other];
  const term = about(zone, parties, view) ?? newTerm("talks", parties, view);
  return { parties, secret: true, terms: [term] };
}
