// A figure of the own view in words: exact or the range it lies in, and what the last quarter changed.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { changeOf, type TrackId, type View } from "../../../game-rules/open";
import { figure, range } from "../../ui/number";
import { labelOf, useLabel } from "../words/label";

export interface FigureShown {
  value: string;
  exact: boolean;
  /** What the last quarter changed, in points; absent where the figure is not known exactly. */
  change?: number;
  /** The change in words, with the quarter it is counted from. */
  spoken: string;
}

/** A figure or a range of one, in its unit. */
export function useFigureText(): (track: TrackId, low: number, high: number) => string {
  const t = useTranslations("play.tracks");
  const c = useTranslations("common");
  const locale = useLocale();
  return (track, low, high) => {
    const text = Math.round(low) === Math.round(high) ? figure(low, locale) : range(low, high, locale);
    return track === "frenchOpposition"
      ? c("percent", { n: text })
      : track === "costMeur"
        ? t("million", { n: text })
        : text;
  };
}

export function useFigure(): (view: View, track: TrackId) => FigureShown | undefined {
  const t = useTranslations("play.tracks");
  const locale = useLocale();
  const label = useLabel();
  const words = useFigureText();
  return (view, track) => {
    const known = view.tracks[track];
    if (!known) return undefined;
    const exact = known.low === known.high;
    const change = changeOf(view, track);
    const before = view.past.at(-2);
    const since = before ? label(labelOf(view, before.turn)) : t("beginning");
    return {
      value: exact ? words(track, known.value, known.value) : words(track, known.low, known.high),
      exact,
      ...(change === undefined ? {} : { change }),
      spoken:
        change === undefined
          ? ""
          : change === 0
            ? t("none")
            : t(change > 0 ? "up" : "down", { n: figure(Math.abs(change), locale), label: since }),
    };
  };
}
