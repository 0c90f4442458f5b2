// After a fall of government the seat is somebody else: who it is now, and what counts from here on.
"use client";
import { useTranslations } from "use-intl";
import { BAMAKO_WEIGHTS, SCORE_PARTS, type View } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { DoubleRule } from "../ui";

/** Whether the government of Bamako is another since the quarter before this one was resolved. */
const isNew = ({ regime, turn, phase }: View): boolean =>
  regime.falls > 0 && (phase === "outcome" ? regime.since === turn : regime.since === turn - 1);

export function YouAreNow({ view }: { view: View }) {
  const t = useTranslations("report.nowYouAre");
  const p = useTranslations("play");
  const game = useGame();
  if (view.viewer !== "bamako" || !isNew(view)) return null;
  const { kind } = view.regime;
  return (
    <DoubleRule as="section" aria-labelledby="now-you-are" className="bg-ochre-bg px-5 py-3.5">
      <h3 id="now-you-are" className="text-page">
        {t("title", { who: p(`regimes.${kind}`) })}
      </h3>
      <p className="mt-1">{p("counts.weights", { kind })}</p>
      <ul className="mt-1 grid list-none gap-x-6 sm:grid-cols-2">
        {SCORE_PARTS.bamako.map((part) => (
          <li key={part} className="hair-t flex justify-between gap-3 py-1">
            {game.loose.find([`scores.bamako.${part}.name`])}
            <b className="figures">{BAMAKO_WEIGHTS[kind][part]}</b>
          </li>
        ))}
      </ul>
    </DoubleRule>
  );
}
