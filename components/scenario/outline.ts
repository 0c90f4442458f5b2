// The outline of what may not be a scenario at all: enough to call the places of its problems by their names.
import type { Scenario } from "../../game-rules/open";

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === "object" && x !== null;

/** Entries that are none keep their place, so that a number in a path still points at the right one. */
const entries = (x: unknown): { id: string }[] =>
  Array.isArray(x)
    ? x.map((entry) => ({
        ...(isRecord(entry) ? entry : {}),
        id: String((isRecord(entry) && entry.id) || ""),
      }))
    : [];

export const outlineOf = (json: unknown): Pick<Scenario, "zones" | "events" | "aims"> => {
  const file = isRecord(json) ? json : {};
  return {
    zones: entries(file.zones),
    events: entries(file.events),
    aims: entries(file.aims),
  } as unknown as Pick<Scenario, "zones" | "events" | "aims">;
};
