// The statistics of paired differences: Student's t, its intervals, Holm's levels over many questions, and the paired bootstrap.
import { Chance } from "./chance.ts";

export const mean = (xs: readonly number[]): number => {
  let sum = 0;
  for (const x of xs) sum += x;
  return sum / xs.length;
};

/** The standard deviation of a sample; 0 where there are fewer than two. */
export function deviation(xs: readonly number[]): number {
  if (xs.length < 2) return 0;
  const m = mean(xs);
  let sum = 0;
  for (const x of xs) sum += (x - m) * (x - m);
  return Math.sqrt(sum / (xs.length - 1));
}

/** ln of the gamma function, by Lanczos; good to ten digits for x > 0. */
function lnGamma(x: number): number {
  const c = [76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155];
  let series = 1.000000000190015;
  let y = x;
  for (const term of [...c, 0.1208650973866179e-2, -0.5395239384953e-5]) series += term / ++y;
  const t = x + 5.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310005 * series) / x);
}

/** The incomplete beta function, regularised, by its continued fraction (Lentz). */
function beta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - beta(b, a, 1 - x);
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  const tiny = 1e-30;
  const safe = (v: number): number => (Math.abs(v) < tiny ? tiny : v);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 200; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / safe(1 + even * d);
    c = safe(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / safe(1 + odd * d);
    c = safe(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-12) break;
  }
  return (front * h) / a;
}

/** How likely Student's t with so many degrees of freedom is to be t or more. */
export function tail(t: number, degrees: number): number {
  const half = beta(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2;
  return t >= 0 ? half : 1 - half;
}

const quantiles = new Map<string, number>();
/** The t that is passed with this probability on either side together: 0.05 gives the 95 % interval's. */
export function twoSided(alpha: number, degrees: number): number {
  const key = `${alpha} ${degrees}`;
  let known = quantiles.get(key);
  if (known === undefined) {
    let [low, high] = [0, 1000];
    for (let n = 0; n < 80; n++) {
      const mid = (low + high) / 2;
      if (tail(mid, degrees) * 2 > alpha) low = mid;
      else high = mid;
    }
    known = (low + high) / 2;
    quantiles.set(key, known);
  }
  return known;
}

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Student's interval of a mean. @param alpha what may lie outside, 0.05 for 95 % */
export function intervalOf(xs: readonly number[], alpha = 0.05): Interval {
  const m = mean(xs);
  const n = xs.length;
  if (n < 2) return { mean: m, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const half = (twoSided(alpha, n - 1) * deviation(xs)) / Math.sqrt(n);
  return { mean: m, low: m - half, high: m + half };
}

/** Points below which a deviation says nothing: few pairs that agree are no proof that all would. */
const LEAST_DEVIATION = 1;
/** How much further to the left differences may lean than a sample of them shows. */
const UNSEEN_LEAN = 0.5;

/**
 * How likely so great a mean is where the truth is `margin` at the most, in points of a score. Student's t alone would err: where a plan
 * mostly brings a little and seldom costs much, a few dozen pairs may show none of what it costs. So t is corrected by how the
 * differences lean, as Hall does (1992; it never falls as the mean rises), and a little further than they show.
 */
export function probability(xs: readonly number[], margin: number): number {
  const n = xs.length;
  if (n < 3) return 1;
  const m = mean(xs);
  const spread = Math.max(deviation(xs), LEAST_DEVIATION);
  let cubes = 0;
  for (const x of xs) cubes += (x - m) ** 3;
  // what leans to the right may do so by luck: nothing is made of that
  const lean = Math.min(0, (cubes * n) / ((n - 1) * (n - 2)) / spread ** 3) - UNSEEN_LEAN;
  const far = (m - margin) / spread;
  const corrected = far + (lean * far ** 2) / 3 + (lean ** 2 * far ** 3) / 27 + lean / (6 * n);
  return tail(corrected * Math.sqrt(n), n - 1);
}

/**
 * Holm's adjusted levels: a question is answered yes at a family-wise level where its own is no greater.
 * @param ps the probability of each, in any order
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => (ps[a] as number) - (ps[b] as number) || a - b);
  const levels = new Array<number>(ps.length);
  let most = 0;
  order.forEach((at, rank) => {
    most = Math.max(most, Math.min(1, (ps[at] as number) * (ps.length - rank)));
    levels[at] = most;
  });
  return levels;
}

const RESAMPLES = 400;

/**
 * The lower end of the one-sided 95 % interval of a figure over rows that are drawn whole, by the bootstrap.
 * @param n how many rows there are
 * @param figure of the rows with these indices
 */
export function atLeast(n: number, figure: (rows: readonly number[]) => number, seed: number): number {
  const chance = new Chance(seed, n);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(Array.from({ length: n }, () => chance.below(n))),
  ).sort((a, b) => a - b);
  return figures[Math.floor(RESAMPLES * 0.05)] as number;
}
