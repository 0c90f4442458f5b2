// An event by its headline: the writer's, else what the catalogues have under its id.
"use client";
import type { Scenario } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import { useLoose } from "../game/words/loose";

export function useEventHeadline(): (event: Scenario["events"][number]) => string | undefined {
  const { find } = useLoose();
  return (e) => isolated(e.headline ?? "") || find(`scenarioEvents.${e.id}.headline`);
}
