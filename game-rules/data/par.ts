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
    paris: { mean: 28.9, low: 25.8, high: 32.3, sample: 28.7 },
    bamako: { mean: 51, low: 49.7, high: 52.2, sample: 51.3 },
    jnim: { mean: 42.2, low: 38.5, high: 46.3, sample: 41.6 },
    moscow: { mean: 64.3, low: 62.2, high: 66.7, sample: 64.4 },
  },
  barkhane: {
    paris: { mean: 44, low: 43, high: 44.9, sample: 43.9 },
    bamako: { mean: 73.9, low: 73.8, high: 74, sample: 73.9 },
    jnim: { mean: 34.4, low: 33.4, high: 35.1, sample: 34.5 },
    moscow: { mean: 31.1, low: 30.7, high: 31.6, sample: 31 },
  },
  serval: {
    paris: { mean: 34.5, low: 34.2, high: 34.8, sample: 34.5 },
    bamako: { mean: 52.7, low: 48.1, high: 58.5, sample: 50.8 },
    jnim: { mean: 44.8, low: 43.6, high: 45.1, sample: 44.8 },
  },
  "last-window": {
    paris: { mean: 30.7, low: 28.1, high: 32.8, sample: 30.8 },
    bamako: { mean: 59, low: 58.1, high: 60, sample: 59.2 },
    jnim: { mean: 34.9, low: 31.8, high: 38, sample: 34.3 },
    moscow: { mean: 38.7, low: 37.6, high: 39.6, sample: 38.3 },
  },
};
