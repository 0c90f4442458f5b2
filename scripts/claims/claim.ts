// A claim: a sentence about the model, the games it is asked of, and verdicts with figure, bound and interval.
import type { Arm } from "./arms/arm.ts";
import type { Figures } from "./figures.ts";
import { type Interval, mean, meanOf, shareOf } from "./statistics.ts";

export interface Verdict extends Interval {
  readonly what: string;
  readonly bound: string;
  readonly holds: boolean;
}

/** The games of an arm, seed by seed: the same place in two lists is the same seed. */
export type Read = (arm: Arm) => readonly Figures[];

export interface Claim {
  readonly id: string;
  /** The sentence, as the design states it. */
  readonly says: string;
  /** The report's section that it follows from. */
  readonly cites: string;
  readonly arms: readonly Arm[];
  /** Games an arm in the full run, where the claim takes others than the rest. */
  readonly games?: number;
  /** Not yet counted: printed, not judged. */
  readonly later?: true;
  judge(read: Read, j: Judge): readonly Verdict[];
}

/**
 * How strictly bounds are read. The full run asks the unfavourable end of the 95 % interval to meet the bound. The smaller run
 * inside the tests asks it of the figure alone, against bounds for shares 10 points wider.
 */
export class Judge {
  constructor(readonly strict: boolean) {}
  get #slack(): number {
    return this.strict ? 0 : 0.1;
  }
  /** A share, 0 to 1. */
  shareAtLeast(what: string, xs: readonly boolean[], bound: number): Verdict {
    const i = shareOf(xs);
    return verdict(what, `>= ${percent(bound - this.#slack)}`, i, this.#low(i) >= bound - this.#slack);
  }
  shareAtMost(what: string, xs: readonly boolean[], bound: number): Verdict {
    const i = shareOf(xs);
    return verdict(what, `<= ${percent(bound + this.#slack)}`, i, this.#high(i) <= bound + this.#slack);
  }
  shareBetween(what: string, xs: readonly boolean[], low: number, high: number): Verdict {
    const i = shareOf(xs);
    const [from, to] = [low - this.#slack, high + this.#slack];
    return verdict(
      what,
      `${percent(from)} to ${percent(to)}`,
      i,
      this.#low(i) >= from && this.#high(i) <= to,
    );
  }
  /** Shares of two arms, so many points apart at the most. */
  apart(what: string, i: Interval, points: number): Verdict {
    const most = points + 100 * this.#slack;
    return this.between(what, i, -most, most);
  }
  above(what: string, i: Interval, bound = 0): Verdict {
    return verdict(what, `> ${bound}`, i, this.#low(i) > bound);
  }
  below(what: string, i: Interval, bound = 0): Verdict {
    return verdict(what, `< ${bound}`, i, this.#high(i) < bound);
  }
  atLeast(what: string, i: Interval, bound: number): Verdict {
    return verdict(what, `>= ${bound}`, i, this.#low(i) >= bound);
  }
  atMost(what: string, i: Interval, bound: number): Verdict {
    return verdict(what, `<= ${bound}`, i, this.#high(i) <= bound);
  }
  between(what: string, i: Interval, low: number, high: number): Verdict {
    return verdict(what, `${low} to ${high}`, i, this.#low(i) >= low && this.#high(i) <= high);
  }
  /** Something that must not happen even once. */
  never(what: string, counts: readonly number[]): Verdict {
    const n = counts.length;
    const sum = counts.reduce((a, b) => a + b, 0);
    return verdict(what, "never", { figure: sum, low: sum, high: sum, n }, sum === 0);
  }
  #low(i: Interval): number {
    return this.strict ? i.low : i.figure;
  }
  #high(i: Interval): number {
    return this.strict ? i.high : i.figure;
  }
}

const percent = (x: number): string => `${Math.round(x * 100)} %`;
const verdict = (what: string, bound: string, i: Interval, holds: boolean): Verdict => ({
  ...i,
  what,
  bound,
  holds,
});

/** A figure of every game. */
export const column = (games: readonly Figures[], name: string): number[] =>
  games.map((g) => g[name] ?? Number.NaN);

/** Seed by seed, what a figure is more in the second than in the first. */
export const gains = (from: readonly Figures[], to: readonly Figures[], name: string): number[] =>
  to.map((g, i) => (g[name] ?? Number.NaN) - (from[i]?.[name] ?? Number.NaN));

export const gainOf = (from: readonly Figures[], to: readonly Figures[], name: string): Interval =>
  meanOf(gains(from, to, name));

export const positive = (xs: readonly number[]): boolean[] => xs.map((x) => x > 0);
export { mean };
