// One figure: its value or the range it lies in, how it changed, its course, and why.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { MARCHES_FROM, type TrackId, type View } from "../../game-rules/open";
import { useWidth } from "../browser/width";
import { isCount } from "../game/board/trackRows";
import { useFigure } from "../game/board/useFigure";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { Delta, Sparkline } from "../ui";
import { WithSheet } from "./WithSheet";

export function TrackRow({ view, track, why = true }: { view: View; track: TrackId; why?: boolean }) {
  const t = useTranslations("play.tracks");
  const locale = useLocale();
  const game = useGame();
  const figureOf = useFigure();
  const width = useWidth();
  const known = view.tracks[track];
  const shown = figureOf(view, track);
  if (!known || !shown) return null;
  const { value, exact, change } = shown;
  const past = view.past.map((p) => p.tracks[track] ?? null);
  const course = exact ? [...past.slice(0, view.turn - 1), known.value] : past;
  const name = game.track(track);
  return (
    <li className="hair-b grid grid-cols-[1fr_auto] gap-x-2 py-2">
      <div className="col-span-2 flex items-baseline gap-2">
        <span className="min-w-0 flex-1 leading-tight font-medium">
          {name}
          {exact ? null : <span className="font-normal text-ink-3"> {t("est")}</span>}
          <WithSheet view={view} track={track} />
        </span>
        <span className="figures font-display text-head leading-none font-medium whitespace-nowrap">
          {value}
        </span>
        <span className="flex min-w-8.5 justify-end">
          {change === undefined ? null : (
            <Delta
              value={change}
              locale={locale}
              digits={Number.isInteger(change) ? 0 : 1}
              spoken={shown.spoken}
            />
          )}
        </span>
      </div>
      <div className="flex items-end">
        {exact && course.some((v) => v !== null) ? (
          <Sparkline
            values={course}
            turns={view.scenario.turns}
            group={view.label.half ? 2 : 4}
            bars={isCount(track)}
            height={28}
            width={width === "desk" ? 138 : 176}
            {...(track === "sentiment" ? { threshold: MARCHES_FROM, thresholdLabel: t("march") } : {})}
          />
        ) : (
          <span className="text-note text-ink-2">{t("age", { n: known.age })}</span>
        )}
      </div>
      {why ? <Why name={name} track={track} now={value} /> : null}
    </li>
  );
}
