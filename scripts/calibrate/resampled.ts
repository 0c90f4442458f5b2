// Debriefs put together from paired differences of real games, with a truth that is known because it was put there.
import { Chance } from "../../server/debrief/analysis/chance.ts";
import { looked, MARGIN, settled, told } from "../../server/debrief/analysis/looks.ts";
import { WHOLE } from "../../server/debrief/analysis/shape.ts";
import { intervalOf, mean } from "../../server/debrief/analysis/statistics.ts";
import { type Point, windowsOf } from "../../server/debrief/analysis/windows.ts";

/** Paired differences less their mean, a list a cell. */
export type Spreads = readonly (readonly number[])[];

export const spreadsOf = (gains: readonly (readonly number[])[]): Spreads =>
  gains
    .filter((list) => list.length >= 32)
    .map((list) => {
      const middle = mean(list);
      return list.map((gain) => gain - middle);
    });

/** Deviations as they were measured on real games: most of a point or two, a few of a dozen. */
export const DEVIATIONS = [0.6, 1, 1.2, 1.5, 1.8, 2.4, 3, 3.6, 4.5, 5.5, 7, 12];

/** A draw with mean 0 and deviation 1; one in five lies far out, as where a game takes another turn. */
export function drawn(chance: Chance): number {
  const normal = (): number => {
    let sum = -6;
    for (let n = 0; n < 12; n++) sum += chance.below(0x1_0000) / 0x1_0000;
    return sum;
  };
  return chance.below(5) === 0 ? 1.8 * normal() : 0.66 * normal();
}

/** Differences as none were measured, by their deviations alone. */
export const assumed: Spreads = spreadsOf(
  DEVIATIONS.map((deviation, i) => {
    const chance = new Chance(i, 5);
    return Array.from({ length: 512 }, () => deviation * drawn(chance));
  }),
);

const { looks } = WHOLE;
const MOST = looks.at(-1) as number;
/** Cells of a debrief, as real ones have. */
export const CELLS = 150;
/** Options among which a plan is chosen, and pairs that it is chosen on: all of the first look. */
const OPTIONS = 40;
const CHOSEN_ON = WHOLE.looks[0] as number;

const pick = (chance: Chance, list: readonly number[]): number => list[chance.below(list.length)] as number;

/** Draws until a cell is settled, as the method does. @param first draws that are there already */
function valued(chance: Chance, spread: readonly number[], gain: number, first: readonly number[] = []) {
  const gains = [...first];
  for (const upTo of looks) {
    while (gains.length < upTo) gains.push(gain + pick(chance, spread));
    if (settled(looked(gains, looks), CELLS)) break;
  }
  return looked(gains, looks);
}

/** Of equal options, the draws of the one that looked best. */
function luckiest(chance: Chance, spread: readonly number[], gain: number): number[] {
  const options = Array.from({ length: OPTIONS }, () =>
    Array.from({ length: CHOSEN_ON }, () => gain + pick(chance, spread)),
  );
  return options.reduce((a, b) => (mean(b) > mean(a) ? b : a));
}

/**
 * Whether debriefs in which every option is worth the very margin show any window at all.
 * @param split whether plans are valued on other dice than those that they were chosen on
 */
export function falselyOpen(spreads: Spreads, debriefs: number, split: boolean): boolean[] {
  return Array.from({ length: debriefs }, (_, n) => {
    const chance = new Chance(n, split ? 1 : 2);
    const cells = Array.from({ length: CELLS }, () => {
      const spread = spreads[chance.below(spreads.length)] as readonly number[];
      return valued(chance, spread, MARGIN, split ? [] : luckiest(chance, spread, MARGIN));
    });
    return told(cells).some(({ open }) => open === "open");
  });
}

/** Whether the 95 % interval of so many draws holds the truth. */
export function covered(spreads: Spreads, draws: number, pairs: number): boolean[] {
  return Array.from({ length: draws }, (_, n) => {
    const chance = new Chance(n, pairs, 3);
    const spread = spreads[n % spreads.length] as readonly number[];
    const { low, high } = intervalOf(Array.from({ length: pairs }, () => pick(chance, spread)));
    return low <= 0 && high >= 0;
  });
}

/** A window of three quarters, planted. */
const OPEN = { from: 4, to: 6, gain: 8 };
const TURNS = 12;

/** Whether a window that was planted is found among as many cells as a debrief has, its edges within one quarter. */
export function foundAt(deviation: number, debriefs: number): { found: boolean; edges: boolean }[] {
  return Array.from({ length: debriefs }, (_, n) => {
    const chance = new Chance(n, deviation * 10, 4);
    // half of what a pair differs by is the dice's, which all quarters share
    const dice = Array.from({ length: MOST }, () => drawn(chance));
    const gains = Array.from({ length: TURNS }, (_, i) => {
      const gain = i + 1 >= OPEN.from && i + 1 <= OPEN.to ? OPEN.gain : 0;
      return dice.map((d) => gain + (deviation * (d + drawn(chance))) / Math.SQRT2);
    });
    const cells = gains.map((all) => {
      const upTo = looks.find((k) => settled(looked(all.slice(0, k), looks), CELLS)) ?? MOST;
      return all.slice(0, upTo);
    });
    const others = Array.from({ length: CELLS - TURNS }, () => ({ p: 1, shut: false }));
    const verdicts = told([...cells.map((c) => looked(c, looks)), ...others]);
    const points = cells.map((c, i): Point => {
      const { open } = verdicts[i] as (typeof verdicts)[number];
      return { turn: i + 1, gains: c, open };
    });
    const [one, ...more] = windowsOf(points, n);
    const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
    return {
      found: one !== undefined,
      edges: one !== undefined && more.length === 0 && near(one.from, OPEN.from) && near(one.to, OPEN.to),
    };
  });
}
