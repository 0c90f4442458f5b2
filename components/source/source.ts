// Where a screen has what it shows: a seat's socket, a replay, a fork, a file. A screen asks the source around it and never the line, so
// that any screen can show any moment as anybody.

import type { OrderDraft, Role, View } from "../../game-rules/open";
import type { Answer, Answers } from "../../server/contract/answers";
import type { Command, Requests } from "../../server/contract/requests";
import type { Seat } from "../../server/contract/seats";
import type { Ending, Words, Written } from "../session/words";
import type { Intention, Shown } from "./shown";

export type { Ending, Words, Written };

/** What can be looked at and watched, and is written elsewhere. */
export interface Watched<T> {
  getState(): T;
  getInitialState(): T;
  subscribe(told: (now: T, before: T) => void): () => void;
}

/** How somebody acts; whoever looks at a moment that has been has none. */
export interface Hand {
  /** What is being written in fields that are sent. */
  readonly words: Words;
  /** Asks for a change; answers once it stands or was refused. */
  command(command: Command, place?: string): Promise<Answer<{ n: number }>>;
  /** Lets an intention that got no answer be. */
  letBe(intention: Intention): void;
  /** Writes a slot of the sheet; null clears it. */
  draft(slot: string, value: OrderDraft | null): void;
  /** Whoever looks has been told that somebody else wrote the same slot. */
  toldOfClash(slot: string): void;
  /** So far this channel has been read. */
  mark(channel: string, n: number): void;
  /** The same, and waits until the server keeps it: answers whether it does. */
  marked(channel: string, n: number): Promise<boolean>;
  /** One's own name. */
  rename(name: string): Promise<Answers["name.set"]>;
}

/** Each seat's view beside the truth, as those who lead compare them; a seat that has not come yet is missing. */
export type Views = Partial<Record<Role, View>>;

/** What control and scribe are told when they ask. */
export interface DeskSource {
  /** The present quarter by its outcomes. */
  quarter(): Promise<Answers["quarter.of"]>;
  /** Every seat's sheet as it stands. */
  sheets(): Promise<Answers["sheets.of"]>;
  /** The odds that an order would have on this board. */
  odds(asked: Requests["odds.of"]): Promise<Answers["odds.of"]>;
}

export interface ViewSource {
  /** Under which name this browser keeps what belongs to the exercise. */
  readonly exercise: string;
  readonly seat: Seat;
  readonly shown: Watched<Shown>;
  /** What time it is by the server's clock, ms; in a still picture, when it was taken. */
  now(): number;
  /** Absent where nothing can be done from here: then no screen offers it. */
  readonly hand?: Hand;
  /** Asks why a figure stands where it stands; absent where nobody can say. */
  why?(request: Requests["why"]): Promise<Answers["why"]>;
  /** What those who lead may ask of the desk; absent where nobody answers. */
  readonly desk?: DeskSource;
  /** For those who lead. */
  readonly views: Watched<Views>;
}

/** A source that shows what another does and lets nobody act. */
export const readOnly = ({ hand: _, ...source }: ViewSource): ViewSource => source;
