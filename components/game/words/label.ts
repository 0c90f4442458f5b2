// Small questions about names and dates that the frame asks everywhere.
"use client";
import { useTranslations } from "use-intl";
import { type Label, labelIn } from "../../../game-rules/open";

export { labelIn as labelOf };

export function useLabel(): (l: Label, short?: boolean) => string {
  const t = useTranslations("common");
  return (l, short) => {
    const year = String(l.year);
    const quarter = String(l.half ? (l.quarter > 2 ? 2 : 1) : l.quarter);
    if (short) return l.half ? t("shortHalf", { half: quarter }) : t("short", { quarter });
    return l.half ? t("labelHalf", { year, half: quarter }) : t("label", { year, quarter });
  };
}
