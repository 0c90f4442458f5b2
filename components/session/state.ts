// What one browser holds of its seat: its whole view, its own stream of news, and the drafts it is writing.

import type { LegalOrder, OrderDraft, Reading, Scores, View } from "../../game-rules/open";
import type { DraftView, ExerciseView, Item, Snapshot, Update } from "../../server/contract/answers";

export type LineState = "connecting" | "live" | "lost" | "catching" | "ended";

export interface LocalDraft {
  value: OrderDraft | null;
  rev: number;
  by?: string;
  /** Written here and not yet acknowledged. */
  dirty: boolean;
}

export interface SessionState {
  line: LineState;
  /** Wall time of the last word from the server. */
  heard?: number;
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

/** Server's drafts, with those still on their way from here kept as they were written. */
export function mergeDrafts(
  local: Record<string, LocalDraft>,
  server: readonly DraftView[],
): Record<string, LocalDraft> {
  const next: Record<string, LocalDraft> = {};
  for (const d of server)
    next[d.slot] = { value: d.value, rev: d.rev, dirty: false, ...(d.by ? { by: d.by } : {}) };
  for (const [slot, d] of Object.entries(local)) if (d.dirty) next[slot] = d;
  return next;
}

/** Items in the order of the own stream, each once. */
export function mergeItems(have: readonly Item[], more: readonly Item[]): Item[] {
  if (!more.length) return have as Item[];
  const byN = new Map(have.map((i) => [i.n, i]));
  for (const i of more) byN.set(i.n, i);
  return [...byN.values()].sort((a, b) => a.n - b.n);
}

const offsetOf = (e: ExerciseView, now: number) => e.now - now;

/** Drafts belong to one turn: those of an earlier one are gone, written or not. */
function draftsFor(s: SessionState, turn: number, server: readonly DraftView[]): Record<string, LocalDraft> {
  return mergeDrafts(s.view && s.view.turn !== turn ? {} : s.drafts, server);
}

export function applySnapshot(s: SessionState, snap: Snapshot, now: number): SessionState {
  // A first snapshot brings everything; after a gap it may bring only what is new.
  const items = snap.items[0] && snap.items[0].n > 1 ? mergeItems(s.items, snap.items) : snap.items;
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
    items: items.length ? items : s.items,
    marks: { ...s.marks, ...snap.marks },
    reading: snap.reading,
    scores: snap.scores,
    offset: offsetOf(snap.exercise, now),
  };
}

/** A role sees the reading only while control lets it; control itself always does. */
const hidesReading = (e: ExerciseView | undefined): boolean =>
  e !== undefined && e.settings.reading !== "shown" && e.me.seat !== "control" && e.me.seat !== "scribe";

/** Nothing where the update does not join on: then the caller asks to resume. */
export function applyUpdate(s: SessionState, u: Update, now: number): SessionState | undefined {
  if (u.from > s.n) return undefined;
  const last = u.items.at(-1)?.n ?? u.from;
  const turn = u.view?.turn ?? s.view?.turn ?? 0;
  const newTurn = s.view !== undefined && turn !== s.view.turn;
  return {
    ...s,
    line: s.line === "ended" ? "ended" : "live",
    heard: now,
    n: Math.max(s.n, last),
    items: mergeItems(s.items, u.items),
    drafts: u.drafts ? draftsFor(s, turn, u.drafts) : newTurn ? {} : s.drafts,
    ...(u.exercise ? { exercise: u.exercise, offset: offsetOf(u.exercise, now) } : {}),
    ...(u.view ? { view: u.view } : {}),
    ...(u.legal ? { legal: u.legal } : {}),
    // Control may take the reading off the screens again: then the last one must not linger.
    reading: u.reading ?? (hidesReading(u.exercise ?? s.exercise) ? undefined : s.reading),
    ...(u.scores ? { scores: u.scores } : {}),
  };
}
