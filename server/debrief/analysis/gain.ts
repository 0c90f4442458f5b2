// A gain as it is told: points with one decimal.
import type { Gain } from "./result.ts";
import { intervalOf } from "./statistics.ts";

export const rounded = (points: number): number => Math.round(points * 10) / 10 + 0;

/** @param gains pair by pair, two at least */
export function gainOf(gains: readonly number[]): Gain {
  if (gains.length < 2) throw new RangeError("one pair says nothing of how sure a gain is");
  const { mean, low, high } = intervalOf(gains);
  return { mean: rounded(mean), low: rounded(low), high: rounded(high), pairs: gains.length };
}
