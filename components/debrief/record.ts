// A game that is over, in the browser: fetched once as a copy, folded by the door of whoever looks back. Whoever follows a debrief is
// shown nothing later than what has been opened; how far that is, is asked here alone.
import {
  type Happening,
  type Lane,
  type LookBack,
  lookBack,
  type Mark,
  type Stop,
  type ThrownIn,
} from "../../game-rules/back";
import type { Role, Viewer } from "../../game-rules/open";
import type { Showing } from "../../server/contract/requests";
import { openTurn, quarterStep, turnOf, windowStep } from "../../server/contract/steps";
import type { Copy } from "../../server/debrief/copy-format";

export type { Copy, Happening, Lane, Mark, Stop, ThrownIn };
export { openTurn, quarterStep, turnOf, windowStep };

export interface GameRecord extends LookBack {
  readonly copy: Copy;
  /** Quarters in which something stood open, in order. */
  readonly turns: readonly number[];
  /** Of these, those in which orders were given: the aftermath plays by itself. */
  readonly played: readonly number[];
}

export function openRecord(copy: Copy): GameRecord {
  const back = lookBack(copy);
  const turns = [...new Set(back.stops.map((s) => s.turn))];
  const ordered = new Set(back.stops.filter((s) => s.phase === "orders").map((s) => s.turn));
  return { ...back, copy, turns, played: turns.filter((n) => ordered.has(n)) };
}

/** Through whose eyes a board is laid beside the truth: the chosen seat's, or where none is, the first one's. */
export const besideTruth = ({ copy }: GameRecord, as: Viewer): Exclude<Viewer, "facilitator"> =>
  as === "facilitator" ? (copy.scenario.seats[0] ?? "paris") : as;

/** The running order as it is before anybody changes it. */
export const usualOrder = ({ turns }: GameRecord): string[] => [
  "out",
  "aims",
  ...turns.map(quarterStep),
  "close",
];

/** An order with a step for each seat whose windows are known, before the last one. */
export function withWindows(order: readonly string[], roles: readonly Role[]): string[] {
  const more = roles.map(windowStep).filter((step) => !order.includes(step));
  const end = order.includes("close") ? order.indexOf("close") : order.length;
  return [...order.slice(0, end), ...more, ...order.slice(end)];
}

/** The stops that may be shown. */
export const stopsUpTo = ({ stops }: GameRecord, turn: number): Stop[] => stops.filter((s) => s.turn <= turn);

/** Where a place lies: the last stop that begins at it or before. */
export const stopAt = ({ stops }: GameRecord, at: number): Stop | undefined =>
  stops.findLast((s) => s.from <= at) ?? stops[0];

/** What is shown before anybody has shown anything. */
export const beginning = (record: GameRecord): Showing => ({
  at: record.stops[0]?.from ?? 0,
  as: "facilitator" satisfies Viewer,
  opened: [],
  order: usualOrder(record),
});

/** The same, no further than what is open. */
export function within(record: GameRecord, show: Showing): Showing {
  const open = stopsUpTo(record, openTurn(show.opened));
  const first = record.stops[0]?.from ?? 0;
  const last = open.at(-1)?.to ?? first;
  const order = show.order.length > 0 ? show.order : usualOrder(record);
  return { ...show, order, at: Math.max(first, Math.min(show.at, last)) };
}

/** A step opened, and the first place of what it opens. */
export function opening(record: GameRecord, show: Showing, step: string): Showing {
  const turn = turnOf(step);
  const stop = record.stops.find((s) => s.turn === turn);
  const opened = show.opened.includes(step) ? show.opened : [...show.opened, step];
  const { point: _, ...rest } = show;
  return { ...rest, step, opened, at: stop?.from ?? show.at };
}
