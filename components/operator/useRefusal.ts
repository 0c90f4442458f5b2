// Why the server said no, in words.
"use client";
import { useTranslations } from "use-intl";
import { useRefusal as useWhy } from "../game/words/useRefusal";
import type { Refused } from "../site/api";

export function useRefusal(): (refused: Refused) => string {
  const t = useTranslations("operator");
  const why = useWhy();
  return ({ code, params }) => (code === "line_lost" ? t("offline") : why(code, params));
}
