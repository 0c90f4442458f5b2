// Looking more than once without fooling oneself: a cell is looked at after so many pairs, its chance is the smallest of all looks times
// their number, and it is let go as soon as nothing that may come could change what is said of it.
import type { Openness } from "./result.ts";
import { holm, intervalOf, probability } from "./statistics.ts";

/** How often, of a hundred debriefs without any window, one may be found. */
export const FAMILY_WISE = 0.05;
/** Points that a gain must pass to count. */
export const MARGIN = 5;

export interface Looked {
  /** How likely so great a gain is where the truth is the margin at the most, over all looks so far. */
  readonly p: number;
  /** Some look's upper bound lay below the margin. */
  readonly shut: boolean;
}

/**
 * @param gains of all pairs so far, in order of their dice
 * @param looks after how many pairs each look is taken; those beyond the gains are still to come
 */
export function looked(gains: readonly number[], looks: readonly number[], margin = MARGIN): Looked {
  let p = 1;
  let shut = false;
  for (const n of looks) {
    if (n > gains.length) break;
    const so = gains.slice(0, n);
    p = Math.min(p, probability(so, margin) * looks.length);
    shut ||= intervalOf(so, FAMILY_WISE / looks.length).high < margin;
  }
  return { p, shut };
}

/** Whether a cell need not be looked at again: it is shut, or open however the others turn out (Bonferroni). */
export const settled = ({ p, shut }: Looked, cells: number): boolean => shut || p * cells <= FAMILY_WISE;

/** What is said of each cell once all have been looked at. */
export function told(cells: readonly Looked[]): { readonly open: Openness; readonly level: number }[] {
  const levels = holm(cells.map(({ p }) => p));
  return cells.map(({ shut }, i) => {
    const level = levels[i] as number;
    return { level, open: level <= FAMILY_WISE ? "open" : shut ? "shut" : "unknown" };
  });
}
