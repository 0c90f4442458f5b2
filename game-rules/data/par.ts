// What history scored in each seat of each shipped scenario: 200 games of each with all seats on the historical line.
// Written by `npm run claims -- --par`; do not edit. A test plays the first of these games again.
import type { Role, ScenarioId } from "../vocabulary.ts";

/** Points, 0 to 100. */
export interface Par {
  readonly mean: number;
  /** The middle 80 % of games. */
  readonly low: number;
  readonly high: number;
  /** The mean of the first games, for the test. */
  readonly sample: number;
}

/** The games that it was taken from: seeds from `seed` on, the first `sample` of them played again by the test. */
export const PAR_FROM = { seed: 1, games: 200, sample: 12 } as const;

export const PAR: Readonly<Record<ScenarioId, Partial<Readonly<Record<Role, Par>>>>> = {
  "missed-moment": {
    paris: { mean: 10.4, low: 6.9, high: 15.2, sample: 9.2 },
    bamako: { mean: 34.3, low: 32.5, high: 36.2, sample: 34.2 },
    jnim: { mean: 40.3, low: 34.2, high: 46.7, sample: 38.9 },
    moscow: { mean: 73.5, low: 71.7, high: 75.4, sample: 73.5 },
  },
  barkhane: {
    paris: { mean: 14.9, low: 2.9, high: 27.1, sample: 19 },
    bamako: { mean: 38.1, low: 36.6, high: 39.5, sample: 38.4 },
    jnim: { mean: 36.4, low: 24.4, high: 45.8, sample: 39.6 },
    moscow: { mean: 69.2, low: 48.3, high: 76.7, sample: 66.3 },
  },
  serval: {
    paris: { mean: 42.4, low: 31.9, high: 46.9, sample: 41.1 },
    bamako: { mean: 27.9, low: 21.8, high: 32.4, sample: 27.9 },
    jnim: { mean: 41.3, low: 40.7, high: 42, sample: 41.4 },
  },
  "last-window": {
    paris: { mean: 17.2, low: 13.9, high: 20.7, sample: 15.9 },
    bamako: { mean: 41.3, low: 40.1, high: 42.7, sample: 40.7 },
    jnim: { mean: 35.9, low: 32.2, high: 40.7, sample: 34 },
    moscow: { mean: 59.9, low: 58.5, high: 61.2, sample: 59.4 },
  },
};
