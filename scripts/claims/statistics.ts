// Intervals at 95 %: Wilson's for shares, the percentile bootstrap for everything else. Seeded: the same games, the same interval.
import { stream } from "../../game-rules/kernel/dice.ts";

/** A figure with its two-sided interval, and over how many games it was taken. */
export interface Interval {
  readonly figure: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const Z = 1.959964;

/** Wilson's interval of a share of successes, 0 to 1. */
export function wilson(successes: number, n: number): Interval {
  if (n === 0) return { figure: Number.NaN, low: 0, high: 1, n };
  const p = successes / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { figure: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}

export const shareOf = (xs: readonly boolean[]): Interval => wilson(xs.filter(Boolean).length, xs.length);

export const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

export function quantile(xs: readonly number[], q: number): number {
  const sorted = [...xs].sort((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
export const median = (xs: readonly number[]): number => quantile(xs, 0.5);

const RESAMPLES = 1000;

/** The bootstrap interval of a statistic over games that stand for themselves; rows are resampled whole, so pairs stay pairs. */
export function bootstrap<T>(rows: readonly T[], statistic: (rows: readonly T[]) => number): Interval {
  const n = rows.length;
  if (n === 0)
    return { figure: Number.NaN, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, n };
  const chance = stream(n, 0xb007);
  const figures: number[] = [];
  for (let k = 0; k < RESAMPLES; k++) {
    figures.push(statistic(rows.map(() => rows[chance.below(n)] as T)));
  }
  return { figure: statistic(rows), low: quantile(figures, 0.025), high: quantile(figures, 0.975), n };
}

export const meanOf = (xs: readonly number[]): Interval => bootstrap(xs, mean);
export const medianOf = (xs: readonly number[]): Interval => bootstrap(xs, median);
