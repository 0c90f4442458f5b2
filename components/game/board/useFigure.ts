// A figure of the own view in words: exact or the range it lies in, and what the last quarter changed.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { changeOf, type TrackId, type View } from "../../../game-rules/open";
import { figure, range } from "../../ui/number";
import { labelOf, useLabel } from "../words/label";

export interface FigureShown {
  value: string;
  exact: boolean;
  /** Against the quarter before, in points; absent where either is not known exactly. */
  change?: number;
  /** The change in words, with the quarter it is counted from. */
  spoken: string;
}

export function useFigure(): (view: View, track: TrackId) => FigureShown | undefined {
  const t = useTranslations("play.tracks");
  const c = useTranslations("common");
  const locale = useLocale();
  const label = useLabel();
  return (view, track) => {
    const known = view.tracks[track];
    if (!known) return undefined;
    const exact = known.low === known.high;
    const text = exact ? figure(known.value, locale) : range(known.low, known.high, locale);
    const change = changeOf(view, track);
    const last = view.past.at(-1);
    const since = last ? label(labelOf(view, last.turn)) : "";
    return {
      value:
        track === "frenchOpposition"
          ? c("percent", { n: text })
          : track === "costMeur"
            ? t("million", { n: text })
            : text,
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
