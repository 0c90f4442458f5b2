// What the analysis of a finished game says: for each seat the plans that it had and did not follow, those that it did, how sure
// that is, and what was left out. Plain data in points of the score (one decimal), words as codes: the catalogues hold the texts.
import type { Line, OrderId, Role, ScenarioId, Turn, ZoneId } from "../../../game-rules/open.ts";

/** What was open in a quarter, and who could see it. */
export const VERDICTS = ["visible", "hidden", "looked_open", "shut", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why we do not know: the dice hide it; hindsight and foresight do not tell the same; the budget was spent first; the plan was
 * not carried through where it was played on (`Cell.carried` says in how many games of a hundred it was).
 */
export const UNKNOWN_WHYS = ["dice", "lenses", "budget", "not_carried"] as const;
export type UnknownWhy = (typeof UNKNOWN_WHYS)[number];

/** A moment closes as by a cliff; a habit pays in every quarter alike; a gain on paper lies in one part of the score. */
export const KINDS = ["moment", "habit", "paper"] as const;
export type Kind = (typeof KINDS)[number];

/** Questions for the room, two a window; each is asked of the seat, with the window's plan and quarter as params. */
export const QUESTIONS = [
  "could_plan_on",
  "who_spoke_for_it",
  "what_was_missing",
  "whom_to_ask",
  "what_looked_open",
  "what_would_have_shown",
  "why_every_quarter",
  "what_to_change",
  "worth_it_outside",
  "what_the_score_leaves_out",
  "who_saw_it",
  "what_made_it_possible",
  "would_you_again",
  "how_would_we_know",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the analysis did not do, or not as it should have been done; `n` says how often. */
export const LEFT_OUT = [
  /** Cells whose pairs stopped short because the budget was spent. */
  "cells_short",
  /** Cells that were not looked at in foresight. */
  "cells_unseen",
  /** Families beyond the three that are kept of a seat. */
  "families",
  /** Windows beyond the three that are shown of a seat. */
  "windows",
  /** What a seat could have done beyond what the budget lets be tried in a quarter. */
  "candidates",
  /** Parts of the analysis that were not begun. */
  "parts",
  /** Rulings: they are kept as they were given, since none names its order. */
  "rulings_kept",
  /** Quarters of which too few worlds could be drawn that fit what the seat saw. */
  "worlds",
  /** The last quarters, after which little is left to be scored. */
  "last_quarters",
  /** The game was played by other rules than those by which it is played on here. */
  "other_rules",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A mean in points of a seat's score, its two-sided 95 % interval, and over how many pairs of games on the same dice. */
export interface Gain {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
}

/** One thing that a plan asks for, in every quarter in which it can be had: an order, or a signature under an offer. */
export type Wish =
  | {
      readonly do: "order";
      readonly id: OrderId;
      readonly zone?: ZoneId;
      readonly target?: string;
      readonly option?: string;
    }
  | { readonly do: "sign"; readonly deal: string; readonly with: readonly Role[] }
  /** Gives no order at all. */
  | { readonly do: "nothing" };
export type OrderWish = Extract<Wish, { do: "order" }>;

/** What is valued: one wish or two, carried through from a quarter on. For what was taken: what is thought away from there on. */
export interface Plan {
  readonly first: Wish;
  readonly second?: Wish;
}

/** How a seat's own sight of that day judges a plan: in how many worlds like the one it saw the plan gains more than the margin. */
export interface Foresight {
  /** Worlds in which it does, and how many were drawn (20). */
  readonly worlds: number;
  readonly of: number;
  /** The mean over worlds; its pairs are the worlds. */
  readonly gain: Gain;
  readonly open: Openness;
}

export type Openness = "open" | "shut" | "unknown";

/** One plan in one quarter. */
export interface Cell {
  readonly turn: Turn;
  readonly plan: Plan;
  /** By the true state, with the others as recorded. */
  readonly hindsight: Gain;
  /** Whether it is shown to gain more than the margin, counted over all cells of the debrief. */
  readonly open: Openness;
  /** The smallest family-wise level at which it would be shown open, 0 to 1. */
  readonly level: number;
  /** Absent where nobody looked: the cell is shut, and so are its neighbours. */
  readonly foresight?: Foresight;
  /** With the others as bots instead of as recorded; absent where it was not asked. */
  readonly othersAsBots?: Gain;
  readonly verdict: Verdict;
  /** Stands with `unknown` alone. */
  readonly why?: UnknownWhy;
  /** In how many games of a hundred the plan's orders were given in this quarter. */
  readonly carried: number;
  /** One of the last two quarters: little is left that could come of it. */
  readonly late: boolean;
}

/** Plans with the same leading order, in every quarter in which it was to be had. */
export interface Family {
  /** Unique within the analysis: `paris:paris.back_talks`, `taken:jnim:jnim.communique`. */
  readonly id: string;
  readonly lead: Wish;
  /** Missed: what the plan would have brought. Taken: what the recorded order did bring, against going without it. */
  readonly use: "missed" | "taken";
  readonly kind: Kind;
  /** Where it lies on paper: the part of the score that holds most of the gain, and how much of a hundred. */
  readonly paper?: { readonly part: string; readonly share: number };
  /** In order of turns; quarters in which the order was not to be had (or not given) are absent. */
  readonly cells: readonly Cell[];
}

/** Where a gain comes from: the score's own causes, with the plan less without it. `part` is a part of the seat's score. */
export interface GainCause extends Pick<Line, "dynamic" | "cause" | "amount"> {
  readonly part: string;
}

/** A run of quarters in which a family was open, told once. */
export interface Window {
  /** Unique within the analysis: `paris:paris.back_talks:5`. */
  readonly id: string;
  readonly role: Role;
  readonly family: string;
  readonly use: "missed" | "taken";
  readonly kind: Kind;
  readonly from: Turn;
  /** The last quarter in which it was open. */
  readonly to: Turn;
  /** The quarter of the greatest gain: what is told of the window is told of this one. */
  readonly peak: Turn;
  /** What was lost from the last open quarter to the next, points; absent where the game or the menu ends there. */
  readonly drop?: number;
  readonly verdict: Verdict;
  readonly gain: Gain;
  /** The weightiest first; they and `rest` add up to the gain. */
  readonly causes: readonly GainCause[];
  readonly rest: number;
  readonly questions: readonly [Question, Question];
}

/** What was still to be had in a quarter: the own seat by a bot from there on, the others as recorded. */
export interface Possible {
  readonly turn: Turn;
  readonly gain: Gain;
  /** How much of it the best single plan explains, of a hundred; absent where there is nothing to explain. */
  readonly explained?: number;
}

/** How a quarter moved what a seat could expect, points. The three add up to `after` less `before`. */
export interface StoryQuarter {
  readonly turn: Turn;
  readonly before: number;
  readonly own: number;
  readonly others: number;
  /** Chance and rulings. */
  readonly rest: number;
  readonly after: number;
}

export interface SeatAnalysis {
  readonly role: Role;
  /** The final score. */
  readonly score: number;
  readonly families: readonly Family[];
  /** At most three, each told once, the greatest gain first. Habits and gains on paper are not among them. */
  readonly windows: readonly Window[];
  /** Told apart: ways of playing, and gains that lie in one part of the score. */
  readonly apart: readonly Window[];
  readonly possible: readonly Possible[];
  /** No plan explains half of what was still possible in any quarter. */
  readonly noSingleMoment: boolean;
  readonly story: readonly StoryQuarter[];
}

export interface Analysis {
  readonly format: 1;
  /** The scenario's id, for its words; a scenario of somebody's own has its own. */
  readonly scenario: ScenarioId | (string & {});
  /** The quarters that were played, the first is 1. */
  readonly turns: number;
  /** A gain counts from here on, points. */
  readonly margin: number;
  /** The log that it was made of, by its hash: another log, another analysis. */
  readonly log: string;
  readonly seats: readonly SeatAnalysis[];
  readonly leftOut: readonly { readonly what: LeftOut; readonly n: number }[];
  /** In games played from first to last: what was set aside, and what was spent. */
  readonly budget: number;
  readonly spent: number;
  /** Of everything above: equal for any number of workers, and after a halt. */
  readonly hash: string;
}

/** What is told of an analysis to one seat: the rows that have been opened, and of the others that there are some. */
export interface Found extends Omit<Analysis, "log" | "hash" | "leftOut"> {
  /** Counted over all seats: absent while any of them is sealed. */
  readonly leftOut?: Analysis["leftOut"];
  /** Seats whose rows have not been opened. */
  readonly sealed: readonly Role[];
  /** Where a window has its greatest gain, in order: for whoever leads, who asks the room there before any row is opened. */
  readonly again?: readonly { readonly role: Role; readonly turn: Turn }[];
}

/** How far an analysis has come. */
export const ANALYSIS_STAGES = ["base", "choose", "value", "foresight", "rest"] as const;
export type AnalysisStage = (typeof ANALYSIS_STAGES)[number];
export interface Progress {
  readonly stage: AnalysisStage;
  /** Of the whole, 0 to 100; it never goes back. */
  readonly percent: number;
  readonly spent: number;
  readonly budget: number;
}
