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
    paris: { mean: 26.9, low: 24.3, high: 29.6, sample: 27.1 },
    bamako: { mean: 50.9, low: 49.6, high: 52, sample: 51.1 },
    jnim: { mean: 32.6, low: 26.2, high: 38.8, sample: 31.4 },
    moscow: { mean: 65.5, low: 63.3, high: 67.9, sample: 65.6 },
  },
  barkhane: {
    paris: { mean: 35.6, low: 27.8, high: 48.4, sample: 38.5 },
    bamako: { mean: 55.8, low: 54.9, high: 56.6, sample: 56.1 },
    jnim: { mean: 28.7, low: 20.5, high: 43.1, sample: 32.2 },
    moscow: { mean: 59, low: 41.7, high: 66.6, sample: 57.2 },
  },
  serval: {
    paris: { mean: 50.6, low: 39.2, high: 55.1, sample: 49.5 },
    bamako: { mean: 54.1, low: 49.5, high: 59.5, sample: 54.5 },
    jnim: { mean: 41.3, low: 40.7, high: 42, sample: 41.4 },
  },
  "last-window": {
    paris: { mean: 29.3, low: 26.9, high: 31.6, sample: 29.3 },
    bamako: { mean: 58.9, low: 58, high: 59.8, sample: 59.1 },
    jnim: { mean: 30.4, low: 26.1, high: 35.1, sample: 29.7 },
    moscow: { mean: 39.1, low: 38, high: 40.1, sample: 38.7 },
  },
};
