// What is said of a cell, out of what hindsight and foresight say of it.
import type { Foresight, Openness, UnknownWhy, Verdict } from "./result.ts";

/** A plan whose orders were given in fewer games of a hundred was not the one that was played. */
const CARRIED = 50;

export interface Judged {
  readonly open: Openness;
  readonly foresight?: Foresight | undefined;
  /** Of a hundred games. */
  readonly carried: number;
  /** Whether the budget ended its looks. */
  readonly short: boolean;
}

export function verdictOf({ open, foresight, carried, short }: Judged): {
  readonly verdict: Verdict;
  readonly why?: UnknownWhy;
} {
  const unknown = (why: UnknownWhy) => ({ verdict: "unknown", why }) as const;
  if (open !== "open" && carried < CARRIED) return unknown("not_carried");
  if (open === "unknown") return unknown(short ? "budget" : "dice");
  if (open === "shut") return { verdict: foresight?.open === "open" ? "looked_open" : "shut" };
  // open, but nobody looked, or too few worlds fit: whether it could be seen is not known
  if (!foresight) return unknown("budget");
  if (foresight.open === "unknown") return unknown("lenses");
  return { verdict: foresight.open === "open" ? "visible" : "hidden" };
}
