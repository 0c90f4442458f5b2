// The engine's own pen: writes into a state in place, and keeps what happened where somebody wants to know.
import type { GameEvent } from "../events.ts";
import { apply } from "../evolve.ts";
import type { GameState } from "../state.ts";
import type { QuarterTotals } from "./step.ts";

export interface Play {
  readonly s: GameState;
  /** What happened, with every cause; absent in a rollout, which keeps the state alone. */
  readonly events?: GameEvent[];
  /** The sums of a step at work, where many quarters are played in a row; else each quarter lays out its own. */
  readonly totals?: QuarterTotals;
  /** Looks on as things happen. In a rollout the bare movements of figures pass unseen. */
  readonly watch?: (e: GameEvent) => void;
}

export function happen(play: Play, event: GameEvent): void {
  apply(play.s, event);
  play.events?.push(event);
  play.watch?.(event);
}

export function allHappen(play: Play, events: readonly GameEvent[]): void {
  for (const event of events) happen(play, event);
}
