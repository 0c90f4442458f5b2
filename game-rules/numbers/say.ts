// How a figure of a table is told to people: tenths become points, a divisor becomes a share, a base and its die become two ends.
// These are words for a page and never enter a state, so they may carry a decimal.
import type { RuleNumber } from "../data/numbers.ts";
import { points } from "../ledger.ts";
import type { Grade, NumberUnit } from "../vocabulary.ts";

/** A place on a scale from 0 to 100. @param to the other end of a band */
export const level = (id: string, grade: Grade, tenths: number, to?: number): RuleNumber => ({
  id,
  value: points(tenths),
  ...(to === undefined ? {} : { to: points(to) }),
  unit: "points",
  grade,
});

/** What a figure is moved by. @param spread sides of the die that goes on top, away from nothing */
export function change(id: string, grade: Grade, tenths: number, spread = 1): RuleNumber {
  const more = Math.abs(spread) - 1;
  const to = tenths < 0 ? tenths - more : tenths + more;
  return { id, value: points(tenths), ...(more > 0 ? { to: points(to) } : {}), unit: "change", grade };
}

/** Points that a chance in a hundred is moved by. */
export const odds = (id: string, grade: Grade, hundredths: number): RuleNumber => ({
  id,
  value: hundredths,
  unit: "change",
  grade,
});

export const percent = (id: string, grade: Grade, hundredths: number): RuleNumber => ({
  id,
  value: hundredths,
  unit: "percent",
  grade,
});

/** One part in so many, in a hundred. */
export const oneIn = (id: string, grade: Grade, parts: number): RuleNumber =>
  percent(id, grade, Math.round(1000 / parts) / 10);

export const count = (
  id: string,
  grade: Grade,
  unit: Exclude<NumberUnit, "points" | "change" | "percent">,
  value: number,
  to?: number,
): RuleNumber => ({ id, value, ...(to === undefined ? {} : { to }), unit, grade });

/** The last row of a table, which has one. */
export const last = <T>(rows: readonly T[]): T => rows[rows.length - 1] as T;
