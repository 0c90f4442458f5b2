// The same cause at work several times in a quarter is one line with its sum.
import type { Line } from "../../game-rules/open";

const round = (n: number) => Math.round(n * 10) / 10;

export function mergeLines(lines: readonly Line[]): Line[] {
  const byCause = new Map<string, Line>();
  for (const l of lines) {
    const key = JSON.stringify([l.dynamic, l.cause, l.track, l.zone, l.turn, l.params]);
    const same = byCause.get(key);
    byCause.set(key, same ? { ...same, amount: round(same.amount + l.amount) } : l);
  }
  return [...byCause.values()].filter((l) => l.amount !== 0);
}
