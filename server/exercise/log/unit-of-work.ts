// A decision under construction: events that would follow a fold, each decided upon the ones before it, and folded once.
import { decide, type Command as GameCommand, type Refusal } from "../../../game-rules/index.ts";
import type { LogEvent, LogRecord } from "./events.ts";
import { follow, type Step } from "./moments.ts";
import type { Fold } from "./state.ts";

export interface Author {
  /** A seat, `clock`, `engine`, or `bot:<role>`. */
  readonly name: string;
  readonly member?: string;
}

export interface Plan {
  /** What would stand after the events so far. */
  readonly fold: Fold;
  /** The events so far, as records that would follow what stands, each with its fold. */
  readonly steps: readonly Step[];
  readonly now: number;
  /** Answers null, as a handler that has nothing against it does. */
  add(event: LogEvent, by?: Author): null;
  /** Asks the engine; adds what it decides or answers its refusal. */
  play(command: GameCommand, by?: Author): Refusal | null;
}

export interface Beginning {
  readonly now: number;
  readonly author: Author;
  /** What tells these events from their neighbours'. */
  readonly mark?: string;
  /** The fold at the place that this decision may go back to, and at no other. */
  readonly back?: Fold | undefined;
}

/** Begins a decision upon `fold`. */
export function planUpon(fold: Fold, { now, author, mark, back }: Beginning): Plan {
  let current = fold;
  const steps: Step[] = [];
  const at = (seq: number): Fold => {
    if (back?.seq !== seq) throw new Error(`nothing is known of the place ${seq}`);
    return back;
  };
  const add = (event: LogEvent, by: Author = author): null => {
    const record: LogRecord = {
      seq: current.seq + 1,
      at: now,
      author: by.name,
      ...(by.member ? { member: by.member } : {}),
      ...(mark === undefined ? {} : { mark }),
      event,
    };
    const step = follow(current, record, at);
    steps.push(step);
    current = step.after;
    return null;
  };
  return {
    get fold() {
      return current;
    },
    steps,
    now,
    add,
    play(command, by) {
      const decision = decide(current.game, command);
      if (!decision.ok) return decision;
      for (const event of decision.events) add(event, by);
      return null;
    },
  };
}
