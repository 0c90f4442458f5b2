// A choice in words, as the analysis would say the same plan.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../../game-rules/open";
import type { Choice } from "../../../server/contract/requests";
import { useWindowWords } from "../useWindowWords";
import { wishOf } from "./choices";

/** @param view of the seat and the day: it knows whose a deal is */
export function useChoiceWords(view: View): (choice: Choice) => string {
  const t = useTranslations("debrief.turn");
  const words = useWindowWords();
  return (choice) => (choice.do === "nothing" ? t("nothing") : words.plan({ first: wishOf(choice, view) }));
}
