// What of a log is in force. A step back leaves out what lies between the place that it goes back to and itself, and
// deletes nothing: the log goes on, and every line that was ever played can be told from it.

/** An entry of a log that goes back: what came after `toSeq` is in force no more. No event of the game: the fold never sees it. */
export interface SteppedBack {
  readonly type: "SteppedBack";
  /** A place in force; 0 is the game before its first event. */
  readonly toSeq: number;
  readonly dice: "same" | "new";
  /** With new dice: what chance is drawn by from here on. For nobody's eyes. */
  readonly secret?: string;
}

/** A line of play: what was in force while it was the present one is its parent's path up to the fork, and its own entries. */
export interface Line {
  /** 0, 1, 2 and on, in the order in which they were played. */
  readonly id: number;
  readonly parent: number | null;
  /** The last seq of the parent's path that it shares; 0 where it has no parent. */
  readonly forkSeq: number;
  /** Its first own seq: that of the step back which began it. */
  readonly fromSeq: number;
}

/** Whole stretches of a log, each by its first and its last seq, in order. */
export type Path = readonly (readonly [from: number, to: number])[];

export const FIRST_LINE: Line = { id: 0, parent: null, forkSeq: 0, fromSeq: 1 };

/** The lines after a step back at `seq`. */
export const linesAfter = (lines: readonly Line[], seq: number, toSeq: number): Line[] => [
  ...lines,
  { id: lines.length, parent: lines.length - 1, forkSeq: toSeq, fromSeq: seq },
];

/** The part of a path up to a seq. */
export const pathTo = (path: Path, seq: number): Path =>
  path.flatMap(([from, to]) => (from > seq ? [] : [[from, Math.min(to, seq)] as const]));

/**
 * The seqs in force at the end of a line: where the next one began, or at the head of the log.
 * @throws RangeError where there is no such line
 */
export function pathOf(lines: readonly Line[], id: number, head: number): Path {
  const line = lines[id];
  if (!line) throw new RangeError(`there is no line ${id}`);
  const next = lines[id + 1];
  const own = [line.fromSeq, next ? next.fromSeq - 1 : head] as const;
  const before = line.parent === null ? [] : pathTo(pathOf(lines, line.parent, head), line.forkSeq);
  return own[0] > own[1] ? before : [...before, own];
}

export const isInForce = (path: Path, seq: number): boolean =>
  path.some(([from, to]) => from <= seq && seq <= to);

/**
 * The entries in force of a whole log, each with its seq: its place, counted from 1. Steps back that are in force stay among
 * them, since they may bring new dice.
 */
export function entriesInForce<E extends { readonly type: string }>(
  log: readonly (E | SteppedBack)[],
): (E | SteppedBack)[] {
  let lines: readonly Line[] = [FIRST_LINE];
  log.forEach((entry, i) => {
    if (isStep(entry)) lines = linesAfter(lines, i + 1, entry.toSeq);
  });
  const path = pathOf(lines, lines.length - 1, log.length);
  return path.flatMap(([from, to]) => log.slice(from - 1, to));
}

export const isStep = (entry: { readonly type: string }): entry is SteppedBack =>
  entry.type === "SteppedBack";
