// A part of a score: what it is worth, and in points the causes by which its value came about.
import type { ScoreCause } from "../codes/causes.ts";
import type { ScorePart } from "../codes/scores.ts";
import { clamp, type Line, type LineSource } from "../ledger.ts";
import type { GameState } from "../state.ts";
import type { Role } from "../vocabulary.ts";

/** A part is worth `max`; its causes add up to its value, within 0 and `max`. */
export interface Part {
  value: number;
  max: number;
  causes: Line[];
}

/** One role's score by its own aims: 0 to 100. */
export interface Total {
  total: number;
  parts: Record<string, Part>;
}

export const round = (x: number): number => Math.round(x * 10) / 10;

export const line = (dynamic: LineSource, cause: ScoreCause, amount: number): Line => ({
  dynamic,
  cause,
  amount: round(amount),
});

export const part = (max: number, ...causes: Line[]): Part => {
  const sum = causes.reduce((n, c) => n + c.amount, 0);
  return { max, value: round(clamp(sum, 0, max)), causes };
};

export const total = <R extends Role>(parts: Readonly<Record<ScorePart<R>, Part>>): Total => ({
  total: round(Object.values<Part>(parts).reduce((n, p) => n + p.value, 0)),
  parts,
});

/** Units of a force that stand in the country, over all its zones. */
export const units = (s: GameState, force: "french" | "wagner"): number =>
  s.zones.reduce((n, z, i) => n + (s.scenario.zones[i]?.country === "mali" ? z.forces[force] : 0), 0);
