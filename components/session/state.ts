// What one browser holds of its seat: its whole view, its own stream of news, and the drafts it is writing.

import type { OrderDraft } from "../../game-rules/open";
import type { DraftChange, DraftView, ExerciseView, Snapshot, Update } from "../../server/contract/answers";
import {
  clippedMarks,
  hidesReading,
  isOtherLine,
  itemsAfter,
  mergeExercise,
  mergeItems,
  mergeView,
} from "../../server/contract/picture";
import { type Clash, type LocalDraft, localOf, type Shown } from "../source/shown";
import { furthest } from "./marks";

export interface SessionState extends Shown {
  /** How many changes came in at the last reconnect. */
  caught: number;
}

export const initial: SessionState = {
  line: "connecting",
  unanswered: [],
  n: 0,
  drafts: {},
  items: [],
  marks: {},
  offset: 0,
  caught: 0,
};

const isSame = (a: OrderDraft | null, b: OrderDraft | null): boolean =>
  a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (draft: OrderDraft | null) =>
  draft && Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1));

/** A slot as it stands once the server has said what it holds; nothing where it is empty. The last writer wins, and both are told. */
function meet(here: LocalDraft | undefined, there: LocalDraft | undefined): LocalDraft | undefined {
  const value = there?.value ?? null;
  if (!here || isSame(here.value, value)) return here?.dirty ? here : there;
  const by = there?.by === undefined ? {} : { by: there.by };
  // Still on its way from here: it will stand, and the other's will not.
  if (here.dirty) {
    if (!there || there.rev <= here.rev || here.sent?.some((one) => isSame(one, value))) return here;
    return { ...here, rev: there.rev, clash: { lost: "theirs", value, ...by } };
  }
  if (!here.own || here.refused) return there;
  const clash: Clash = { lost: "ours", value: here.value, ...by };
  return there ? { ...there, clash } : { value: null, rev: 0, dirty: false, clash };
}

/** Slots that changed on the server; one that is still on its way from here stays as it was written. */
export function changeDrafts(
  local: Record<string, LocalDraft>,
  changes: readonly DraftChange[],
): Record<string, LocalDraft> {
  const next = { ...local };
  for (const { slot, value, ...row } of changes) {
    const met = meet(next[slot], value ? localOf(value, row) : undefined);
    if (met) next[slot] = met;
    else delete next[slot];
  }
  return next;
}

/** Server's drafts, with those still on their way from here kept as they were written. */
export function mergeDrafts(
  local: Record<string, LocalDraft>,
  server: readonly DraftView[],
): Record<string, LocalDraft> {
  const rows = new Map(server.map((d) => [d.slot, localOf(d.value, d)]));
  const slots = new Set([...rows.keys(), ...Object.keys(local)]);
  const met = [...slots].flatMap((slot) => {
    const draft = meet(local[slot], rows.get(slot));
    return draft ? [[slot, draft] as const] : [];
  });
  return Object.fromEntries(met);
}

const offsetOf = (e: ExerciseView, now: number) => e.now - now;

/** Drafts belong to one turn: those of an earlier one are gone, written or not. */
function draftsFor(s: SessionState, turn: number, server: readonly DraftView[]): Record<string, LocalDraft> {
  return mergeDrafts(s.view && s.view.turn !== turn ? {} : s.drafts, server);
}

export function applySnapshot(before: SessionState, snap: Snapshot, now: number): SessionState {
  // Taken back meanwhile: what was written and read on the other line is gone with it.
  const s = isOtherLine(before.exercise?.line, snap) ? { ...before, n: 0, drafts: {}, marks: {} } : before;
  return {
    ...s,
    line: "live",
    heard: now,
    caught: s.n ? Math.max(0, snap.n - s.n) : 0,
    n: snap.n,
    exercise: snap.exercise,
    view: snap.view,
    drafts: draftsFor(s, snap.view.turn, snap.drafts),
    ...(snap.drafts.length > 0 ? { kept: snap.exercise.now } : {}),
    items: itemsAfter({ n: s.n, items: s.items, line: before.exercise?.line }, snap),
    marks: furthest(s.marks, snap.marks),
    reading: snap.reading,
    scores: snap.scores,
    offset: offsetOf(snap.exercise, now),
  };
}

/** The exercise was taken back: of the stream the first items stand, and nothing that was written after them. */
function cutBack(s: SessionState, cut: number): SessionState {
  const { scores: _, ...rest } = s;
  return {
    ...rest,
    n: Math.min(s.n, cut),
    items: s.items.filter((item) => item.n <= cut),
    marks: clippedMarks(s.marks, cut),
    drafts: {},
  };
}

/** Nothing where the update does not join on: then the caller asks to resume. */
export function applyUpdate(before: SessionState, u: Update, now: number): SessionState | undefined {
  const s = u.cut === undefined ? before : cutBack(before, u.cut);
  if (u.from > s.n || !s.exercise || !s.view) return undefined;
  const last = u.items.at(-1)?.n ?? u.from;
  const exercise = u.exercise ? mergeExercise(s.exercise, u.exercise) : s.exercise;
  const view = u.viewParts ? mergeView(s.view, u.viewParts) : s.view;
  const drafts = view.turn === s.view.turn ? s.drafts : {};
  return {
    ...s,
    line: s.line === "ended" ? "ended" : "live",
    heard: now,
    n: Math.max(s.n, last),
    items: mergeItems(s.items, u.items),
    drafts: u.drafts ? changeDrafts(drafts, u.drafts) : drafts,
    ...(u.exercise ? { exercise, offset: offsetOf(exercise, now) } : {}),
    view,
    // Control may take the reading off the screens again: then the last one must not linger.
    reading: u.reading ?? (hidesReading(exercise) ? undefined : s.reading),
    ...(u.scores ? { scores: u.scores } : {}),
    ...(u.wrote ? { wrote: (s.wrote ?? 0) + 1 } : {}),
  };
}
