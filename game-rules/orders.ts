// An order as a person writes it, and a deal's terms: what commands carry. Ids, never indices.

import type { OrderId } from "./data/orders/ids.ts";
import type {
  Angle,
  Listener,
  Mediator,
  Receiver,
  Role,
  Story,
  TermKind,
  TrackId,
  Turn,
  Venue,
  ZoneId,
} from "./vocabulary.ts";

/** Which way a figure is expected to go. */
export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What an author expects: that by the end of a quarter a figure stands higher, or lower, than as the orders of the present one opened. */
export interface Foreseen {
  track: TrackId;
  way: Direction;
  by: Turn;
}

export interface OrderDraft {
  id: OrderId;
  zone?: ZoneId;
  /** What the order works on beside its zone: where from, which receiver, which neighbour. */
  target?: string;
  option?: string;
  intent?: string;
  expects?: string;
  foresees?: Foreseen;
  sure?: 1 | 2 | 3 | 4;
}

/** One promise of a deal: who does what, where, in which quarters. */
export interface Term {
  kind: TermKind;
  by: Role;
  zone?: ZoneId;
  /** What the kind leaves open: `open`, `mandate`, `release`, `services`, ... see `data/terms.ts`. */
  option?: string;
  venue?: Venue;
  mediator?: Mediator;
  receiver?: Receiver;
  amount?: number;
  from: Turn;
  to: Turn;
}

export interface DealDraft {
  parties: Role[];
  terms: Term[];
  secret: boolean;
}

/** An account of an event, as an official statement gives it: of what, and how it is told. */
export interface Account {
  of: Story;
  angle: Angle;
}

/**
 * Why an offer was turned down, where somebody says so: it costs more than it brings, the other side is not believed, the
 * time is wrong, it is not ours to give, or something else. Bots say the first two.
 */
export const REFUSED_FOR = ["price", "trust", "later", "not_ours", "other"] as const;
export type RefusedFor = (typeof REFUSED_FOR)[number];

/** How long the line of words beside a refusal may be. */
export const REFUSAL_WORDS = 200;

/** What a seat does while people talk: about deals, or an account that it gives to everybody. `deal` names one on the table, `version` the one that was read. */
export type DealMove =
  | { move: "propose"; draft: DealDraft }
  | { move: "counter"; deal: string; version: number; draft: DealDraft }
  | { move: "sign"; deal: string; version: number }
  | { move: "refuse"; deal: string; version: number; why?: RefusedFor; words?: string }
  | { move: "leak"; deal: string; listener: Listener }
  | ({ move: "tell" } & Account);
