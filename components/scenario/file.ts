// Scenarios as files: read with every problem named, written so that a person can read them too.
import { parseScenario, type Scenario } from "../../game-rules/open";
import { LARGEST_SCENARIO } from "../../server/contract/limits";
import type { Problem } from "./problems";

export type FileRead =
  | { ok: true; scenario: Scenario }
  | { ok: false; why: "not_json" | "too_large" }
  | { ok: false; why: "problems"; problems: readonly Problem[] };

export async function readScenarioFile(file: Blob): Promise<FileRead> {
  if (file.size > LARGEST_SCENARIO) return { ok: false, why: "too_large" };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { ok: false, why: "not_json" };
  }
  const parsed = parseScenario(json);
  return parsed.ok ? parsed : { ok: false, why: "problems", problems: parsed.problems };
}

/** Hands the browser a file to keep. */
export function downloadScenario(scenario: Scenario): void {
  const blob = new Blob([`${JSON.stringify(scenario, null, 2)}\n`], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${scenario.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
