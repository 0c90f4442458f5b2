// A scenario as somebody brings it: by the name of one that every server has, or whole. One reader for an exercise and for a template.
import { parseScenario, type Scenario, scenarios } from "../../game-rules/index.ts";
import { LARGEST_SCENARIO } from "../contract/limits.ts";
import type { CreateExercise } from "../contract/requests.ts";

type Problems = Extract<ReturnType<typeof parseScenario>, { ok: false }>["problems"];

export type ScenarioRead =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly why: "unknown" }
  | { readonly ok: false; readonly why: "too_large" }
  | { readonly ok: false; readonly why: "wrong"; readonly problems: Problems };

/** Its size is looked at before anything in it. */
export function readScenario(asked: CreateExercise["scenario"]): ScenarioRead {
  if (typeof asked === "string")
    return Object.hasOwn(scenarios, asked)
      ? { ok: true, scenario: scenarios[asked as keyof typeof scenarios] }
      : { ok: false, why: "unknown" };
  if (Buffer.byteLength(JSON.stringify(asked)) > LARGEST_SCENARIO) return { ok: false, why: "too_large" };
  const parsed = parseScenario(asked);
  return parsed.ok ? parsed : { ok: false, why: "wrong", problems: parsed.problems };
}
