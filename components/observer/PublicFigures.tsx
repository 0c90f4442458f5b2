// The published figures, in a row: opinion, cost, losses, the street.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { PUBLISHED } from "../frame/published";
import { useShownFigure } from "../frame/useShownFigure";
import { useGame } from "../game/words/useGame";
import { cx, Sparkline } from "../ui";

export function PublicFigures({ view, wall }: { view: View; wall?: boolean }) {
  const t = useTranslations("observer");
  const shown = useShownFigure();
  const game = useGame();
  return (
    <section aria-label={t("figures")} className="rule-t bg-panel px-5 py-2.5">
      <ul
        className={cx(
          "grid list-none grid-cols-2 gap-x-5 md:grid-cols-4",
          wall ? "" : "desk:max-wide:grid-cols-2",
        )}
      >
        {PUBLISHED.map((track) => {
          const known = view.tracks[track];
          if (!known) return null;
          return (
            <li key={track} className="py-1">
              <p className="min-h-[2.5em] text-note leading-[1.25] font-medium">{game.track(track)}</p>
              <p className="mt-0.5 flex flex-wrap-reverse items-end justify-between gap-x-2 gap-y-1">
                <Sparkline
                  values={[
                    ...view.past.map((q) => q.tracks[track] ?? null).slice(0, view.turn - 1),
                    known.value,
                  ]}
                  turns={view.scenario.turns}
                  group={view.label.half ? 2 : 4}
                  width={wall ? 110 : 72}
                  height={wall ? 36 : 28}
                  bars={track === "losses"}
                />
                <span
                  className={cx(
                    "figures font-display leading-none font-medium whitespace-nowrap",
                    wall ? "text-purse" : "text-page",
                  )}
                >
                  {shown(track, known)}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
