// The version of a deal before this one, as this browser last saw it: what a counter changed shows against it.
import type { DealView, Term } from "../../game-rules/open";

interface Seen {
  version: number;
  terms: Term[];
  before?: Term[];
}

const key = (exercise: string, deal: string) => `mm:deal:${exercise}:${deal}`;

function read(at: string): Seen | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(at) ?? "null") as Seen | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes what is on the table now; answers the terms of the version before, where this browser saw one. */
export function noteVersion(exercise: string, deal: DealView): Term[] | undefined {
  if (!deal.terms || typeof sessionStorage === "undefined") return undefined;
  const at = key(exercise, deal.id);
  const seen = read(at);
  if (seen?.version === deal.version) return seen.before;
  const next: Seen = {
    version: deal.version,
    terms: deal.terms,
    ...(seen && deal.version > seen.version ? { before: seen.terms } : {}),
  };
  try {
    sessionStorage.setItem(at, JSON.stringify(next));
  } catch {
    // no storage: changes are not marked, nothing else is lost
  }
  return next.before;
}
