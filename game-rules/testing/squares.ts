// The squares of a played game: folded anew by copying and in place it comes to the state it came to, through JSON at the
// close of each quarter as well, and after every single event all invariants hold.
import { copyState } from "../copy.ts";
import type { GameEvent } from "../events.ts";
import { apply, evolve } from "../evolve.ts";
import { hashState } from "../hash-state.ts";
import { violations, wentBack } from "../invariants.ts";
import type { GameState } from "../state.ts";

/** As the store gives it back. */
const throughJson = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

function folded(start: GameState, events: readonly GameEvent[], again: string): GameState {
  let s = start;
  for (const e of events) {
    const before = s;
    s = evolve(s, e);
    const wrong = [...violations(s, before), ...wentBack(before, s)];
    if (wrong.length > 0)
      throw new Error(`${e.type} in turn ${s.turn}: ${wrong.join("; ")}\n  again: ${again}`);
    if (e.type === "QuarterClosed") s = throughJson(s);
  }
  return s;
}

export interface Played {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

/**
 * @param start the state before the first event
 * @param again the line that plays this one game again, for the error
 * @throws Error naming the first thing that does not hold
 */
export function holdsUp(start: GameState, { state, events }: Played, again: string): void {
  const fail = (words: string): never => {
    throw new Error(`${words}\n  again: ${again}`);
  };
  const wrong = violations(start);
  if (wrong.length > 0) fail(`the start: ${wrong.join("; ")}`);
  if (state.phase !== "ended") fail(`the game stopped in its ${state.phase}`);
  const end = hashState(state);
  if (hashState(folded(start, events, again)) !== end) fail("the copying fold comes to another state");
  const inPlace = copyState(start);
  for (const e of throughJson(events)) apply(inPlace, e);
  if (hashState(inPlace) !== end) fail("the fold in place, over a stored log, comes to another state");
}
