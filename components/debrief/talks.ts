// Who talked with whom, and how much, quarter by quarter. A talk is between those of its channel: through a role's eyes only its own stand.
import type { EventOf, Happening } from "../../game-rules/back";
import { ROLES, type Viewer } from "../../game-rules/open";
import type { GameRecord } from "./record";

export type Party = (typeof ROLES)[number] | "facilitator";
const PARTIES: readonly Party[] = ["facilitator", ...ROLES];

type Said = Happening & { event: EventOf<"MessageSent"> };

export interface Talk {
  readonly turn: number;
  /** As the game names it: `paris+bamako`. */
  readonly channel: string;
  readonly parties: readonly Party[];
  /** In order. */
  readonly said: readonly Said[];
}

/** Who is in a channel, in the order of seats. */
export const partiesIn = (channel: string): Party[] => {
  const names = channel.split("+");
  return PARTIES.filter((p) => names.includes(p));
};

const isSaid = (h: Happening): h is Said => h.lane === "talk" && h.event.type === "MessageSent";

/** The talks of a quarter, the longest first; of equal ones the first to begin. */
export function talksIn({ happenings }: GameRecord, turn: number, as: Viewer): Talk[] {
  const by = new Map<string, Said[]>();
  for (const h of happenings) {
    if (h.turn !== turn || !isSaid(h)) continue;
    const said = by.get(h.event.channel) ?? [];
    by.set(h.event.channel, said);
    said.push(h);
  }
  return [...by]
    .map(([channel, said]) => ({ turn, channel, parties: partiesIn(channel), said }))
    .filter(({ parties }) => as === "facilitator" || parties.some((p) => p === as))
    .sort((a, b) => b.said.length - a.said.length);
}
