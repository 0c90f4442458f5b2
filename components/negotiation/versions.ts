// The version of a deal before this one, as this browser last saw it: what a counter changed shows against it.
import type { DealView, Term } from "../../game-rules/open";
import { keepJson, keptJson } from "../browser/storage";

interface Seen {
  version: number;
  terms: Term[];
  before?: Term[];
}

const key = (exercise: string, deal: string) => `mm:deal:${exercise}:${deal}`;

const isSeen = (x: unknown): x is Seen =>
  typeof (x as Seen | null)?.version === "number" && Array.isArray((x as Seen).terms);

/** Notes what is on the table now; answers the terms of the version before, where this browser saw one. */
export function noteVersion(exercise: string, deal: DealView): Term[] | undefined {
  if (!deal.terms) return undefined;
  const at = key(exercise, deal.id);
  const seen = keptJson(at, isSeen, "tab");
  if (seen?.version === deal.version) return seen.before;
  const next: Seen = {
    version: deal.version,
    terms: deal.terms,
    ...(seen && deal.version > seen.version ? { before: seen.terms } : {}),
  };
  // Where nothing is kept, changes are not marked, and nothing else is lost.
  keepJson(at, next, "tab");
  return next.before;
}
