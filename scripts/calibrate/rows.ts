// One row a risk: what was measured, against which bound, and whether it holds.

export interface Row {
  readonly risk: string;
  readonly measured: string;
  readonly bound: string;
  /** Absent where a figure is told and none is asked for. */
  readonly holds?: boolean;
}

export const percent = (xs: readonly boolean[]): number =>
  Math.round((1000 * xs.filter(Boolean).length) / xs.length) / 10;

export const atMost = (risk: string, xs: readonly boolean[], bound: number): Row => ({
  risk,
  measured: `${percent(xs)} % of ${xs.length}`,
  bound: `at most ${bound} %`,
  holds: percent(xs) <= bound + noise(bound, xs.length),
});

export const within = (risk: string, xs: readonly boolean[], low: number, high: number): Row => ({
  risk,
  measured: `${percent(xs)} % of ${xs.length}`,
  bound: `${low} to ${high} %`,
  holds: percent(xs) >= low - noise(low, xs.length) && percent(xs) <= high + noise(high, xs.length),
});

/** Two standard errors of a share, in percent: a reduced run is judged as loosely as it was measured. */
const noise = (share: number, n: number): number => 200 * Math.sqrt(((share / 100) * (1 - share / 100)) / n);

export const text = ({ risk, measured, bound, holds }: Row): string =>
  `${holds === undefined ? "    " : holds ? "ok  " : "FAIL"} ${risk.padEnd(52)} ${measured}${bound ? `  (${bound})` : ""}`;
