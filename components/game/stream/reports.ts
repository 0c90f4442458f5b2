// What this seat was told of each quarter, out of its stream. Pure.

import type { TurnReport } from "../../../game-rules/open";
import type { Item } from "../../../server/contract/answers";

export const reportsOf = (items: readonly Item[]): TurnReport[] =>
  items.flatMap((i) => (i.kind === "report" ? [i.report] : [])).sort((a, b) => a.turn - b.turn);
export type InjectItem = Extract<Item, { kind: "inject" }>;
export const injectsOf = (items: readonly Item[]): InjectItem[] => items.filter((i) => i.kind === "inject");

/** What an inject says in the reader's language; in the other one where it was written in no more than that. */
export function injectWords({ text, words }: InjectItem, locale: string): { title?: string; text: string } {
  const said = (locale === "fr" ? words?.fr : words?.en) ?? words?.en ?? words?.fr;
  return { ...(said?.title ? { title: said.title } : {}), text: said?.text ?? text };
}

/** Items told since the last report: what the brief of this quarter is made of. */
export function sinceReport(items: readonly Item[]): Item[] {
  const last = items.findLastIndex((i) => i.kind === "report");
  return items.slice(last + 1);
}
