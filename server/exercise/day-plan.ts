// A quarter a day: orders close at the same hour on each working day, in the time zone that the exercise is played in.
import { DateTime } from "luxon";

export interface DayPlan {
  /** The hour at which orders close, "20:00". */
  readonly at: string;
  /** IANA name of the zone that the hour is told in. */
  readonly zone: string;
  /** Weekdays without a close, 1 Monday to 7 Sunday; never all seven. */
  readonly daysOff: readonly number[];
}

const HOUR = 3_600_000;
/** So much time a phase has at the least: what opens shortly before the hour runs to the next day's. */
const LEAST = { negotiation: 2 * HOUR, orders: HOUR } as const;
/** Holidays are few; a plan that finds no close in a year and more is a broken one. */
const FARTHEST = 400;

/**
 * The first close after a moment.
 * @param holidays ISO dates, as the days are counted in the plan's zone
 * @param from ms since 1970, as is the answer
 * @throws RangeError where no day is left
 */
export function closeAfter(plan: DayPlan, holidays: readonly string[], from: number): number {
  const [hour = 0, minute = 0] = plan.at.split(":").map(Number);
  const first = DateTime.fromMillis(from, { zone: plan.zone });
  for (let day = 0; day < FARTHEST; day++) {
    // set anew each day: where the clocks change, the hour stays and the day is longer or shorter
    const close = first.plus({ days: day }).set({ hour, minute, second: 0, millisecond: 0 });
    if (close.toMillis() <= from || plan.daysOff.includes(close.weekday)) continue;
    if (!holidays.includes(close.toISODate() ?? "")) return close.toMillis();
  }
  throw new RangeError("the plan leaves no day on which orders could close");
}

/** When a phase that opens now ends: orders at the hour, talk half-way there. */
export function endOnDay(
  plan: DayPlan,
  holidays: readonly string[],
  phase: "negotiation" | "orders",
  now: number,
): number {
  const close = closeAfter(plan, holidays, now + LEAST[phase]);
  return phase === "orders" ? close : now + Math.round((close - now) / 2);
}

/** The closes of this quarter and of those after it, as far as the plan tells today. */
export function closesAhead(
  plan: DayPlan,
  holidays: readonly string[],
  first: number,
  quarters: number,
): number[] {
  const closes = [first];
  for (let n = 1; n < quarters; n++) closes.push(closeAfter(plan, holidays, closes[n - 1] ?? first));
  return closes;
}
