// Everybody waited for is done: when it goes on, by the server's clock.
"use client";
import { useTranslations } from "use-intl";
import { useClock } from "../game/time/useClock";

/** What the server waits at the most once everybody is ready. */
const SHORTLY = 10;

export function GoesOn() {
  const t = useTranslations("sheet.ready");
  const { seconds, paused } = useClock();
  if (paused) return t("whenResumed");
  return seconds !== undefined && seconds > 0 && seconds <= SHORTLY ? t("soonIn", { n: seconds }) : t("soon");
}
