// Small questions about names and dates that the frame asks everywhere.
"use client";
import { useTranslations } from "use-intl";
import type { Label, View } from "../../game-rules/open";

/** The label of a turn of this game, from the label of the current one. */
export function labelOf(view: Pick<View, "turn" | "label" | "scenario">, turn: number): Label {
  const step = view.scenario.quartersPerTurn;
  const count = view.label.year * 4 + (view.label.quarter - 1) + (turn - view.turn) * step;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1, half: step === 2 };
}

export function useLabel(): (l: Label, short?: boolean) => string {
  const t = useTranslations("common");
  return (l, short) => {
    const year = String(l.year);
    const quarter = String(l.half ? (l.quarter > 2 ? 2 : 1) : l.quarter);
    if (short) return l.half ? t("shortHalf", { half: quarter }) : t("short", { quarter });
    return l.half ? t("labelHalf", { year, half: quarter }) : t("label", { year, quarter });
  };
}
