// A time of day by the reader's own watch, with a clock of twenty-four hours.
"use client";
import { useLocale } from "use-intl";

/** @param ms the server's time */
export function useTime(): (ms: number) => string {
  const locale = useLocale();
  return (ms) => new Date(ms).toLocaleTimeString(locale, { hourCycle: "h23" });
}
