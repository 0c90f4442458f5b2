// The dice of a step as they fell, for control and the debrief: which die, out of how many, the odds it was thrown against and what
// these were made of. Kept only where a ledger is kept; a rollout throws the same dice and writes none of them down.
import { type DieKey, ENGINE_HAND } from "./dice.ts";
import type { DynamicId, Step } from "./vocabulary.ts";

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
  /** The step of its key, where a later one looks at a die that belongs to a quarter. */
  readonly step?: Step;
  /** What it was thrown against: it comes about where the draw lies below. A die of amounts, or of a choice among equals, has none. */
  readonly odds?: number;
  /** Borders between outcomes where there are more than two, lowest first: the draw's place among them says which it was. */
  readonly borders?: readonly number[];
  /** What the odds are made of; what is cut at either end of the scale stands as `bound`. */
  readonly why?: readonly Modifier[];
}

/** What a die is thrown against (see `ThrownDie`). */
export type Against = Pick<ThrownDie, "odds" | "borders" | "why"> & { readonly odds: number };

/** @param d whose rule cut them */
const cutBy = (d: DynamicId, odds: number, why: readonly Modifier[]): Modifier[] => {
  const n = odds - sumOf(why);
  return n === 0 ? [...why] : [...why, { d, by: "bound", n }];
};

/** What modifiers come to, before any bound. */
export const sumOf = (why: readonly Modifier[]): number => why.reduce((sum, m) => sum + m.n, 0);

/**
 * The same modifiers on another scale: each by what it changes there, one after the other.
 * @param scale from their own units to the die's
 */
export function scaled(why: readonly Modifier[], scale: (sum: number) => number): Modifier[] {
  let sum = 0;
  let before = 0;
  return why.map(({ d, by, n }) => {
    sum += n;
    const after = scale(sum);
    const changed = after - before;
    before = after;
    return { d, by, n: changed };
  });
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A die is one die however many rules look at it: it is written down once. */
export class DiceRecord {
  readonly #dice = new Map<string, Writable<ThrownDie>>();

  /**
   * @param draw 0 to `of` - 1
   * @param step of its key, where that is another than the one at work
   */
  fell(of: number, key: DieKey, draw: number, step?: Step): void {
    const name = nameOf(key);
    if (this.#dice.has(name)) return;
    const { d, n, actor, zone } = key;
    const die: Writable<ThrownDie> = { d, n, of, draw };
    if (actor !== ENGINE_HAND) die.actor = actor;
    if (zone >= 0) die.zone = zone;
    if (step) die.step = step;
    this.#dice.set(name, die);
  }

  /** What a die that has fallen was thrown against. */
  against(key: DieKey, { odds, borders, why }: Against): void {
    const die = this.#dice.get(nameOf(key));
    if (!die) return;
    die.odds = odds;
    if (borders) die.borders = borders;
    if (why) die.why = cutBy(key.d, odds, why);
  }

  /** In the order in which they fell. */
  get dice(): ThrownDie[] {
    return [...this.#dice.values()];
  }
}

const nameOf = ({ d, actor, zone, n }: DieKey): string => `${d} ${actor} ${zone} ${n}`;
