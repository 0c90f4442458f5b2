// What a scenario is called: in its writer's words where it has some, else as the catalogues name the one it came from.
"use client";
import type { ScenarioNamed } from "../../../server/contract/http";
import { isolated } from "../../../server/contract/typed";
import { useLoose } from "./loose";

export function useScenarioName(): (scenario: ScenarioNamed) => string {
  const { say } = useLoose();
  return ({ name, texts }) => isolated(name ?? "") || say(`scenarios.${texts}.name`);
}
