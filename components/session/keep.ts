// Drafts that could not be sent yet, kept in this browser: a closed lid or a dead line loses nothing.
import type { LocalDraft } from "./state";

const key = (exercise: string, seat: string) => `mm:drafts:${exercise}:${seat}`;

export function keepDrafts(
  exercise: string,
  seat: string,
  turn: number,
  drafts: Record<string, LocalDraft>,
): void {
  const dirty = Object.fromEntries(
    Object.entries(drafts)
      .filter(([, d]) => d.dirty)
      .map(([slot, d]) => [slot, d.value]),
  );
  try {
    if (Object.keys(dirty).length) localStorage.setItem(key(exercise, seat), JSON.stringify({ turn, dirty }));
    else localStorage.removeItem(key(exercise, seat));
  } catch {
    // private windows may refuse storage; the draft still lives in memory
  }
}

export function keptDrafts(exercise: string, seat: string, turn: number): Record<string, LocalDraft> {
  try {
    const kept = JSON.parse(localStorage.getItem(key(exercise, seat)) ?? "null") as {
      turn: number;
      dirty: Record<string, LocalDraft["value"]>;
    } | null;
    if (!kept || kept.turn !== turn) return {};
    return Object.fromEntries(
      Object.entries(kept.dirty).map(([slot, value]) => [slot, { value, rev: 0, dirty: true }]),
    );
  } catch {
    return {};
  }
}
