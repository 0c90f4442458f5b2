// What a turn is called: its year and quarter.
import type { Scenario } from "./scenario.ts";
import type { Label } from "./view-types.ts";
import type { Turn } from "./vocabulary.ts";

export function labelOf(s: Scenario, turn: Turn): Label {
  const quarters = s.start.quarter - 1 + (turn - 1) * s.quartersPerTurn;
  return {
    year: s.start.year + Math.floor(quarters / 4),
    quarter: (((quarters % 4) + 4) % 4) + 1,
    half: s.quartersPerTurn === 2,
  };
}
