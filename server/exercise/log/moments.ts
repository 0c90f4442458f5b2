// Folding a log: forward from any of its folds, and to any place of any line.

import type { LogRecord } from "./events.ts";
import { begin, evolve } from "./evolve.ts";
import type { Fold } from "./state.ts";
import { steppedBack } from "./step-back.ts";

/** One record, with what stood before it and what after. */
export interface Step {
  readonly record: LogRecord;
  readonly before: Fold;
  readonly after: Fold;
}

/**
 * The fold after one more record of the log, whatever it is.
 * @param at answers the fold at an earlier place, for a record that goes back to it
 */
export function follow(before: Fold, record: LogRecord, at: (seq: number) => Fold): Step {
  const { event } = record;
  const after =
    event.type === "SteppedBack" ? steppedBack(before, at(event.toSeq), record) : evolve(before, record);
  return { record, before, after };
}

/**
 * Every step of a log in order. What stood at a place where somebody goes back to is kept until then.
 * @param from the fold that the first of these records follows; without it, the log begins here
 * @param earlier answers folds from before the first of these records
 */
export function* stepsOf(
  records: readonly LogRecord[],
  from?: Fold,
  earlier?: (seq: number) => Fold,
): Generator<Step> {
  const wanted = new Set(records.flatMap(({ event }) => (event.type === "SteppedBack" ? [event.toSeq] : [])));
  const kept = new Map<number, Fold>();
  const at = (seq: number): Fold => {
    const fold = kept.get(seq) ?? earlier?.(seq);
    if (!fold) throw new Error(`nothing is known of the place ${seq}`);
    return fold;
  };
  const [first, ...others] = records;
  let fold = from ?? (first && begin(first));
  if (!fold) throw new Error("an empty log is no exercise");
  if (wanted.has(fold.seq)) kept.set(fold.seq, fold);
  for (const record of from ? records : others) {
    const step = follow(fold, record, at);
    fold = step.after;
    if (wanted.has(fold.seq)) kept.set(fold.seq, fold);
    yield step;
  }
}

/** What a whole log, or the beginning of one, comes to. */
export function foldOf(records: readonly LogRecord[]): Fold {
  const [first] = records;
  if (!first) throw new Error("an empty log is no exercise");
  let fold = begin(first);
  for (const { after } of stepsOf(records)) fold = after;
  return fold;
}
