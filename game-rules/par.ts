// Beside every total: what history scored in that seat of that scenario.
import { PAR, type Par } from "./data/par.ts";
import type { View } from "./view-types.ts";
import { type Role, SCENARIO_IDS } from "./vocabulary.ts";

/**
 * What the historical line scores in a seat, in points; nothing for a scenario of somebody's own, which history never played.
 * A tuned copy bears a name or an id of its own.
 */
export function parOf({ id, name }: Pick<View["scenario"], "id" | "name">, seat: Role): Par | undefined {
  const shipped = SCENARIO_IDS.find((s) => s === id);
  return shipped && name === undefined ? PAR[shipped][seat] : undefined;
}
