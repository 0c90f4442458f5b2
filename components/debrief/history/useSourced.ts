// What a dashed line on a chart says: history's figure, of which quarters, and that a source tells it.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { figure } from "../../ui";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";
import type { Sourced } from "./figures";

export function useSourced(record: GameRecord): (s: Sourced) => string {
  const t = useTranslations("against.figures");
  const locale = useLocale();
  const quarter = useQuarterName(record);
  return ({ from, to, value }) => {
    const told = figure(Math.round(value), locale);
    return from === to
      ? t("at", { value: told, from: quarter(from) })
      : t("perQuarter", { value: told, from: quarter(from), to: quarter(to) });
  };
}
