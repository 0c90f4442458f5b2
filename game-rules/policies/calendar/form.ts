// The form of the historical calendar: what a side did in a quarter, where that is told, and when it still makes sense.
import type { Account, OrderDraft } from "../../orders.ts";
import type { View } from "../../view-types.ts";
import type { Grade } from "../../vocabulary.ts";

/** An order as history gave it; what is left open (zone, target, option) any legal order may fill. */
export type Wish = Partial<Pick<OrderDraft, "zone" | "target" | "option">> & {
  readonly id: OrderDraft["id"];
};

export interface Entry {
  /** Quarters from the first of 2020, which is 1. */
  readonly quarter: number;
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

export interface Calendar {
  readonly entries: readonly Entry[];
  readonly habits: readonly Habit[];
}

/** Questions about a game that may have left the line of history. */
export const frenchIn = (v: View): boolean => v.exit.outIn === 0;
export const notAnnounced = (v: View): boolean => v.exit.announcedIn === 0;
export const talking = (v: View): boolean => v.talks.rung !== "none";
export const officersRule = (v: View): boolean => v.regime.kind !== "elected";
export const atWar = (v: View): boolean => v.talks.rung === "none" || v.talks.rung === "contact";
/** The historical course: an end named for June 2021 and carried out late. Any other announcement is kept to. */
export const ownTimetable = (v: View): boolean => v.exit.announcedIn > 0 && !slowRoll(v);
export const slowRoll = (v: View): boolean => v.exit.announcedIn === v.turn - quarterOf(v) + ANNOUNCED_IN;
export const ANNOUNCED_IN = 6;
export const quarterOf = (v: View): number => (v.label.year - 2020) * 4 + v.label.quarter;
