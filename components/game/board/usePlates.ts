// The three places off the ground, each in a line: the home front, the street, the neighbours.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { type Known, neighbourMood, streetMood, type View } from "../../../game-rules/open";
import type { BoardPlate } from "../../board";
import { figure, range } from "../../ui/number";

export function usePlates(): (view: Pick<View, "tracks">) => BoardPlate[] {
  const t = useTranslations("play.plates");
  const locale = useLocale();
  const show = (k: Known) => range(k.low, k.high, locale);
  const firm = (k: Known) => t(neighbourMood(k));
  return (view) => {
    const { homeFear, frenchOpposition, sentiment, niamey, ouagadougou } = view.tracks;
    const street = sentiment ? t(streetMood(sentiment)) : "";
    const neighbours = [
      niamey ? t("niamey", { word: firm(niamey) }) : "",
      ouagadougou ? t("ouagadougou", { word: firm(ouagadougou) }) : "",
    ].filter(Boolean);
    return [
      {
        id: "home",
        title: t("home"),
        line: [
          homeFear ? t("fear", { n: show(homeFear) }) : "",
          frenchOpposition ? t("opposed", { n: figure(frenchOpposition.value, locale) }) : "",
        ]
          .filter(Boolean)
          .join(" · "),
        word: frenchOpposition ? t("opposed", { n: figure(frenchOpposition.value, locale) }) : "",
        token: { id: "home-paris", side: "paris", strength: 0, label: t("home") },
      },
      {
        id: "street",
        title: t("street"),
        line: [street, sentiment ? t("sentiment", { n: figure(sentiment.value, locale) }) : ""]
          .filter(Boolean)
          .join(" · "),
        word: street,
        token: { id: "street-bamako", side: "bamako", strength: 0, label: t("street") },
      },
      {
        id: "neighbours",
        title: t("neighbours"),
        line: neighbours.join(" · ") || t("unknown"),
        word: neighbours.join(" · ") || t("unknown"),
      },
    ];
  };
}
