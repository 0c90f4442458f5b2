// What somebody who looks elsewhere should know of: words of others, a phase that opened, what the facilitator brings. Pure.
import type { Item } from "../../server/contract/answers";
import { isRole } from "../../server/contract/seats";

type Missed = Extract<Item, { kind: "message" | "phase" | "inject" | "deal" }>;

/** @param after the place in the stream up to which all was seen; 0 as long as nothing was */
export function missedBy(seat: string, items: readonly Item[], after: number): Missed[] {
  if (after === 0) return [];
  const plays = isRole(seat);
  return items.filter((i): i is Missed => {
    if (i.n <= after) return false;
    switch (i.kind) {
      case "message":
        return i.from !== seat;
      case "deal":
        return plays && i.by !== seat;
      case "phase":
        return plays;
      default:
        return i.kind === "inject";
    }
  });
}
