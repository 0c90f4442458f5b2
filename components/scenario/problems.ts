// What does not hold together in a scenario, and where.
import { parseScenario } from "../../game-rules/open";

export type Problem = Extract<ReturnType<typeof parseScenario>, { ok: false }>["problems"][number];

export function problemsOf(scenario: unknown): readonly Problem[] {
  const parsed = parseScenario(scenario);
  return parsed.ok ? [] : parsed.problems;
}

/** Whether a problem lies at this place or below it. */
export const isWithin = (problem: Problem, place: string): boolean =>
  problem.path === place || problem.path.startsWith(`${place}.`) || problem.path.startsWith(`${place}[`);
