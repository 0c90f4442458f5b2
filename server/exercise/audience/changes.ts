// What changed between what a viewer was told and what stands: as small as it can be said. `contract/picture.ts` puts it together again.
import type { DealView, View } from "../../../game-rules/index.ts";
import type {
  DealsChange,
  DraftChange,
  DraftView,
  ExerciseParts,
  ExerciseView,
  ViewParts,
} from "../../contract/answers.ts";
import type { SeatBase } from "./exercise-view.ts";

/** A thing written out part by part, so that what changed can be found without keeping the thing. */
export type Written = ReadonlyMap<string, string>;

const write = (parts: Iterable<readonly [string, unknown]>): Written =>
  new Map([...parts].map(([key, part]) => [key, JSON.stringify(part ?? null)]));

const changedKeys = (before: Written, now: Written): string[] => [
  ...[...now.keys()].filter((key) => now.get(key) !== before.get(key)),
  ...[...before.keys()].filter((key) => !now.has(key)),
];

// The view.

export const writtenParts = (whole: object): Written => write(Object.entries(whole));

/** The parts of a view that differ; undefined where none do. Deals one by one, everything else whole. */
export function viewChanges(
  before: { view: View; written: Written },
  now: { view: View; written: Written },
): ViewParts | undefined {
  const keys = changedKeys(before.written, now.written);
  if (keys.length === 0) return undefined;
  const parts = Object.fromEntries(keys.map((key) => [key, now.view[key as keyof View] ?? null]));
  if (!keys.includes("deals")) return parts as ViewParts;
  return { ...parts, deals: dealsChange(before.view.deals, now.view.deals) } as ViewParts;
}

function dealsChange(before: readonly DealView[], now: readonly DealView[]): DealsChange {
  const was = new Map(before.map((deal) => [deal.id, JSON.stringify(deal)]));
  const here = new Set(now.map((deal) => deal.id));
  return {
    gone: before.filter((deal) => !here.has(deal.id)).map((deal) => deal.id),
    put: now.flatMap((deal, at) => (was.get(deal.id) === JSON.stringify(deal) ? [] : [{ at, deal }])),
  };
}

// The exercise around the game.

/** `closingAt` goes with the clock, where it will be seconds; a row of a list has a key of its own. */
export function writtenBase({ closingAt, ...base }: SeatBase): Written {
  const { seats, cells = [], clock, ...rest } = base;
  return write([
    ...Object.entries(rest),
    ["clock", [clock, closingAt]] as const,
    ...seats.map((row) => [`seats:${row.role}`, row] as const),
    ...cells.map((row) => [`cells:${row.seat}`, row] as const),
  ]);
}

/** Which parts of the exercise differ: all of them where nothing was told yet. */
export const baseChanges = (before: Written | undefined, now: Written): string[] =>
  changedKeys(before ?? new Map(), now);

/** These parts of an exercise, as `baseChanges` names them, with the server's time. */
export function partsOf(whole: ExerciseView, keys: readonly string[]): ExerciseParts {
  const parts: Record<string, unknown> = { now: whole.now };
  for (const key of keys) if (!key.includes(":")) parts[key] = whole[key as keyof ExerciseView] ?? null;
  const seats = whole.seats.filter((row) => keys.includes(`seats:${row.role}`));
  const cells = whole.cells?.filter((row) => keys.includes(`cells:${row.seat}`)) ?? [];
  return {
    ...parts,
    ...(seats.length ? { seats } : {}),
    ...(cells.length ? { cells } : {}),
  } as ExerciseParts;
}

// Drafts.

export const writtenDrafts = (rows: readonly DraftView[]): Written =>
  write(rows.map((row) => [row.slot, row]));

/** The slots that differ; one that is empty now has no value. */
export function draftChanges(before: Written | undefined, rows: readonly DraftView[]): DraftChange[] {
  const bySlot = new Map(rows.map((row) => [row.slot, row]));
  return changedKeys(before ?? new Map(), writtenDrafts(rows)).map(
    (slot) => bySlot.get(slot) ?? { slot, value: null, rev: 0 },
  );
}
