// Said and come: of all cells of which a few games said "one chance in ten", one in ten should turn out so.
import { deviation, mean, tail } from "../../server/debrief/analysis/statistics.ts";

export interface Forecast {
  /** How likely it was said to be, 0 to 1. */
  readonly said: number;
  readonly came: boolean;
}

/** How likely the truth lies above `margin` by a sample alone (Student), 0 to 1. */
export function likelyAbove(xs: readonly number[], margin: number): number {
  const spread = deviation(xs);
  const far = mean(xs) - margin;
  if (spread === 0) return far > 0 ? 1 : 0;
  return 1 - tail((far * Math.sqrt(xs.length)) / spread, xs.length - 1);
}

/** Forecasts by tenths of what was said, those that are empty left out; all but `n` in percent. */
export function tenths(forecasts: readonly Forecast[]) {
  const percent = (share: number): number => Math.round(1000 * share) / 10;
  return Array.from({ length: 10 }, (_, i) => {
    const of = forecasts.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === i);
    return {
      from: 10 * i,
      to: 10 * (i + 1),
      said: percent(mean(of.map(({ said }) => said))),
      came: percent(mean(of.map(({ came }) => (came ? 1 : 0)))),
      n: of.length,
    };
  }).filter(({ n }) => n > 0);
}
