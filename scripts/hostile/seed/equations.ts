// What one snapshot at the start of a public scenario says about the dice: each estimate is a known figure and one die's error.
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { View } from "../guest.ts";

/** A die that is known: its place in the key, and what it showed. */
export interface Equation {
  readonly actor: number;
  readonly zone: number;
  /** Which of a sight's figures, by its place among them: 0 to 6. */
  readonly figure: number;
  readonly sides: number;
  readonly shown: number;
}

interface ScenarioZone {
  readonly id: string;
  readonly start: Readonly<Record<string, number>>;
}

/** What the attack uses of the engine that it attacks: public data, and the dice as anybody may call them. */
export interface Engine {
  readonly zones: readonly ScenarioZone[];
  readonly StepDice: new (
    s: { seed: number; turn: number; secret?: string | undefined },
    step: "outcome",
  ) => { throw(sides: number, dynamic: "D29", actor: number, zone: number, n: number): number };
}

export async function engineOf(root: string, scenario: string): Promise<Engine> {
  const from = (file: string) => import(pathToFileURL(path.join(root, "game-rules", file)).href);
  const { scenarios } = (await from("index.ts")) as { scenarios: Record<string, { zones: ScenarioZone[] }> };
  const { StepDice } = (await from("dice.ts")) as Pick<Engine, "StepDice">;
  return { zones: scenarios[scenario]?.zones ?? [], StepDice };
}

/** A sight's figures in the order in which their dice are counted; what everybody knows exactly says nothing. */
const FIGURES = ["services", "grievance", "resentment", "sentiment", "tension", "fear", "harm"];
const EXACT = "sentiment";
/** Each unit of a report's error is so many tenths. */
const TENTHS = 40;
const HIGHEST = 1000;

const tenths = (points: number): number => Math.round(points * 10);

/** @param actor the index of the role that was given the view */
export function equationsOf(view: View, actor: number, zones: readonly ScenarioZone[]): Equation[] {
  const found: Equation[] = [];
  for (const seen of view.zones) {
    const zone = zones.findIndex((z) => z.id === seen.id);
    const start = zones[zone]?.start;
    if (!start || seen.error === 0) continue;
    const wide = seen.error * TENTHS;
    const ofZone = FIGURES.flatMap((name, figure) => {
      const value = tenths(seen.tracks[name]?.value ?? 0);
      if (name === EXACT || value <= 0 || value >= HIGHEST) return []; // cut off at the ends: not what the die showed
      return [{ actor, zone, figure, sides: 2 * wide + 1, shown: value - tenths(start[name] ?? 0) + wide }];
    });
    // A zone of which no report came shows what the maps say, figure for figure.
    if (ofZone.some((e) => e.shown !== wide)) found.push(...ofZone);
  }
  return found.sort((a, b) => b.sides - a.sides);
}

/** Bits that the equations say together. */
export const bitsOf = (equations: readonly Equation[]): number =>
  equations.reduce((bits, { sides }) => bits + Math.log2(sides), 0);
