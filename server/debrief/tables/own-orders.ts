// Orders that stood on no menu, as a copy tells of them: each with its last words, and what became of it.
import type { Role } from "../../../game-rules/open.ts";
import type { Copy } from "../copy-format.ts";

export interface OwnOrderCame {
  readonly id: string;
  /** The quarter in which it was written. */
  readonly turn: number;
  readonly role: Role;
  readonly text: string;
  /** Who was shown it before the ruling; nobody where it was secret. */
  readonly shown: readonly Role[];
  readonly became: "unruled" | "ruled" | "drawn" | "refused" | "withdrawn";
  /** Of a hundred; in the staff's copy alone. */
  readonly odds?: number;
  readonly draw?: number;
  readonly came?: boolean;
  /** Why control ruled so, or refused it; in the staff's copy alone. */
  readonly reason?: string;
}

/** In the order in which they were written; one that was written anew keeps its place. */
export function ownOrdersOf({ around, events }: Pick<Copy, "around" | "events">): OwnOrderCame[] {
  const turnAt = (place: number): number => {
    for (let i = place - 1; i >= 0; i--) {
      const event = events[i];
      if (event?.type === "PhaseOpened") return event.turn;
    }
    return 1;
  };
  const orders = new Map<string, OwnOrderCame>();
  const change = (id: string, to: Partial<OwnOrderCame>): void => {
    const order = orders.get(id);
    if (order) orders.set(id, { ...order, ...to });
  };
  for (const told of around) {
    switch (told.type) {
      case "OwnOrderWritten": {
        const { id, at, role, text, shown } = told;
        orders.set(id, { id, turn: turnAt(at), role, text, shown, became: "unruled" });
        break;
      }
      case "OwnOrderWithdrawn":
        change(told.id, { became: "withdrawn" });
        break;
      case "OwnOrderRefused":
        change(told.id, { became: "refused", reason: told.reason });
        break;
      case "OwnOrderFixed":
        change(told.id, { became: "ruled", odds: told.odds, reason: told.reason });
        break;
      case "OwnOrderDrawn":
        change(told.id, { became: "drawn", draw: told.draw, came: told.came });
        break;
      default:
    }
  }
  return [...orders.values()];
}
