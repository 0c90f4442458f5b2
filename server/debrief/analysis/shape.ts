// How much is played at each step. The whole is what the method asks for; what a smaller budget cannot pay for is cut, and said.

export interface Shape {
  /** Candidates of a seat in a quarter. */
  readonly most: number;
  /** Games of each candidate that is still in the running, after each round. */
  readonly rounds: readonly number[];
  /** What the best is paired with, and games of each pair, after each round. */
  readonly pairs: number;
  readonly pairRounds: readonly number[];
  /** Families that are kept of a seat. */
  readonly families: number;
  /** Pairs of games after which a cell is looked at. */
  readonly looks: readonly number[];
  readonly worlds: number;
  /** Games in each world. */
  readonly games: number;
  /** Games of what was still possible, at first and in the end. */
  readonly first: number;
  readonly possible: number;
  /** Games of each way of telling a quarter. */
  readonly story: number;
}

export const WHOLE: Shape = {
  most: 40,
  rounds: [4, 8, 16, 24],
  pairs: 8,
  pairRounds: [4, 8, 16],
  families: 3,
  looks: [32, 64, 128],
  worlds: 20,
  games: 4,
  first: 12,
  possible: 32,
  story: 32,
};

const REDUCED: Shape = {
  ...WHOLE,
  rounds: [4, 8],
  pairs: 3,
  pairRounds: [4],
  looks: [16, 32, 64],
  first: 8,
  possible: 8,
  story: 8,
};

/** Games that a twelve-quarter game of four seats is set aside. */
export const BUDGET = 25_000;

/** Games for each seat and quarter from which on the whole is played, with fewer candidates where they do not pay for all. */
const WHOLE_FROM = 150;

/** @param budget in games from first to last */
export const shapeFor = (budget: number, turns: number, seats: number): Shape =>
  budget >= WHOLE_FROM * turns * seats ? WHOLE : REDUCED;

/** Of so many candidates one goes on to the next round. */
export const HALF = 2;
/** In how many games a candidate is played, on the average over all that begin. */
export function gamesPerCandidate({ rounds }: Shape): number {
  let sum = 0;
  rounds.forEach((upTo, i) => {
    sum += (upTo - (rounds[i - 1] ?? 0)) / HALF ** i;
  });
  return sum;
}
