// "The missed moment, 12 quarters".
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../../game-rules/open";
import { useScenarioName } from "./useScenarioName";

export function useScenarioLine(): (view: View) => string {
  const t = useTranslations("lobby");
  const nameOf = useScenarioName();
  return ({ scenario }) => {
    const name = nameOf(scenario);
    return t(scenario.quartersPerTurn === 2 ? "scenarioHalf" : "scenario", { name, turns: scenario.turns });
  };
}
