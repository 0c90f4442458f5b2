// Windows out of a family's quarters: runs in which it was open, parted at their valleys, each with its peak and the quarter in which it
// closed; and whether the family is a moment at all, or a way of playing.
import type { Turn } from "../../../game-rules/index.ts";
import type { Openness } from "./result.ts";
import { atLeast, mean } from "./statistics.ts";

/** Points by which the lower of two peaks must pass the valley between. */
export const VALLEY = 3;
/** Points that must be lost from a quarter to the next where a window closes while the plan still pays. */
const FALL = 5;
/** A cliff is a drop above so many times the mean one. */
const CLIFF = 2;

/** One quarter of a family, its gains pair by pair on dice that all quarters share. */
export interface Point {
  readonly turn: Turn;
  readonly gains: readonly number[];
  readonly open: Openness;
}

export interface Span {
  readonly from: Turn;
  readonly to: Turn;
  readonly peak: Turn;
  /** What was lost from the last quarter to the next, points; absent where no next one was played. */
  readonly drop?: number;
}

/**
 * @param points of one family, in order of turns; quarters in which it was not to be had are absent
 * @param seed of the bootstrap
 */
export function windowsOf(points: readonly Point[], seed: number): Span[] {
  return runsOf(points, ({ open }) => open === "open").flatMap((run) =>
    parted(run, seed).map((part) => closed(part, points, seed)),
  );
}

/** Unbroken runs of quarters of a kind. */
export function runsOf<T extends { readonly turn: Turn }>(
  list: readonly T[],
  is: (one: T) => boolean,
): T[][] {
  const runs: T[][] = [];
  for (const one of list.filter(is)) {
    const last = runs.at(-1);
    if (last && (last.at(-1) as T).turn + 1 === one.turn) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** How much more one quarter brings than another, as the dice allow it to be said: the estimate, and its lower bound. */
function surplus(more: readonly Point[], less: Point, seed: number): { estimate: number; atLeast: number } {
  const n = Math.min(less.gains.length, ...more.map((p) => p.gains.length));
  const figure = (rows: readonly number[]): number => {
    const of = (p: Point): number => mean(rows.map((k) => p.gains[k] as number));
    return Math.min(...more.map(of)) - of(less);
  };
  const all = Array.from({ length: n }, (_, k) => k);
  return { estimate: figure(all), atLeast: atLeast(n, figure, seed) };
}

const peakOf = (points: readonly Point[]): Point =>
  points.reduce((a, b) => (mean(b.gains) > mean(a.gains) ? b : a));

/** Parts a run at its deepest valley, and each part again. The valley's own quarter belongs to neither side. */
function parted(run: readonly Point[], seed: number): (readonly Point[])[] {
  let deepest: { at: number; depth: number } | undefined;
  for (let at = 1; at < run.length - 1; at++) {
    const sides = [peakOf(run.slice(0, at)), peakOf(run.slice(at + 1))];
    const { estimate, atLeast } = surplus(sides, run[at] as Point, seed);
    if (estimate >= VALLEY && atLeast > 0 && estimate > (deepest?.depth ?? 0))
      deepest = { at, depth: estimate };
  }
  if (!deepest) return [run];
  return [...parted(run.slice(0, deepest.at), seed), ...parted(run.slice(deepest.at + 1), seed)];
}

/** Where a part of a run ends: at the first fall after its peak, or with its last quarter. */
function closed(part: readonly Point[], points: readonly Point[], seed: number): Span {
  const peak = peakOf(part);
  const falls = (p: Point): boolean => {
    const next = after(points, p);
    if (!next) return true;
    const { estimate, atLeast } = surplus([p], next, seed);
    return estimate >= FALL && atLeast > 0;
  };
  const last = part.find((p) => p.turn >= peak.turn && falls(p)) ?? (part.at(-1) as Point);
  const next = after(points, last);
  const span = { from: (part[0] as Point).turn, to: last.turn, peak: peak.turn };
  return next ? { ...span, drop: surplus([last], next, seed).estimate } : span;
}

const after = (points: readonly Point[], { turn }: Point): Point | undefined =>
  points.find((p) => p.turn === turn + 1 && p.gains.length > 0);

/** A plan that was to be had for fewer quarters is no way of playing. */
const FEWEST = 4;
/** Quarters after a window in which its cliff may still lie: where a gain is near the margin, the dice close it early. */
const EDGE = 2;

/**
 * Whether a family pays alike over a window and beyond: it loses what it brings little by little, as the game runs out, and at no cliff
 * that would close the window.
 * @param turns of the whole game: after it, and where it is not to be had, a family brings nothing
 */
export function isHabit(
  points: readonly Point[],
  { peak, to }: Pick<Span, "peak" | "to">,
  turns: number,
): boolean {
  const [first] = points;
  if (!first) return false;
  const at = (turn: Turn): number => {
    const gains = points.find((p) => p.turn === turn)?.gains ?? [];
    return gains.length === 0 ? 0 : Math.max(0, mean(gains));
  };
  const drops = new Map<Turn, number>();
  let lasts = 0;
  for (let turn = first.turn; turn <= turns; turn++) {
    drops.set(turn, Math.max(0, at(turn) - at(turn + 1)));
    if (at(turn) >= 1) lasts = turn - first.turn + 1;
  }
  // what is gone cannot be lost: the mean is that of the quarters in which there still was something
  const steady = [...drops.values()].reduce((a, b) => a + b, 0) / Math.max(lasts, FEWEST);
  const own = [...drops].flatMap(([turn, drop]) => (turn >= peak && turn < to + EDGE ? [drop] : []));
  const steepest = Math.max(...own);
  return steepest < VALLEY || steepest <= CLIFF * steady;
}
