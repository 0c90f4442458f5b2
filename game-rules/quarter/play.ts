// The engine's own pen: writes into a state in place and keeps what happened.
import type { GameEvent } from "../events.ts";
import { apply } from "../evolve.ts";
import type { GameState } from "../state.ts";

/** Writes into a state and keeps what happened: the engine's own pen. */
export interface Play {
  readonly s: GameState;
  readonly events: GameEvent[];
}

export function happen(play: Play, ...events: readonly GameEvent[]): void {
  for (const event of events) {
    apply(play.s, event);
    play.events.push(event);
  }
}
