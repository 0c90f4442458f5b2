// Two lines that are laid over each other, as far as both can be told.
import type { GameRecord } from "../record";

/** Two lines up to a quarter. */
export interface Pair {
  readonly was: GameRecord;
  readonly now: GameRecord;
  /** What each is called. */
  readonly names: { readonly was: string; readonly now: string };
  /** Quarters that may be shown, in order. */
  readonly turns: readonly number[];
  /** The quarter from which the second is played on. */
  readonly from: number;
}

export const isOver = ({ stops }: GameRecord): boolean => stops.at(-1)?.phase === "ended";

/** The last quarter that a line can be told of: while people play it, the last that they have closed. */
const toldUpTo = (line: GameRecord): number =>
  isOver(line) ? Number.POSITIVE_INFINITY : (line.marks.at(-1)?.turn ?? 0);

/**
 * The quarters of both lines, no further than what has been opened, nor than the one that is still being played: a figure of the end
 * beside one of the middle would be a difference that nothing has made.
 */
export function turnsOf(was: GameRecord, now: GameRecord, open: number): number[] {
  const last = Math.min(open, toldUpTo(was), toldUpTo(now));
  const closed = (n: number) => [was, now].some(({ marks }) => marks.some(({ turn }) => turn === n));
  return [...new Set([...was.turns, ...now.turns])]
    .filter((n) => n <= last && closed(n))
    .sort((a, b) => a - b);
}
