// The clash table of control: one bidder has the zone, two that differ leave it contested, a fall yields to any bid by arms.

import type { How } from "../dynamics/context.ts";
import type { GameEvent } from "../events.ts";
import type { Cause } from "../ledger.ts";
import type { GameState } from "../state.ts";
import type { Control } from "../vocabulary.ts";

export interface Bid {
  readonly zone: number;
  readonly to: Control;
  readonly line: Cause;
  readonly how: How;
}

/** What the bids of a step come to, zone by zone in the declared order. */
export function settleControl(s: GameState, bids: readonly Bid[]): GameEvent[] {
  const events: GameEvent[] = [];
  for (let zone = 0; zone < s.zones.length; zone++) {
    const mine = bids.filter((b) => b.zone === zone);
    const armed = mine.filter((b) => b.how !== "fell");
    const decisive = armed.length > 0 ? armed : mine;
    const first = decisive[0];
    const held = s.zones[zone]?.control;
    if (!first || !held) continue;
    const agreed = decisive.every((b) => b.to === first.to);
    const to = agreed ? first.to : "contested";
    if (to === held) continue;
    const cleared = agreed && first.how === "cleared";
    events.push({ type: "ControlChanged", zone, from: held, to, line: first.line, cleared });
  }
  return events;
}
