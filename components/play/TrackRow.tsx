// One figure: its value or the range it lies in, how it changed, its course, and why.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { changeOf, MARCHES_FROM, type TrackId, type View } from "../../game-rules/open";
import { useWidth } from "../browser/width";
import { isCount } from "../game/board/trackRows";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { Why } from "../ledger/Why";
import { Delta, figure, range, Sparkline } from "../ui";

export function TrackRow({ view, track, why = true }: { view: View; track: TrackId; why?: boolean }) {
  const t = useTranslations("play.tracks");
  const c = useTranslations("common");
  const locale = useLocale();
  const game = useGame();
  const label = useLabel();
  const width = useWidth();
  const known = view.tracks[track];
  if (!known) return null;
  const exact = known.low === known.high;
  const show = (text: string) =>
    track === "frenchOpposition"
      ? c("percent", { n: text })
      : track === "costMeur"
        ? t("million", { n: text })
        : text;
  const value = show(exact ? figure(known.value, locale) : range(known.low, known.high, locale));
  const past = view.past.map((p) => p.tracks[track] ?? null);
  const last = view.past.at(-1);
  const change = changeOf(view, track);
  const since = last ? label(labelOf(view, last.turn)) : "";
  const course = exact ? [...past.slice(0, view.turn - 1), known.value] : past;
  const name = game.track(track);
  return (
    <li className="hair-b grid grid-cols-[1fr_auto] gap-x-2 py-2">
      <div className="col-span-2 flex items-baseline gap-2">
        <span className="min-w-0 flex-1 leading-tight font-medium">
          {name}
          {exact ? null : <span className="font-normal text-ink-3"> {t("est")}</span>}
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
              spoken={
                change === 0
                  ? t("none")
                  : t(change > 0 ? "up" : "down", { n: figure(Math.abs(change), locale), label: since })
              }
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
