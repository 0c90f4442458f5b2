// What is kept of a played game: flat figures, so that games can be played elsewhere and compared here.
import type { GameState, Role } from "../../game-rules/index.ts";
import { ROLES } from "../../game-rules/index.ts";
import type { Summary } from "../../game-rules/policies/index.ts";

export type Figures = Readonly<Record<string, number>>;

/** Stands for a turn that never came. */
export const NEVER = 99;

const PARIS_PARTS = ["aims", "reading", "price", "soil", "behind"] as const;
export const partsOfParis = PARIS_PARTS.map((p) => `paris.${p}`);

/** The figures that most claims ask for; turns are counted from the scenario's first. */
export function figuresOf(s: GameState, summary: Summary): Record<string, number> {
  const f: Record<string, number> = {
    coup1: summary.coups[0] ?? NEVER,
    coup2: summary.coups[1] ?? NEVER,
    wagner: summary.wagner ?? NEVER,
    faced: s.wagner.facedIn,
    announced: summary.announced ?? NEVER,
    out: summary.out ?? NEVER,
    settled: summary.settled ?? NEVER,
    reading: summary.exit.value,
    attacks: s.tally.attacksInFrance,
    harm: s.tally.harm,
  };
  for (const role of ROLES) f[role] = summary.scores[role].total;
  for (const [role, { parts }] of Object.entries(summary.scores)) {
    for (const [part, { value, max }] of Object.entries(parts)) {
      f[`${role}.${part}`] = value;
      f[`max.${role}.${part}`] = max;
    }
  }
  for (const t of summary.turns) {
    f[`opposition${t.turn}`] = t.tracks.frenchOpposition;
    f[`cost${t.turn}`] = t.tracks.costMeur;
    f[`sentiment${t.turn}`] = t.tracks.sentiment;
    f[`legitimacy${t.turn}`] = t.tracks.legitimacy;
    f[`cohesion${t.turn}`] = t.tracks.cohesion;
    f[`reading${t.turn}`] = t.reading;
    for (const [zone, line] of Object.entries(t.zones)) f[`sentiment${t.turn}.${zone}`] = line.sentiment;
  }
  return f;
}

export const scoreOf = (f: Figures, role: Role): number => f[role] ?? Number.NaN;
