// What the method counts with, and how far the method can be trusted: what `npm run calibrate -- --write` measured, a row a trial, for the page of the method. Figures
// alone: the catalogues hold the texts.
import { ON_PAPER } from "./causes.ts";
import { MARGIN } from "./looks.ts";
import written from "./measured.json" with { type: "json" };
import { WHOLE } from "./shape.ts";
import { VALLEY } from "./windows.ts";

/** Points, worlds, orders and pairs of games, and percent of a gain. */
export const COUNTS = {
  margin: MARGIN,
  valley: VALLEY,
  paper: ON_PAPER,
  worlds: WHOLE.worlds,
  candidates: WHOLE.most,
  looks: WHOLE.looks,
} as const;

/** What was tried; a row of each may stand more than once, with other figures. */
export const TRIALS = [
  /** Debriefs put together so that every plan is worth the very margin: { percent, n } of them showed a window. */
  "no_window",
  /** The same, with plans valued on the games that they were chosen by: { percent, n }. */
  "unsplit",
  /** Whole debriefs, from the first question to the last, of a game with nothing to find: { percent, n }. */
  "nothing_to_find",
  /** Intervals of so many pairs drawn again from measured ones: { pairs, percent, n } held the truth. */
  "coverage",
  /** Intervals of a real game's cells against many more games of each: { games, percent, n }. */
  "coverage_cells",
  /** Of cells of which the same was said, how many were so: { from, to, said, came, n }, the first four in percent. */
  "said_and_came",
  /** A planted window of 8 points: { deviation, found, edges, n }, found and edges in percent. */
  "power",
  /** Windows that stand where other bots play on: { standing, of }. */
  "other_bots",
  /** How plans that paid were told: { moments, habits, paper }. */
  "kinds",
  /** Foresight where only what the seat could not know was changed: { same, of }. */
  "hindsight",
  /** Cells of the last two quarters that are marked as such: { percent, n }. */
  "horizon",
  /** One result for 1, 2 and 4 threads and after a halt: { results, runs }. */
  "determinism",
  /** The historical line, played by other dice: { line, first, valley, second, depth }, gains in points. */
  "two_windows",
  /** The same by all dice together, and how many lines show it by themselves: { lines, alone, first, valley, second, depth }. */
  "two_windows_together",
] as const;
export type Trial = (typeof TRIALS)[number];

export interface Measured {
  readonly trial: Trial;
  readonly figures: Readonly<Record<string, number>>;
  /** Absent where nothing is asked of it. */
  readonly holds?: boolean;
}

export interface Calibration {
  /** The first line's game as it was played, by its hash: other rules, another game, and other figures. */
  readonly played: string;
  /** Historical lines that were analysed. */
  readonly lines: number;
  /** The day of the run, YYYY-MM-DD. */
  readonly day: string;
  readonly rows: readonly Measured[];
}

/** As calibrate wrote it: a file's type knows each row's own figures alone. */
export const MEASURED = written as unknown as Calibration;
