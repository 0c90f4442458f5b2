// Why the server said no, in words.
"use client";
import { useTranslations } from "use-intl";
import { useGame } from "../game/words/useGame";
import type { Refused } from "../site/api";

export function useRefusal(): (refused: Refused) => string {
  const t = useTranslations("operator");
  const game = useGame();
  return ({ code, params }) => (code === "line_lost" ? t("offline") : game.refusal(code, params));
}
