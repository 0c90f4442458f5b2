// A zone's start as one line of a chart, so that the board of a scenario reads like the chart on paper.
import type { ZoneData } from "../../scenario.ts";
import type { Control, Force } from "../../vocabulary.ts";

/** administration 0..3, then services, grievance, resentment, sentiment, tension, fear (0..100). */
export type Line = readonly [
  adm: number,
  srv: number,
  gri: number,
  res: number,
  sen: number,
  ten: number,
  fear: number,
];

export function zone(
  control: Control,
  line: Line,
  forces: Partial<Record<Force, number>> = {},
): ZoneData["start"] {
  const [administration, services, grievance, resentment, sentiment, tension, fear] = line;
  return {
    control,
    forces,
    administration,
    services,
    grievance,
    resentment,
    sentiment,
    tension,
    fear,
    harm: 0,
  };
}
