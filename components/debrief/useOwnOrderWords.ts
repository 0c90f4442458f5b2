// What became of an order that stood on no menu, in words.
"use client";
import { useTranslations } from "use-intl";
import type { OwnOrderCame } from "../../server/debrief/tables/own-orders";

export function useOwnOrderWords(): { became(order: OwnOrderCame): string } {
  const t = useTranslations("aar.rulings");
  const became = ({ became, odds, draw, came }: OwnOrderCame): string => {
    if (became !== "drawn") return t(became);
    const drawn = { came: String(came === true), draw: String(draw ?? "") };
    return odds === undefined ? t("drawn", drawn) : t("drawnUnder", { ...drawn, odds: String(odds) });
  };
  return { became };
}
