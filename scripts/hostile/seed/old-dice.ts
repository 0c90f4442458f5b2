// Dice as they were: 32 bits of state mixed from the seed and the die's key. Written out for a search over every seed.
import type { Equation } from "./equations.ts";

const SEASONING = 0x9e3779b9;
const KEYED = 8;
/** Turn, step and dynamic of the reports of the start; the round is 0, and figures were counted from 11. */
const MOMENT = [0, -1, 28] as const;
const FIRST_FIGURE = 11;
const SEEDS = 2 ** 32;

/** What stirring an integer in comes to, before it meets what has been mixed so far. */
function prepared(k: number): number {
  const x = Math.imul(k, 0xcc9e2d51);
  return Math.imul((x << 15) | (x >>> 17), 0x1b873593);
}

function stirred(h: number, ready: number): number {
  const y = h ^ ready;
  return (Math.imul((y << 13) | (y >>> 19), 5) + 0xe6546b64) | 0;
}

function settled(mixed: number): number {
  let h = mixed ^ KEYED;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An equation made ready: what is stirred in after the actor, and between which bits the die shows what it showed. */
interface Ready {
  readonly zone: number;
  readonly figure: number;
  readonly low: number;
  readonly high: number;
}

const ready = ({ zone, figure, sides, shown }: Equation): Ready => ({
  zone: prepared(zone),
  figure: prepared(FIRST_FIGURE + figure),
  low: Math.ceil((shown * SEEDS) / sides),
  high: Math.ceil(((shown + 1) * SEEDS) / sides),
});

const [TURN, STEP, DYNAMIC] = MOMENT.map(prepared) as [number, number, number];
const ROUND = prepared(0);

const meets = (hand: number, { zone, figure, low, high }: Ready): boolean => {
  const bits = settled(stirred(stirred(stirred(hand, zone), figure), ROUND));
  return bits >= low && bits < high;
};

/**
 * The seeds in a range that meet all equations of one viewer.
 * @param from first seed @param to the seed after the last
 */
export function seedsThatMeet(equations: readonly Equation[], from: number, to: number): number[] {
  const [first, ...rest] = equations.map(ready);
  if (!first) return [];
  const actor = prepared(equations[0]?.actor ?? 0);
  const found: number[] = [];
  for (let seed = from; seed < to; seed++) {
    const hand = stirred(
      stirred(stirred(stirred(stirred(SEASONING, prepared(seed)), TURN), STEP), DYNAMIC),
      actor,
    );
    if (meets(hand, first) && rest.every((e) => meets(hand, e))) found.push(seed);
  }
  return found;
}
