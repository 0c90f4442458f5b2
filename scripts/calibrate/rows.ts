// One row a risk: what was measured, against which bound, and whether it holds.
import type { Measured, Trial } from "../../server/debrief/analysis/measured.ts";

export interface Row {
  readonly risk: string;
  readonly measured: string;
  readonly bound: string;
  /** Absent where a figure is told and none is asked for. */
  readonly holds?: boolean;
  /** What the page of the method tells of it; absent for what the console alone is told. */
  readonly told?: Omit<Measured, "holds">;
}

/** What goes onto the page. */
export const measuredOf = (rows: readonly Row[]): Measured[] =>
  rows.flatMap(({ told, holds }) => (told ? [{ ...told, ...(holds === undefined ? {} : { holds }) }] : []));

export const percent = (xs: readonly boolean[]): number =>
  Math.round((1000 * xs.filter(Boolean).length) / xs.length) / 10;

/** A share of trials, as the console and the page tell it. @param more what else the page says of it */
const share = (
  trial: Trial,
  risk: string,
  xs: readonly boolean[],
  more: Measured["figures"] = {},
): Omit<Row, "bound"> => ({
  risk,
  measured: `${percent(xs)} % of ${xs.length}`,
  told: { trial, figures: { ...more, percent: percent(xs), n: xs.length } },
});

export const atMost = (trial: Trial, risk: string, xs: readonly boolean[], bound: number): Row => ({
  ...share(trial, risk, xs),
  bound: `at most ${bound} %`,
  holds: percent(xs) <= bound + noise(bound, xs.length),
});

export const above = (trial: Trial, risk: string, xs: readonly boolean[], bound: number): Row => ({
  ...share(trial, risk, xs),
  bound: `above ${bound} %: the test bites`,
  holds: percent(xs) > bound,
});

export const within = (
  trial: Trial,
  risk: string,
  xs: readonly boolean[],
  [low, high]: readonly [number, number],
  more?: Measured["figures"],
): Row => ({
  ...share(trial, risk, xs, more),
  bound: `${low} to ${high} %`,
  holds: percent(xs) >= low - noise(low, xs.length) && percent(xs) <= high + noise(high, xs.length),
});

/** Two standard errors of a share, in percent: a reduced run is judged as loosely as it was measured. */
const noise = (share: number, n: number): number => 200 * Math.sqrt(((share / 100) * (1 - share / 100)) / n);

export const text = ({ risk, measured, bound, holds }: Row): string =>
  `${holds === undefined ? "    " : holds ? "ok  " : "FAIL"} ${risk.padEnd(52)} ${measured}${bound ? `  (${bound})` : ""}`;
