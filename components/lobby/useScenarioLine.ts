// "The missed moment, 12 quarters".
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import { useLoose } from "../ledger/loose";

export function useScenarioLine(): (view: View) => string {
  const t = useTranslations("lobby");
  const { say } = useLoose();
  return ({ scenario }) => {
    const name = say([`scenarios.${scenario.texts}.name`, `landing.create.scenarios.${scenario.texts}.name`]);
    return t(scenario.quartersPerTurn === 2 ? "scenarioHalf" : "scenario", { name, turns: scenario.turns });
  };
}
