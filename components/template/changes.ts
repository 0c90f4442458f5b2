// What a scenario of one's own has otherwise than the one that it was copied from: the places, each with what it was and what it is.
import { type Scenario, scenarios } from "../../game-rules/open";

export interface Change {
  /** As problems name it: "zones[3].start.grievance". */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** What tells a copy from its original, and is no change of it. */
const OWN: readonly string[] = ["id", "name", "texts"];

const isBox = (x: unknown): x is Record<string, unknown> => typeof x === "object" && x !== null;

function walk(was: unknown, is: unknown, path: string, found: Change[]): void {
  if (!isBox(was) || !isBox(is) || Array.isArray(was) !== Array.isArray(is)) {
    if (was !== is) found.push({ path, was, is });
    return;
  }
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (path === "" && OWN.includes(key)) continue;
    walk(was[key], is[key], Array.isArray(was) ? `${path}[${key}]` : path ? `${path}.${key}` : key, found);
  }
}

/** Nothing where it comes from none of ours. */
export function changesOf(scenario: Scenario): Change[] | undefined {
  const original = Object.values(scenarios).find(({ id }) => id === scenario.texts);
  if (!original) return undefined;
  const found: Change[] = [];
  walk(original, scenario, "", found);
  return found;
}
