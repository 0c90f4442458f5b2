// Which quarter it is, and how far the game is.
"use client";
import { useTranslations } from "use-intl";
import { useLabel } from "../game/words/label";
import { useView } from "../source/react";
import { QuarterRibbon } from "../ui";

export function Quarter({
  ribbon = 136,
  bare,
}: {
  ribbon?: number;
  /** the ribbon says how far it is */ bare?: boolean;
}) {
  const t = useTranslations("play.bar");
  const view = useView();
  const label = useLabel();
  if (!view) return null;
  const n = String(view.turn);
  const total = String(view.scenario.turns);
  return (
    <div>
      <div className="flex items-baseline gap-2.5">
        <span className="font-display text-[1.25rem] leading-none font-[560] whitespace-nowrap">
          {label(view.label)}
        </span>
        {bare ? null : (
          <span className="text-label whitespace-nowrap text-ink-2">{t("of", { n, total })}</span>
        )}
      </div>
      <QuarterRibbon
        className="mt-1"
        turns={view.scenario.turns}
        current={view.turn - 1}
        group={view.label.half ? 2 : 4}
        width={ribbon}
        label={t("quarter", { n, total })}
      />
    </div>
  );
}
