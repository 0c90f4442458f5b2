// A deal being written, before it is put on the table: kept apart from the dialog, so that no change of layout or phase loses it.
import { type DealView, newTerm, type Role, type Term, type View } from "../../../game-rules/open";

export interface DealWriting {
  /** The deal that is countered, as it stood when the writing began. */
  counter?: Pick<DealView, "id" | "version">;
  parties: Role[];
  secret: boolean;
  terms: Term[];
}

/** Whether something found in this browser is a deal being written. */
export function isWriting(x: unknown): x is DealWriting {
  const deal = x as Partial<DealWriting> | null;
  return Array.isArray(deal?.parties) && Array.isArray(deal.terms) && typeof deal.secret === "boolean";
}

export const counterTo = ({ id, version, parties, secret, terms }: DealView): DealWriting => ({
  counter: { id, version },
  parties,
  secret,
  terms: terms ?? [],
});

/** @param others those it starts between, beside the writer */
export function proposal(role: Role, others: readonly Role[], view: View): DealWriting {
  const parties = [role, ...others];
  return { parties, secret: true, terms: [newTerm("talks", parties, view)] };
}
