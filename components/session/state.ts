// What one browser holds of its seat: its whole view, its own stream of news, and the drafts it is writing.

import type { LegalOrder, OrderDraft, Reading, Scores, View } from "../../game-rules/open";
import type {
  DraftChange,
  DraftView,
  ExerciseView,
  Item,
  Snapshot,
  Update,
} from "../../server/contract/answers";
import {
  hidesReading,
  itemsAfter,
  mergeExercise,
  mergeItems,
  mergeView,
} from "../../server/contract/picture";

import type { Waiting } from "./waits";

export type LineState = "connecting" | "live" | "lost" | "catching" | "ended";

export interface LocalDraft {
  value: OrderDraft | null;
  rev: number;
  by?: string;
  /** Written here and not yet acknowledged. */
  dirty: boolean;
  /** Why the server does not keep it: it stands on this screen alone. */
  refused?: { code: string; params: Record<string, string | number> };
}

export interface SessionState {
  line: LineState;
  /** Wall time of the last word from the server. */
  heard?: number;
  /** A refusal that passes by itself, and when it is asked again. */
  waiting?: Waiting | undefined;
  /** Why the server closed the door. */
  ended?: string;
  n: number;
  exercise?: ExerciseView;
  view?: View;
  legal: LegalOrder[];
  drafts: Record<string, LocalDraft>;
  items: Item[];
  marks: Record<string, number>;
  reading?: Reading;
  scores?: Scores;
  /** Server's clock minus this one, ms. */
  offset: number;
  /** When the last draft was acknowledged. */
  kept?: number;
  /** How many changes came in at the last reconnect. */
  caught: number;
}

export const initial: SessionState = {
  line: "connecting",
  n: 0,
  legal: [],
  drafts: {},
  items: [],
  marks: {},
  offset: 0,
  caught: 0,
};

const localOf = (value: OrderDraft, { rev, by }: { rev: number; by?: string }): LocalDraft => ({
  value,
  rev,
  dirty: false,
  ...(by ? { by } : {}),
});

/** Slots that changed on the server; one that is still on its way from here stays as it was written. */
export function changeDrafts(
  local: Record<string, LocalDraft>,
  changes: readonly DraftChange[],
): Record<string, LocalDraft> {
  const next = { ...local };
  for (const { slot, value, ...row } of changes) {
    if (next[slot]?.dirty) continue;
    if (value) next[slot] = localOf(value, row);
    else delete next[slot];
  }
  return next;
}

/** Server's drafts, with those still on their way from here kept as they were written. */
export function mergeDrafts(
  local: Record<string, LocalDraft>,
  server: readonly DraftView[],
): Record<string, LocalDraft> {
  const next: Record<string, LocalDraft> = {};
  for (const d of server) next[d.slot] = localOf(d.value, d);
  for (const [slot, d] of Object.entries(local)) if (d.dirty) next[slot] = d;
  return next;
}

const offsetOf = (e: ExerciseView, now: number) => e.now - now;

/** Drafts belong to one turn: those of an earlier one are gone, written or not. */
function draftsFor(s: SessionState, turn: number, server: readonly DraftView[]): Record<string, LocalDraft> {
  return mergeDrafts(s.view && s.view.turn !== turn ? {} : s.drafts, server);
}

export function applySnapshot(s: SessionState, snap: Snapshot, now: number): SessionState {
  return {
    ...s,
    line: "live",
    heard: now,
    caught: s.n ? Math.max(0, snap.n - s.n) : 0,
    n: snap.n,
    exercise: snap.exercise,
    view: snap.view,
    legal: snap.legal,
    drafts: draftsFor(s, snap.view.turn, snap.drafts),
    items: itemsAfter(s, snap),
    marks: { ...s.marks, ...snap.marks },
    reading: snap.reading,
    scores: snap.scores,
    offset: offsetOf(snap.exercise, now),
  };
}

/** Nothing where the update does not join on: then the caller asks to resume. */
export function applyUpdate(s: SessionState, u: Update, now: number): SessionState | undefined {
  if (u.from > s.n || !s.exercise || !s.view) return undefined;
  const last = u.items.at(-1)?.n ?? u.from;
  const exercise = u.exercise ? mergeExercise(s.exercise, u.exercise) : s.exercise;
  const whole = u.view ?? s.view;
  const drafts = whole.turn === s.view.turn ? s.drafts : {};
  return {
    ...s,
    line: s.line === "ended" ? "ended" : "live",
    heard: now,
    n: Math.max(s.n, last),
    items: mergeItems(s.items, u.items),
    drafts: u.drafts ? changeDrafts(drafts, u.drafts) : drafts,
    ...(u.exercise ? { exercise, offset: offsetOf(exercise, now) } : {}),
    view: u.viewParts ? mergeView(whole, u.viewParts) : whole,
    ...(u.legal ? { legal: u.legal } : {}),
    // Control may take the reading off the screens again: then the last one must not linger.
    reading: u.reading ?? (hidesReading(exercise) ? undefined : s.reading),
    ...(u.scores ? { scores: u.scores } : {}),
  };
}
