// The dice of the first reports in a game without a secret. They stand in no event, so a log from before there were secrets has them
// only by this: it is of today's function that they are, and never changes. No key, and nothing else is thrown by it.
// Mixing by A. Appleby's MurmurHash3 (public domain), one integer after another.
import type { KeyedDiceByZone } from "./dice.ts";
import { scale } from "./kernel/dice.ts";
import type { Hands } from "./sightings.ts";
import type { GameState } from "./state.ts";
import { DYNAMIC_IDS } from "./vocabulary.ts";

const SEASONING = 0x9e3779b9;
const BEFORE_ANY_STEP = -1;
/** How the figures of a report were counted then: whether there is one, its tracks, its forces. */
const COUNTED = [0, ...range(11, 7), ...range(30, 11)] as const;
const D29 = DYNAMIC_IDS.indexOf("D29");

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => from + i);
}

function stir(h: number, k: number): number {
  let x = Math.imul(k, 0xcc9e2d51);
  x = (x << 15) | (x >>> 17);
  let y = h ^ Math.imul(x, 0x1b873593);
  y = (y << 13) | (y >>> 19);
  return (Math.imul(y, 5) + 0xe6546b64) | 0;
}

function settle(mixed: number, length: number): number {
  let h = mixed ^ length;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** Each role's dice for the reports of the quarter before the first. */
export const firstHands = ({ seed, turn }: Pick<GameState, "seed" | "turn">): Hands => {
  return (actor): KeyedDiceByZone => {
    const hand = [seed, turn, BEFORE_ANY_STEP, D29, actor].reduce(stir, SEASONING);
    return (sides, zone, n) => scale(settle([zone, COUNTED[n] as number, 0].reduce(stir, hand), 8), sides);
  };
};
