// What is known of the line of history in figures and dates, each with what it stands on. What no source tells is not here.
import type { Grade, TrackId } from "../../vocabulary.ts";
import { ANNOUNCED_IN, type Quarter, q } from "./form.ts";

type Sourced = Extract<Grade, "report" | "history">;

/** A figure as it was: at the end of one quarter, or over several together. */
export interface Figure {
  readonly id: string;
  readonly track: TrackId;
  readonly from: Quarter;
  readonly to: Quarter;
  /** In the track's own unit; of several quarters their sum. */
  readonly value: number;
  readonly grade: Sourced;
}

export const FIGURES = [
  // "almost EUR 1 billion in 2020" (Executive Summary)
  { id: "cost_2020", track: "costMeur", from: q(2020, 1), to: q(2020, 4), value: 1000, grade: "report" },
  // "51 percent of French citizens", a poll of 12 January 2021 (The Missed Moment)
  {
    id: "opposition_2021",
    track: "frenchOpposition",
    from: q(2021, 1),
    to: q(2021, 1),
    value: 51,
    grade: "report",
  },
] as const satisfies readonly Figure[];

/** What a game and the line of history may both come to, or neither. */
export const TURNING_POINTS = [
  "exit_announced",
  "last_unit",
  "first_coup",
  "second_coup",
  "wagner",
  "settlement",
] as const;
export type TurningPoint = (typeof TURNING_POINTS)[number];

/** When each came about; what never did has no date. */
export const DATES: Readonly<Record<TurningPoint, { readonly at?: Quarter; readonly grade: Sourced }>> = {
  exit_announced: { at: ANNOUNCED_IN, grade: "report" },
  last_unit: { at: q(2022, 3), grade: "report" },
  first_coup: { at: q(2020, 3), grade: "history" },
  second_coup: { at: q(2021, 2), grade: "history" },
  wagner: { at: q(2021, 4), grade: "report" },
  settlement: { grade: "report" },
};
