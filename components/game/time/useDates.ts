// Dates as both languages write them here: the day before the month, a clock of twenty-four hours.
"use client";
import { useLocale } from "use-intl";
import { datesIn } from "../../ui/intl";
import { datesOf } from "./moment";

export function useDates(options: Intl.DateTimeFormatOptions): (date: Date | number) => string {
  const locale = useLocale();
  const format = datesIn(datesOf(locale), options);
  return (date) => format.format(date);
}
