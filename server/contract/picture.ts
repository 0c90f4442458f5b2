// What a client makes of what it is sent: pure, and one for the browser, the tests and whoever writes a client of their own.
import type { DealView, View } from "../../game-rules/open.ts";
import type {
  DealsChange,
  DraftChange,
  DraftView,
  ExerciseParts,
  ExerciseView,
  Item,
  Snapshot,
  Update,
  ViewParts,
} from "./answers.ts";

/** Items in the order of the own stream, each once. */
export function mergeItems(have: readonly Item[], more: readonly Item[]): Item[] {
  if (more.length === 0) return have as Item[];
  const byN = new Map(have.map((i) => [i.n, i]));
  for (const i of more) byN.set(i.n, i);
  return [...byN.values()].sort((a, b) => a.n - b.n);
}

/**
 * What is kept of the items when a snapshot comes: all of them, where it goes on from them; none, where it counts less than
 * was known or is of another line, for then the log is another.
 * @param known `line`: that of the exercise as it was known, where it was
 */
export const itemsAfter = (
  known: { n: number; items: readonly Item[]; line?: number | undefined },
  snapshot: Snapshot,
): Item[] =>
  snapshot.n < known.n || isOtherLine(known.line, snapshot)
    ? snapshot.items
    : mergeItems(known.items, snapshot.items);

/** Whether a snapshot is of another line than what was known: then nothing of that stands by itself. */
export const isOtherLine = (line: number | undefined, snapshot: Snapshot): boolean =>
  line !== undefined && line !== snapshot.exercise.line;

/** Marks as far as a stream still reaches. */
export const clippedMarks = (marks: Readonly<Record<string, number>>, n: number): Record<string, number> =>
  Object.fromEntries(Object.entries(marks).map(([channel, mark]) => [channel, Math.min(mark, n)]));

/** A picture of which the first `cut` items stand, and nothing that was said or written after them. */
function pictureCut(picture: Snapshot, cut: number): Snapshot {
  const { scores: _, ...rest } = picture;
  return {
    ...rest,
    n: Math.min(picture.n, cut),
    items: picture.items.filter((item) => item.n <= cut),
    marks: clippedMarks(picture.marks, cut),
    drafts: [],
  };
}

/**
 * The `before` with which to ask for the next page of older items: where the newest hole ends. Nothing where there is no hole.
 * @param items in order, each once
 * @param n how many items the stream holds
 */
export function missingBefore(items: readonly Item[], n: number): number | undefined {
  let next = n + 1;
  for (let i = items.length - 1; i >= 0 && items[i]?.n === next - 1; i--) next--;
  return next > 1 ? next : undefined;
}

/** A view with the parts of it that changed. */
export function mergeView(view: View, { deals, sheet, zones, past, ...parts }: ViewParts): View {
  const next: View = { ...view, ...parts };
  if (zones) next.zones = view.zones.map((zone) => zones.find((x) => x.id === zone.id) ?? zone);
  if (past) next.past = [...view.past.slice(0, past.after), ...past.quarters];
  if (deals) next.deals = mergeDeals(view.deals, deals);
  if (sheet) next.sheet = sheet;
  if (sheet === null) delete next.sheet;
  return next;
}

/** Those that are gone are taken out, those that changed put in at their places. */
function mergeDeals(deals: readonly DealView[], { gone, put }: DealsChange): DealView[] {
  const out = new Set([...gone, ...put.map(({ deal }) => deal.id)]);
  const next = deals.filter((deal) => !out.has(deal.id));
  for (const { at, deal } of put) next.splice(at, 0, deal);
  return next;
}

/** The exercise around the game with the parts of it that changed; of its lists the rows that did. */
export function mergeExercise(exercise: ExerciseView, parts: ExerciseParts): ExerciseView {
  const { seats, cells, hook, debrief, own, injects, asked, briefing, practice, ...rest } = parts;
  const next: ExerciseView = { ...exercise, ...rest };
  if (seats) next.seats = exercise.seats.map((row) => seats.find((x) => x.role === row.role) ?? row);
  if (cells)
    next.cells = exercise.cells?.map((row) => cells.find((x) => x.seat === row.seat) ?? row) ?? cells;
  if (injects) next.injects = mergeById(exercise.injects ?? [], injects);
  if (asked) next.asked = asked;
  if (asked === null) delete next.asked;
  if (briefing) next.briefing = briefing;
  if (briefing === null) delete next.briefing;
  if (practice) next.practice = practice;
  if (practice === null) delete next.practice;
  if (hook) next.hook = hook;
  if (hook === null) delete next.hook;
  if (own) next.own = own;
  if (own === null) delete next.own;
  if (debrief) next.debrief = debrief;
  if (debrief === null) delete next.debrief;
  return next;
}

/** Rows with those that changed in their places, and new ones after them. */
function mergeById<T extends { id: string }>(have: readonly T[], rows: readonly T[]): T[] {
  const changed = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(have.map(({ id }) => id));
  return [...have.map((row) => changed.get(row.id) ?? row), ...rows.filter(({ id }) => !known.has(id))];
}

/** Drafts with the slots that changed, in the order of their slots. */
export function mergeDrafts(drafts: readonly DraftView[], changes: readonly DraftChange[]): DraftView[] {
  const next = new Map(drafts.map((draft) => [draft.slot, draft]));
  for (const { value, ...rest } of changes) {
    if (value) next.set(rest.slot, { ...rest, value });
    else next.delete(rest.slot);
  }
  return [...next.values()].sort((a, b) => (a.slot < b.slot ? -1 : 1));
}

/** A role sees the exit reading only while control shows it; those who lead always do. */
export const hidesReading = ({ settings, me }: ExerciseView): boolean =>
  settings.reading !== "shown" && me.seat !== "control" && me.seat !== "scribe";

/** A picture after an update that joins on to it: whose `from` is not beyond its `n`. */
export function pictureAfter(before: Snapshot, update: Update): Snapshot {
  const picture = update.cut === undefined ? before : pictureCut(before, update.cut);
  const { from, items, exercise, viewParts, drafts, reading, scores } = update;
  const next: Snapshot = {
    ...picture,
    n: Math.max(picture.n, from + items.length),
    items: mergeItems(picture.items, items),
  };
  if (exercise) next.exercise = mergeExercise(picture.exercise, exercise);
  if (viewParts) next.view = mergeView(next.view, viewParts);
  // A new turn begins without drafts.
  if (next.view.turn !== picture.view.turn) next.drafts = [];
  if (drafts) next.drafts = mergeDrafts(next.drafts, drafts);
  if (hidesReading(next.exercise)) delete next.reading;
  if (reading) next.reading = reading;
  if (scores) next.scores = scores;
  return next;
}
