// Moments in words, told anew at midnight: what was today is then yesterday.
"use client";
import { useSyncExternalStore } from "react";
import { useLocale } from "use-intl";
import { useSource } from "../../source/react";
import { leftOfDay, momentOf } from "./moment";

/** A laptop that slept over midnight wakes with its page: then the day is looked at as well. */
const watchDay =
  (now: () => number) =>
  (told: () => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => {
        told();
        wait();
      }, leftOfDay(now()) + 1000);
    };
    wait();
    document.addEventListener("visibilitychange", told);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", told);
    };
  };

/** @returns words for a moment of the server's clock: "08:21" today, "28 Nov, 08:21" on any other day */
export function useMoment(): (at: number, how?: { seconds: boolean }) => string {
  const locale = useLocale();
  const { now } = useSource();
  // The beginning of the day, so that it changes but once.
  const today = () => new Date(now()).setHours(0, 0, 0, 0);
  const day = useSyncExternalStore(watchDay(now), today, today);
  return (at, how) => momentOf(at, day, locale, how?.seconds);
}
