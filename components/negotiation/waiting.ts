// What waits for a seat's word in the talks, a line a channel: deals first, the one that lapses soonest on top, then who calls by name and
// what control has written. Pure.
import type { DealView, Role } from "../../game-rules/open";
import type { Waiting } from "../../server/contract/waiting";

export interface InboxLine {
  channel: string;
  /** Whose word it is that waits for an answer. */
  from: Role | "facilitator";
  what: "signature" | "call" | "word";
  /** The deal that is put, with the last quarter in which it can be signed. */
  deal?: string;
  expires?: number;
}

type Talked = Extract<Waiting, { channel: string }>;

const inTalks = (w: Waiting): w is Talked => "channel" in w;

/** No deadline comes after every deadline. */
const until = (line: InboxLine): number => line.expires ?? Number.POSITIVE_INFINITY;

const RANK: Record<InboxLine["what"], number> = { signature: 0, call: 1, word: 2 };

/**
 * @param waiting what waits for the seat, as the server's contract reads it
 * @returns one line a channel; several things in one channel stand under the most pressing
 */
export function inboxOf(
  waiting: readonly Waiting[],
  deals: readonly Pick<DealView, "id" | "expires">[],
): InboxLine[] {
  const lines = waiting.filter(inTalks).map((w, at) => {
    const expires = w.what === "signature" ? deals.find((d) => d.id === w.deal)?.expires : undefined;
    const line: InboxLine = {
      channel: w.channel,
      from: w.what === "word" ? "facilitator" : w.by,
      what: w.what,
      ...(w.what === "signature" ? { deal: w.deal } : {}),
      ...(expires === undefined ? {} : { expires }),
    };
    return { line, came: w.n ?? 0, at };
  });
  lines.sort(
    (a, b) =>
      RANK[a.line.what] - RANK[b.line.what] ||
      until(a.line) - until(b.line) ||
      a.came - b.came ||
      a.at - b.at,
  );
  const seen = new Set<string>();
  return lines.flatMap(({ line }) => {
    if (seen.has(line.channel)) return [];
    seen.add(line.channel);
    return [line];
  });
}
