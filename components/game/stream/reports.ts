// What this seat was told of each quarter, out of its stream. Pure.

import type { TurnReport } from "../../../game-rules/open";
import type { Item } from "../../../server/contract/answers";

export const reportsOf = (items: readonly Item[]): TurnReport[] =>
  items.flatMap((i) => (i.kind === "report" ? [i.report] : [])).sort((a, b) => a.turn - b.turn);
export const injectsOf = (items: readonly Item[]): Extract<Item, { kind: "inject" }>[] =>
  items.filter((i) => i.kind === "inject");

/** Items told since the last report: what the brief of this quarter is made of. */
export function sinceReport(items: readonly Item[]): Item[] {
  const last = items.findLastIndex((i) => i.kind === "report");
  return items.slice(last + 1);
}
