// The facilitator's stream sorted into what is read along and what goes into the log. Pure.

import type { Role } from "../../../game-rules/open";
import type { Item } from "../../../server/contract/answers";

export type Message = Extract<Item, { kind: "message" }>;
export type DealMove = Extract<Item, { kind: "deal" }>;
export type Talk = Message | DealMove;
export type Filter = "all" | "talks" | "deals" | "cells";

const isTalk = (i: Item): i is Talk => i.kind === "message" || i.kind === "deal";
export const isCell = (i: Talk): boolean => i.kind === "message" && i.channel.startsWith("cell");

/** Newest first. */
export function talkOf(items: readonly Item[], filter: Filter): Talk[] {
  return items
    .filter(isTalk)
    .filter(
      (i) =>
        filter === "all" ||
        (filter === "deals"
          ? i.kind === "deal"
          : filter === "cells"
            ? isCell(i)
            : i.kind === "message" && !isCell(i)),
    )
    .reverse();
}

/** Everything but what was said, which stands under reading along, and the papers, whose phase stands here already. */
export const logOf = (items: readonly Item[]): Item[] =>
  items.filter((i) => i.kind !== "message" && i.kind !== "report").reverse();

/** Who is in a message: its writer first, then whom it went to. */
export const partiesOf = (m: Message): (Role | "facilitator")[] => [
  m.from,
  ...m.to.filter((r) => r !== m.from),
];
