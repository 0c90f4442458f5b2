// What a turn is called: its year and quarter.
import type { Scenario } from "./scenario.ts";
import type { Label, View } from "./view-types.ts";
import type { Turn } from "./vocabulary.ts";

/** The label of a turn of a game, from the label of the current one. */
export function labelIn(v: Pick<View, "turn" | "label" | "scenario">, turn: Turn): Label {
  const step = v.scenario.quartersPerTurn;
  const count = v.label.year * 4 + (v.label.quarter - 1) + (turn - v.turn) * step;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1, half: step === 2 };
}

export function labelOf(s: Scenario, turn: Turn): Label {
  const quarters = s.start.quarter - 1 + (turn - 1) * s.quartersPerTurn;
  return {
    year: s.start.year + Math.floor(quarters / 4),
    quarter: (((quarters % 4) + 4) % 4) + 1,
    half: s.quartersPerTurn === 2,
  };
}
