// An arm: one way of playing a seed, known by a key, so that claims that ask for the same games share them and workers find them.
import {
  type DynamicId,
  type GameEvent,
  type GameState,
  newGame,
  type Policy,
  playOut,
  type Role,
  type Scenario,
  scenarios,
} from "../../../game-rules/index.ts";
import type { Summary } from "../../../game-rules/policies/index.ts";
import { type Figures, figuresOf } from "../figures.ts";

export interface Arm {
  readonly key: string;
  play(seed: number, off: readonly DynamicId[]): Figures;
}

const ARMS = new Map<string, Arm>();
const FAMILIES = new Map<string, (rest: string) => Arm>();

export function arm(key: string, play: Arm["play"]): Arm {
  if (ARMS.has(key)) throw new Error(`two arms are called ${key}`);
  const made = { key, play };
  ARMS.set(key, made);
  return made;
}

/** Arms that differ in a text behind a bar: `prefix|text`. */
export function family(prefix: string, make: (rest: string) => Arm["play"]): (rest: string) => Arm {
  const of = (rest: string): Arm => ({ key: `${prefix}|${rest}`, play: make(rest) });
  FAMILIES.set(prefix, of);
  return of;
}

export function armOf(key: string): Arm {
  const bar = key.indexOf("|");
  const made = bar < 0 ? ARMS.get(key) : FAMILIES.get(key.slice(0, bar))?.(key.slice(bar + 1));
  if (!made) throw new Error(`no arm is called ${key}`);
  return made;
}

export type Table = Record<Role, Policy>;

export interface Game {
  readonly scenario?: Scenario;
  readonly policies: Table;
  /** Another table until the outcome of a turn. */
  readonly before?: { readonly policies: Table; readonly until: number };
  readonly until?: number;
  /** More than the usual figures, out of the events: then they are kept. */
  readonly measure?: (events: readonly GameEvent[], s: GameState, summary: Summary) => Figures;
}

/** One game of this kind. */
export function played(game: Game, seed: number, off: readonly DynamicId[]): Figures {
  const { scenario = scenarios["missed-moment"], policies, before, until, measure } = game;
  let from = newGame(scenario, seed, { off: [...off] });
  if (before) from = playOut(from, before.policies, seed, { until: before.until, events: false }).state;
  const { state, events, summary } = playOut(from, policies, seed, { until, events: measure !== undefined });
  return { ...figuresOf(state, summary), ...measure?.(events, state, summary) };
}

export const game = (key: string, g: Game): Arm => arm(key, (seed, off) => played(g, seed, off));
