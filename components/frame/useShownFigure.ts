// A published figure as it is printed: with its unit, or as the range that it is known in.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { TrackId } from "../../game-rules/open";
import { figure, range } from "../ui";

interface Known {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function useShownFigure(): (track: TrackId, known: Known) => string {
  const c = useTranslations("common");
  const p = useTranslations("play.tracks");
  const locale = useLocale();
  return (track, known) => {
    const n = known.low === known.high ? figure(known.value, locale) : range(known.low, known.high, locale);
    if (track === "frenchOpposition") return c("percent", { n });
    return track === "costMeur" ? p("million", { n }) : n;
  };
}
