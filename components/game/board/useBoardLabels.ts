// What the board's own buttons and the countries around it are called.
"use client";
import { useTranslations } from "use-intl";
import type { BoardLabels } from "../../board";

export function useBoardLabels(): BoardLabels {
  const t = useTranslations("play.map");
  const countries = [
    "mauritania",
    "algeria",
    "niger",
    "burkina",
    "guinea",
    "ivory",
    "senegal",
    "ghana",
    "benin",
  ] as const;
  return {
    zoomIn: t("labels.zoomIn"),
    zoomOut: t("labels.zoomOut"),
    whole: t("labels.whole"),
    theatre: t("labels.theatre"),
    list: t("labels.list"),
    map: t("labels.map"),
    region: t("labels.region"),
    layer: t("labels.layer"),
    countries: Object.fromEntries(countries.map((c) => [c, t(`countries.${c}`)])),
  };
}
