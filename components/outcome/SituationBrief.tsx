// The brief that opens a quarter: what the calendar and the facilitator bring, what the last paper led with.
"use client";
import { useTranslations } from "use-intl";
import { reportsOf } from "../game/stream/reports";
import { useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { useItems, useShown, useView } from "../source/react";
import { DoubleRule } from "../ui";
import { Injects } from "./Injects";
import { Situation } from "./Situation";

export function SituationBrief({ seat }: { seat: string }) {
  const t = useTranslations("report");
  const label = useLabel();
  const news = useNews();
  const game = useGame();
  const view = useView();
  const items = useItems();
  const phase = useShown((s) => s.exercise?.phase);
  if (!view || phase !== "situation") return null;
  const last = reportsOf(items).at(-1);
  return (
    <DoubleRule
      as="section"
      aria-label={t("brief", { label: label(view.label) })}
      className="m-3 grid gap-1.5 p-3.5"
    >
      <h2 data-heading="situation">{t("brief", { label: label(view.label) })}</h2>
      {view.turn === 1 ? (
        <>
          <p className="font-display text-lead">{game.loose.find(`briefs.${seat}.lead`)}</p>
          <p className="text-note text-ink-2">{game.loose.find(`briefs.${seat}.paragraphs.care`)}</p>
        </>
      ) : null}
      <p className="text-note text-ink-2">{t("briefText")}</p>
      <Situation turn={view.turn} />
      <Injects />
      {last ? (
        <ul className="list-none text-note">
          {[...last.news]
            .sort((a, b) => b.rank - a.rank)
            .slice(0, 3)
            .map((n, i) => (
              <li key={i} className="hair-t py-1 font-display text-[0.9375rem]">
                {news.head(n)}
              </li>
            ))}
        </ul>
      ) : null}
    </DoubleRule>
  );
}
