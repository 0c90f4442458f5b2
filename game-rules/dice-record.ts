// The dice of a step as they fell, for control and the debrief: which die, out of how many, the odds it was thrown against and what
// these were made of. Kept only where a ledger is kept; a rollout throws the same dice and writes none of them down.
import { type DieKey, ENGINE_HAND } from "./dice.ts";
import type { DynamicId } from "./vocabulary.ts";

/** One thing that speaks for or against, in the die's own units; `by` is a track or the name that the rule's table has for it. */
export interface Modifier {
  readonly d: DynamicId;
  readonly by: string;
  readonly n: number;
}

/** A die as it fell. Its key is (turn, step and round of the event; `d`, `actor`, `zone`, `n`). */
export interface ThrownDie {
  readonly d: DynamicId;
  /** Count within the hand and place. */
  readonly n: number;
  /** A role's index; the engine's own hand is left out. */
  readonly actor?: number;
  /** The zone's index, where there is one. */
  readonly zone?: number;
  /** It falls on 0 to `of` - 1. */
  readonly of: number;
  readonly draw: number;
  /** What it was thrown against: it comes about where the draw lies below. A die of amounts has none. */
  readonly odds?: number;
  /** What the odds are made of; what is cut at either end of the scale stands as `bound`. */
  readonly why?: readonly Modifier[];
}

/** @param d whose rule cut them */
const cutBy = (d: DynamicId, odds: number, why: readonly Modifier[]): Modifier[] => {
  const n = odds - sumOf(why);
  return n === 0 ? [...why] : [...why, { d, by: "bound", n }];
};

/** What modifiers come to, before any bound. */
export const sumOf = (why: readonly Modifier[]): number => why.reduce((sum, m) => sum + m.n, 0);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A die is one die however many rules look at it: it is written down once. */
export class DiceRecord {
  readonly #dice = new Map<string, Writable<ThrownDie>>();

  /** @param draw 0 to `of` - 1 */
  fell(of: number, { d, n, actor, zone }: DieKey, draw: number): void {
    const name = nameOf(d, actor, zone, n);
    if (this.#dice.has(name)) return;
    const die: Writable<ThrownDie> = { d, n, of, draw };
    if (actor !== ENGINE_HAND) die.actor = actor;
    if (zone >= 0) die.zone = zone;
    this.#dice.set(name, die);
  }

  /** The odds of a die that has fallen. */
  against(odds: number, { d, n, actor, zone }: DieKey, why: readonly Modifier[] | undefined): void {
    const die = this.#dice.get(nameOf(d, actor, zone, n));
    if (!die) return;
    die.odds = odds;
    if (why) die.why = cutBy(d, odds, why);
  }

  /** In the order in which they fell. */
  get dice(): ThrownDie[] {
    return [...this.#dice.values()];
  }
}

const nameOf = (d: DynamicId, actor: number, zone: number, n: number): string => `${d} ${actor} ${zone} ${n}`;
