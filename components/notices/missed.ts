// What somebody who looks elsewhere should know of: words of others, a phase that opened, what the facilitator brings, what waits. Pure.
import type { Item } from "../../server/contract/answers";
import { isRole } from "../../server/contract/seats";
import type { Waiting } from "../../server/contract/waiting";

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

/** The number that stands in the title: what waits, and what was missed beside it, each once. */
export const titleCount = (missed: readonly Item[], waiting: readonly Waiting[]): number =>
  waiting.length + missed.filter((i) => !waiting.some((w) => w.n === i.n)).length;

/** What has begun to wait since: told once, however often the page is drawn. */
export const newlyWaiting = (now: readonly Waiting[], before: readonly Waiting[]): Waiting[] => {
  const known = new Set(before.map(keyOf));
  return now.filter((w) => !known.has(keyOf(w)));
};

const keyOf = (w: Waiting): string => {
  switch (w.what) {
    case "signature":
      return `${w.deal}:${w.version}`;
    case "pen":
      return `pen:${w.member}`;
    default:
      return String(w.n);
  }
};
