// Moments that control has marked, in the debrief: each has a step of the running order, which opens the quarter it is of.
import type { ExerciseView } from "../../server/contract/answers";
import { type GameRecord, openTurn, quarterStep } from "./record";

export type Bookmark = NonNullable<NonNullable<ExerciseView["debrief"]>["bookmarks"]>[number];

const PREFIX = "b:";
/** As many as an order has room for beside its quarters and windows. */
const MOST = 40;

export const bookmarkStep = ({ id }: Pick<Bookmark, "id">): string => `${PREFIX}${id}`;

/** Which bookmark a step is of; nothing where it is of none, or of one that was taken away. */
export const bookmarkOf = (step: string, bookmarks: readonly Bookmark[]): Bookmark | undefined =>
  step.startsWith(PREFIX) ? bookmarks.find((b) => bookmarkStep(b) === step) : undefined;

/** An order with a step for each bookmark, behind that of its quarter, and without those that were taken away. */
export function withBookmarks(order: readonly string[], bookmarks: readonly Bookmark[]): string[] {
  const next = order.filter((step) => !step.startsWith(PREFIX) || bookmarkOf(step, bookmarks));
  for (const b of bookmarks.slice(0, MOST)) {
    const step = bookmarkStep(b);
    if (next.includes(step)) continue;
    const quarter = next.indexOf(quarterStep(b.turn));
    let at = quarter < 0 ? next.length : quarter + 1;
    while (next[at]?.startsWith(PREFIX)) at++;
    next.splice(at, 0, step);
  }
  return next;
}

/** The place that a bookmark is of: as it was marked, where its deal or message first stands, or where its phase opens. */
export function placeOf({ happenings, stops }: GameRecord, b: Bookmark): number {
  if (b.place !== undefined) return b.place;
  const { about } = b;
  const found =
    about &&
    happenings.findLast(({ event, turn }) => {
      if (turn > b.turn) return false;
      if ("order" in about)
        return event.type === "SheetCommitted" && event.role === about.order.role && turn === b.turn;
      if (!("id" in event)) return false;
      // An inject that is out bears the id of its row, and where in the log it came.
      if ("inject" in about) return event.type === "Injected" && event.id.startsWith(`${about.inject}.`);
      return "deal" in about
        ? event.type.startsWith("Deal") && event.id === about.deal
        : event.type === "MessageSent" && event.id === about.message;
    });
  const stop = stops.findLast((s) => s.turn === b.turn && s.phase === b.phase);
  return found?.at ?? stop?.from ?? stops.find((s) => s.turn === b.turn)?.from ?? 0;
}

/** Those that may be shown: of quarters that are open. */
export const openBookmarks = (bookmarks: readonly Bookmark[], opened: readonly string[]): Bookmark[] =>
  bookmarks.filter((b) => b.turn <= openTurn(opened));
