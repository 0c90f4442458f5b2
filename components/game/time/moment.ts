// A moment that has been, for whoever reads it now: the hour alone while it is today, with its day once it is not.
import { datesIn } from "../../ui/intl";

const sameDay = (a: Date, b: Date): boolean =>
  a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();

/** Dates as both languages write them here: the day before the month. */
export const datesOf = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** @param today any time of the day on which it is read, by the same clock */
export function momentOf(at: number, today: number, locale: string, seconds = false): string {
  const [then, now] = [new Date(at), new Date(today)];
  const hour = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return datesIn(datesOf(locale), {
    ...hour,
    ...(seconds ? { second: "2-digit" } : {}),
    ...(sameDay(then, now) ? {} : { day: "numeric", month: "short" }),
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(then);
}

/** How long it still is this day, in ms. */
export function leftOfDay(now: number): number {
  const at = new Date(now);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1).getTime() - now;
}
