// What a moment is called: "2021 Q1, Orders".
"use client";
import { useTranslations } from "use-intl";
import { labelOf, useLabel } from "../game/words/label";
import type { GameRecord, Stop } from "./record";

/** A quarter by its name, in short where there is little room. */
export function useQuarterName(record: GameRecord): (turn: number, short?: boolean) => string {
  const label = useLabel();
  const view = record.view(0, "observer");
  return (turn, short) => label(labelOf(view, turn), short);
}

export function useStopName(record: GameRecord): (stop: Stop) => string {
  const t = useTranslations("common");
  const quarter = useQuarterName(record);
  return ({ turn, phase }) => t("stop", { label: quarter(turn), phase: t(`phases.${phase}`) });
}
