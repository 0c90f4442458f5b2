// What changed between what a viewer was told and what stands: as small as it can be said. `contract/picture.ts` puts it together again.
import { changedParts, type DealView, sameData, type View } from "../../../game-rules/index.ts";
import type {
  DealsChange,
  DraftChange,
  DraftView,
  ExerciseParts,
  PastChange,
  ViewParts,
} from "../../contract/answers.ts";
import type { SeatBase } from "./exercise-view.ts";

// The view. What is the very same thing shows nothing new: see `viewAfter`.

/** What is said of a part that changed: of the lists that grow and move the rows alone, of everything else the whole. */
const PARTS: { readonly [K in keyof View]?: (before: View | undefined, now: View) => unknown } = {
  zones: (before, now) => now.zones.filter((zone, at) => zone !== before?.zones[at]),
  past: (before, now) => pastChange(before?.past ?? [], now.past),
  deals: (before, now) => dealsChange(before?.deals ?? [], now.deals),
  sheet: (_, now) => now.sheet ?? null,
};

/** The parts of a view that are others than before, all of them where there was nothing; undefined where none are. */
export function viewChanges(before: View | undefined, now: View): ViewParts | undefined {
  if (before === now) return undefined;
  let changed: Record<string, unknown> | undefined;
  for (const key of changedParts(before, now)) {
    if (now[key] === before?.[key]) continue;
    changed ??= {};
    changed[key] = PARTS[key]?.(before, now) ?? now[key] ?? null;
  }
  return changed;
}

function pastChange(before: View["past"], now: View["past"]): PastChange {
  const differs = now.findIndex((quarter, at) => quarter !== before[at]);
  const after = differs === -1 ? now.length : differs;
  return { after, quarters: now.slice(after) };
}

function dealsChange(before: readonly DealView[], now: readonly DealView[]): DealsChange {
  const was = new Map(before.map((deal) => [deal.id, deal]));
  const here = new Set(now.map((deal) => deal.id));
  return {
    gone: before.filter((deal) => !here.has(deal.id)).map((deal) => deal.id),
    put: now.flatMap((deal, at) => (was.get(deal.id) === deal ? [] : [{ at, deal }])),
  };
}

// The exercise around the game.

/** The parts of it that say something else than before, all of them where nothing was told yet; undefined where none do. */
export function baseChanges(before: SeatBase | undefined, now: SeatBase): Partial<ExerciseParts> | undefined {
  if (before === now) return undefined;
  let parts: Record<string, unknown> | undefined;
  const look = (key: keyof SeatBase): void => {
    if (sameData(now[key], before?.[key])) return;
    parts ??= {};
    if (key === "seats") parts.seats = rowsChanged(before?.seats, now.seats);
    else if (key === "cells") parts.cells = rowsChanged(before?.cells, now.cells ?? []);
    else if (key === "injects") parts.injects = rowsById(before?.injects ?? [], now.injects ?? []);
    // Until when orders close goes with the clock, where it is seconds.
    else if (key === "closingAt") parts.clock = now.clock;
    else parts[key] = now[key] ?? null;
  };
  for (const key in now) look(key as keyof SeatBase);
  for (const key in before) if (!(key in now)) look(key as keyof SeatBase);
  return parts;
}

/** Rows stand in one order always. */
const rowsChanged = <T>(before: readonly T[] | undefined, now: readonly T[]): T[] =>
  now.filter((row, at) => !sameData(row, before?.[at]));

/** Rows that are never taken out: the changed and the new ones. */
function rowsById<T extends { id: string }>(before: readonly T[], now: readonly T[]): T[] {
  const was = new Map(before.map((row) => [row.id, row]));
  return now.filter((row) => was.get(row.id) !== row);
}

// Drafts.

/** The slots that differ; one that is empty now has no value. */
export function draftChanges(before: readonly DraftView[], now: readonly DraftView[]): DraftChange[] {
  const was = new Map(before.map((row) => [row.slot, row]));
  const here = new Set(now.map((row) => row.slot));
  return [
    ...now.filter((row) => !sameData(row, was.get(row.slot))),
    ...before
      .filter((row) => !here.has(row.slot))
      .map(({ slot }): DraftChange => ({ slot, value: null, rev: 0 })),
  ];
}
