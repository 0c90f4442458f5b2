// A decision under construction: events that would follow a fold, each decided upon the ones before it.
import { decide, type Command as GameCommand, type Refusal } from "../../../game-rules/index.ts";
import type { LogEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { Fold } from "./state.ts";

export interface Author {
  /** A seat, `clock`, `engine`, or `bot:<role>`. */
  readonly name: string;
  readonly member?: string;
}

export interface Planned {
  readonly by: Author;
  readonly event: LogEvent;
}

export interface Plan {
  /** What would stand after the events so far. */
  readonly fold: Fold;
  readonly events: readonly Planned[];
  readonly now: number;
  /** Answers null, as a handler that has nothing against it does. */
  add(event: LogEvent, by?: Author): null;
  /** Asks the engine; adds what it decides or answers its refusal. */
  play(command: GameCommand, by?: Author): Refusal | null;
}

/** Begins a decision upon `fold`, spoken by `author`. */
export function planUpon(fold: Fold, now: number, author: Author): Plan {
  let current = fold;
  const events: Planned[] = [];
  const add = (event: LogEvent, by: Author = author): null => {
    events.push({ by, event });
    current = evolve(current, { seq: current.seq + 1, at: now, author: by.name, event });
    return null;
  };
  return {
    get fold() {
      return current;
    },
    events,
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
