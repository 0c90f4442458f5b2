// A line of an exercise as a row of moments: what each of those in it was shown, already cut for each, so that whoever looks back needs
// no more of the game than they may know.
import type { Snapshot } from "../../server/contract/answers";
import type { Seat } from "../../server/contract/seats";

/** One moment: the picture of each seat it may be shown as. */
export interface Moment {
  readonly pictures: Readonly<Partial<Record<Seat, Snapshot>>>;
}

export interface Reel {
  readonly exercise: string;
  /** Which line of the exercise it is. */
  readonly line: string;
  /** In the order in which they came. */
  readonly moments: readonly Moment[];
}

/**
 * Another line out of this one: the same moments up to the fork, its own after it.
 * @param at the last moment that both have, counted from 0
 */
export const forked = (reel: Reel, at: number, line: string, own: readonly Moment[]): Reel => ({
  ...reel,
  line,
  moments: [...reel.moments.slice(0, at + 1), ...own],
});

const FORMAT = "missed-moments/reel/1";

/** As a file holds it. */
export const writtenReel = (reel: Reel): string => JSON.stringify({ format: FORMAT, ...reel });

const isMoment = (x: unknown): x is Moment => {
  const { pictures } = (x ?? {}) as Partial<Moment>;
  return (
    typeof pictures === "object" &&
    pictures !== null &&
    Object.values(pictures).every((p) => typeof p?.view === "object" && typeof p.exercise === "object")
  );
};

/** What a file holds; nothing where it is no reel, or one of another form. */
export function readReel(text: string): Reel | undefined {
  try {
    const { format, exercise, line, moments } = JSON.parse(text) as Partial<Reel> & { format?: unknown };
    if (format !== FORMAT || typeof exercise !== "string" || typeof line !== "string") return undefined;
    if (!Array.isArray(moments) || !moments.every(isMoment)) return undefined;
    return { exercise, line, moments };
  } catch {
    return undefined;
  }
}
