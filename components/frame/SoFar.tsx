// The picture of a pause: the published figures over the quarters so far, large on the wall, in one row at a seat. What no paper has printed is
// not on it.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { cx, figure, Sparkline } from "../ui";
import { PUBLISHED } from "./published";
import { useShownFigure } from "./useShownFigure";

export function SoFar({ view, small }: { view: View; small?: boolean }) {
  const t = useTranslations("observer");
  const game = useGame();
  const label = useLabel();
  const locale = useLocale();
  const shown = useShownFigure();
  return (
    <section aria-labelledby="so-far" className={small ? "mt-2" : "px-6 py-5"}>
      <h2 id="so-far" className={small ? "text-body font-semibold" : "text-title leading-tight"}>
        {t("soFar", { label: label(view.label) })}
      </h2>
      <ul
        className={
          small
            ? "mt-1 grid list-none grid-cols-2 gap-x-5 gap-y-1.5 md:grid-cols-4"
            : "mt-4 grid list-none gap-5"
        }
      >
        {PUBLISHED.map((track) => {
          const known = view.tracks[track];
          if (!known) return null;
          const values = [
            ...view.past.map((q) => q.tracks[track] ?? null).slice(0, view.turn - 1),
            known.value,
          ];
          const first = values.find((v) => v !== null);
          return (
            <li
              key={track}
              className={cx(
                "hair-t",
                small ? "pt-1" : "grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-5 pt-3",
              )}
            >
              <div className="min-w-0">
                <p className={small ? "text-note leading-tight" : "text-head leading-tight font-medium"}>
                  {game.track(track)}
                </p>
                {small ? null : (
                  <Sparkline
                    values={values}
                    turns={view.scenario.turns}
                    group={view.label.half ? 2 : 4}
                    width={420}
                    height={72}
                    bars={track === "losses"}
                    className="mt-2 h-auto w-full"
                  />
                )}
              </div>
              <div className={small ? "mt-0.5 flex flex-wrap items-baseline gap-x-2" : "text-right"}>
                <p
                  className={cx(
                    "figures font-display leading-none font-medium whitespace-nowrap",
                    small ? "text-lead" : "text-purse",
                  )}
                >
                  {shown(track, known)}
                </p>
                {typeof first === "number" && values.length > 1 ? (
                  <p className={cx("text-note text-ink-2", !small && "mt-1.5")}>
                    {t("from", { value: figure(first, locale) })}
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
