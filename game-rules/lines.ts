// Lines of the ledger put together for a reader: the same cause once, their sum, the weightiest first.
import type { Line } from "./ledger.ts";

const round = (n: number): number => Math.round(n * 10) / 10;

/** The same cause at work several times in a quarter is one line with its sum. */
export function mergeLines(lines: readonly Line[]): Line[] {
  const byCause = new Map<string, Line>();
  for (const l of lines) {
    const key = JSON.stringify([l.dynamic, l.cause, l.track, l.zone, l.turn, l.params]);
    const same = byCause.get(key);
    byCause.set(key, same ? { ...same, amount: round(same.amount + l.amount) } : l);
  }
  return [...byCause.values()].filter((l) => l.amount !== 0);
}

/** What they come to together, points. */
export const sumOf = (lines: readonly Line[]): number => round(lines.reduce((n, l) => n + l.amount, 0));

export const weightiest = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
