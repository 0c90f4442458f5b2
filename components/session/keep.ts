// Drafts that could not be sent yet, kept in this browser: a closed lid or a dead line loses nothing.

import { keepJson, keptJson } from "../browser/storage";
import type { LocalDraft } from "../source/shown";

const nameOf = (exercise: string, seat: string) => `mm:drafts:${exercise}:${seat}`;

/** What a draft was written for. */
export interface When {
  turn: number;
  /** The line of play; browsers that kept drafts before there were lines have none. */
  line?: number | undefined;
}

interface Kept extends When {
  dirty: Record<string, LocalDraft["value"]>;
}

const isKept = (x: unknown): x is Kept =>
  typeof (x as Kept | null)?.turn === "number" && typeof (x as Kept).dirty === "object";

export function keepDrafts(
  exercise: string,
  seat: string,
  when: When,
  drafts: Record<string, LocalDraft>,
): void {
  const written = Object.entries(drafts).filter(([, d]) => d.dirty);
  const dirty = Object.fromEntries(written.map(([slot, d]) => [slot, d.value]));
  keepJson(nameOf(exercise, seat), written.length > 0 ? { ...when, dirty } : undefined);
}

export function keptDrafts(exercise: string, seat: string, when: When): Record<string, LocalDraft> {
  const kept = keptJson(nameOf(exercise, seat), isKept);
  if (kept?.turn !== when.turn || (kept.line ?? 0) !== (when.line ?? 0)) return {};
  return Object.fromEntries(
    Object.entries(kept.dirty).map(([slot, value]) => [slot, { value, rev: 0, dirty: true }]),
  );
}
