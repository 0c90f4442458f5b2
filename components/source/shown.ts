// What a screen has to show: a picture of the game as one viewer may know it, and how the line stands that it came over. One shape for
// every source of it.
import type { OrderDraft, Reading, Scores, View } from "../../game-rules/open";
import type { ExerciseView, Item } from "../../server/contract/answers";
import type { Command } from "../../server/contract/requests";
import type { Waiting } from "../site/waiting";

/** `still` where there is no line and never was: the picture is a moment that has been, or stands in a file. */
export type LineState = "connecting" | "live" | "lost" | "catching" | "ended" | "still";

/** What is written in one slot of the sheet. */
export interface LocalDraft {
  value: OrderDraft | null;
  rev: number;
  by?: string;
  /** Written here and not yet acknowledged. */
  dirty: boolean;
  /** What went out of it and has had no answer, the newest last: the server may hold any of it, and tell it as somebody's words. */
  sent?: readonly (OrderDraft | null)[];
  /** What stands was written in this window. */
  own?: boolean;
  /** Why the server does not keep it: it stands on this screen alone. */
  refused?: { code: string; params: Record<string, string | number> };
  /** Two wrote the same slot, of whom the last one stands. */
  clash?: Clash;
}

export interface Clash {
  /** Whose words no longer stand: those written here, or the other's. */
  lost: "ours" | "theirs";
  /** What does not stand any more; nothing where a slot was cleared. */
  value: OrderDraft | null;
  /** The other one: a member, who may be oneself in another window. */
  by?: string;
}

/** One change somebody asked for, under one key until there is an answer that stands. */
export interface Intention {
  readonly key: string;
  readonly command: Command;
  /** The field whose words it carries. */
  readonly place?: string;
}

/** The game and the exercise around it, as one viewer may know them at one moment. */
export interface Picture {
  /** How many items the viewer's own stream holds. */
  n: number;
  exercise?: ExerciseView;
  view?: View;
  drafts: Record<string, LocalDraft>;
  /** The own stream, in order, each item once. */
  items: Item[];
  /** How far each channel was read: by its id, the last item's number. */
  marks: Record<string, number>;
  reading?: Reading;
  scores?: Scores;
  /** For those who lead: how often a sheet in writing was another. */
  wrote?: number;
}

/** How the line stands, and what is on its way over it. */
export interface Line {
  line: LineState;
  /** When the server last said a word, by this page's clock. */
  heard?: number;
  /** By what the line runs, once that is plain: plain requests are a little slower. */
  by?: "polling" | "websocket" | undefined;
  /** What was asked and got no answer: it may have been done. */
  unanswered: readonly Intention[];
  /** A refusal that passes by itself, and when it is asked again. */
  waiting?: Waiting | undefined;
  /** Why the server closed the door. */
  ended?: string;
  /** The server's time less this page's clock, ms. */
  offset: number;
  /** When the server last said that it holds drafts of this seat, by its own time. */
  kept?: number;
}

export type Shown = Picture & Line;

/** A slot as the server holds it. */
export const localOf = (value: OrderDraft, { rev, by }: { rev: number; by?: string }): LocalDraft => ({
  value,
  rev,
  dirty: false,
  ...(by ? { by } : {}),
});
