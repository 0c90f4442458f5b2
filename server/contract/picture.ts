// What a client makes of what it is sent: pure, and one for the browser, the tests and whoever writes a client of their own.
import type { Item, Snapshot } from "./answers.ts";

/** Items in the order of the own stream, each once. */
export function mergeItems(have: readonly Item[], more: readonly Item[]): Item[] {
  if (more.length === 0) return have as Item[];
  const byN = new Map(have.map((i) => [i.n, i]));
  for (const i of more) byN.set(i.n, i);
  return [...byN.values()].sort((a, b) => a.n - b.n);
}

/**
 * What is kept of the items when a snapshot comes: all of them, where it goes on from them; none, where it counts less than
 * was known, for then the log is another.
 */
export const itemsAfter = (known: { n: number; items: readonly Item[] }, snapshot: Snapshot): Item[] =>
  snapshot.n < known.n ? snapshot.items : mergeItems(known.items, snapshot.items);

/**
 * The `before` with which to ask for the next page of older items: where the newest hole ends. Nothing where there is no hole.
 * @param items in order, each once
 * @param n how many items the stream holds
 */
export function missingBefore(items: readonly Item[], n: number): number | undefined {
  let next = n + 1;
  for (let i = items.length - 1; i >= 0 && items[i]?.n === next - 1; i--) next--;
  return next > 1 ? next : undefined;
}
