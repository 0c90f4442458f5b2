// The form of the historical calendar: what a side did in a quarter, where that is told, and when it still makes sense.
import type { Account, OrderDraft } from "../../orders.ts";
import type { View } from "../../view-types.ts";
import type { Grade } from "../../vocabulary.ts";

/** An order as history gave it; what is left open (zone, target, option) any legal order may fill. */
export type Wish = Partial<Pick<OrderDraft, "zone" | "target" | "option">> & {
  readonly id: OrderDraft["id"];
};

/** A quarter of the world's calendar as a number: the next quarter is one more. */
export type Quarter = number;
export const q = (year: number, quarter: 1 | 2 | 3 | 4): Quarter => year * 4 + quarter - 1;

export interface Entry {
  readonly at: Quarter;
  readonly wishes: readonly Wish[];
  /** What it said officially that quarter of what had happened. */
  readonly says?: Account;
  readonly grade: Extract<Grade, "report" | "history">;
  /** What happened, in our words; a section of the report where it is the report that tells it. */
  readonly source: string;
  /** Left out where the game has gone another way and the step would make no sense. */
  readonly when?: (v: View) => boolean;
}

/** What a side does in any quarter that the calendar leaves room in, the dearest first. */
export interface Habit {
  readonly wish: Wish;
  readonly source: string;
  readonly when?: (v: View) => boolean;
}

/** A stretch of the line of history with habits of its own: it lasts until the next one of its side begins. */
export interface Period {
  readonly since: Quarter;
  readonly entries: readonly Entry[];
  readonly habits: readonly Habit[];
}

/** A side's periods, in the order of their years. */
export type Calendar = readonly Period[];

/** Questions about a game that may have left the line of history. */
export const frenchIn = (v: View): boolean => v.exit.outIn === 0;
export const notAnnounced = (v: View): boolean => v.exit.announcedIn === 0;
export const talking = (v: View): boolean => v.talks.rung !== "none";
export const officersRule = (v: View): boolean => v.regime.kind !== "elected";
export const atWar = (v: View): boolean => v.talks.rung === "none" || v.talks.rung === "contact";
/** The first quarter of the view's turn; a half-year has a second. */
export const quarterOf = (v: View): Quarter => q(v.label.year, v.label.quarter as 1 | 2 | 3 | 4);
const quartersIn = (v: View): number => (v.label.half ? 2 : 1);

/** Whether a quarter falls into the view's turn: of a half-year either of its two. */
export const fallsIn = (v: View, at: Quarter): boolean =>
  at >= quarterOf(v) && at < quarterOf(v) + quartersIn(v);

/** The turn into which a quarter falls, counted as the game counts; below 1 it lies before the game. */
const turnOf = (v: View, at: Quarter): number => v.turn + Math.floor((at - quarterOf(v)) / quartersIn(v));

/** The historical course: an end named for June 2021 and carried out late. Any other announcement is kept to. */
export const ANNOUNCED_IN = q(2021, 2);
export const slowRoll = (v: View): boolean =>
  v.exit.announcedIn > 0 && v.exit.announcedIn === turnOf(v, ANNOUNCED_IN);
export const ownTimetable = (v: View): boolean => v.exit.announcedIn > 0 && !slowRoll(v);

/** The period of a side's calendar that a view's turn lies in: the last that has begun, or the first. */
export const periodOf = (calendar: Calendar, v: View): Period =>
  calendar.reduce((found, p) => (p.since < quarterOf(v) + quartersIn(v) ? p : found), calendar[0] as Period);
