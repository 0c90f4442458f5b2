// Scenarios as files: read with every problem named, written so that a person can read them too.
import { parseScenario, type Scenario } from "../../game-rules/open";
import { LARGEST_SCENARIO } from "../../server/contract/limits";
import { saveFile } from "../browser/save";
import type { Problem } from "./problems";

export type FileRead =
  | { ok: true; scenario: Scenario }
  | { ok: false; why: "not_json" | "too_large" }
  | { ok: false; why: "problems"; problems: readonly Problem[]; json: unknown };

export async function readScenarioFile(file: Blob): Promise<FileRead> {
  if (file.size > LARGEST_SCENARIO) return { ok: false, why: "too_large" };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { ok: false, why: "not_json" };
  }
  const parsed = parseScenario(json);
  return parsed.ok ? parsed : { ok: false, why: "problems", problems: parsed.problems, json };
}

export const downloadScenario = (scenario: Scenario): void =>
  saveFile(`${scenario.id}.json`, "application/json", `${JSON.stringify(scenario, null, 2)}\n`);
