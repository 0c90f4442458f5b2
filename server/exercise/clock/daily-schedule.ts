// A quarter a day: orders close at the same hour on each working day, in the time zone that the exercise is played in.
import { DateTime } from "luxon";
import type { DayPlan } from "../log/events.ts";

const HOUR = 3_600_000;
/** So much time a phase has at the least: what opens shortly before the hour runs to the next day's. */
const LEAST = { negotiation: 2 * HOUR, orders: HOUR } as const;
/** Holidays are few; whoever finds no close in so many days finds none. */
export const FARTHEST_CLOSE = 400;

/**
 * The first close after a moment; null where the plan leaves no day for it within `FARTHEST_CLOSE`, or where this
 * machine does not know the zone that another wrote into the log.
 * @param holidays ISO dates, as the days are counted in the plan's zone
 * @param from ms since 1970, as is the answer
 */
export function closeAfter(plan: DayPlan, holidays: readonly string[], from: number): number | null {
  const [hour = 0, minute = 0] = plan.at.split(":").map(Number);
  const first = DateTime.fromMillis(from, { zone: plan.zone });
  if (!first.isValid) return null;
  for (let day = 0; day < FARTHEST_CLOSE; day++) {
    // set anew each day: where the clocks change, the hour stays and the day is longer or shorter
    const close = first.plus({ days: day }).set({ hour, minute, second: 0, millisecond: 0 });
    if (close.toMillis() <= from || plan.daysOff.includes(close.weekday)) continue;
    if (!holidays.includes(close.toISODate() ?? "")) return close.toMillis();
  }
  return null;
}

/** When a phase that opens now ends: orders at the hour, talk half-way there; null where no close is ahead. */
export function endOnDay(
  plan: DayPlan,
  holidays: readonly string[],
  phase: "negotiation" | "orders",
  now: number,
): number | null {
  const close = closeAfter(plan, holidays, now + LEAST[phase]);
  return close === null || phase === "orders" ? close : now + Math.round((close - now) / 2);
}

/** The closes of this quarter and of those after it, as far as the plan leaves days for them. */
export function closesAhead(
  plan: DayPlan,
  holidays: readonly string[],
  first: number | null,
  quarters: number,
): number[] {
  const closes: number[] = [];
  for (let next = first; next !== null && closes.length < quarters; next = closeAfter(plan, holidays, next))
    closes.push(next);
  return closes;
}

/** Whether so many quarters, the first from `from` on, each find a day to close. */
export const leavesCloses = (
  plan: DayPlan,
  holidays: readonly string[],
  from: number,
  quarters: number,
): boolean => closesAhead(plan, holidays, closeAfter(plan, holidays, from), quarters).length === quarters;
