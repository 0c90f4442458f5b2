// What each viewer sees of the game, cut when somebody looks, and of it what is new since the viewer was last told.
import {
  type Cut,
  differ,
  exitReading,
  type GameState,
  READING,
  type Reading,
  type Scores,
  sameData,
  scores,
  type View,
  type Viewer,
  viewAfter,
} from "../../../game-rules/index.ts";
import type { Update } from "../../contract/answers.ts";
import { type Fold, foldFor, isEnded, scoresAreOpen } from "../log/state.ts";
import { viewChanges } from "./changes.ts";

/** Whatever of it shows nothing new is the very same as it was before. */
export interface Seen {
  readonly view: View;
  readonly reading?: Reading;
  readonly scores?: Scores;
}

/** What is new in it. */
export type News = Pick<Update, "viewParts" | "reading" | "scores">;

export interface ReadModel {
  /** Everything that a viewer sees now. */
  of(viewer: Viewer, fold: Fold): Seen;
  /** The same for somebody who is shown it whole: what is told next goes on from here. */
  shown(viewer: Viewer, fold: Fold): Seen;
  /** What is new since this was last asked, or all was shown; an empty object where nothing is. */
  changes(viewer: Viewer, fold: Fold): News;
}

interface Kept extends Cut {
  readonly seen: Seen;
  readonly exercise: Fold["exercise"];
}

export function createReadModel(): ReadModel {
  const kept = new Map<Viewer, Kept>();
  const told = new Map<Viewer, Seen>();

  function of(viewer: Viewer, whole: Fold): Seen {
    const fold = foldFor(whole, viewer);
    const before = kept.get(viewer);
    const { exercise, game } = fold;
    if (before?.game === game && before.exercise === exercise) return before.seen;
    const view = viewAfter(before, game, viewer);
    const now = seenBy(viewer, fold, view, before);
    const seen = before && sameParts(before.seen, now) ? before.seen : now;
    kept.set(viewer, { game, exercise, view, seen });
    return seen;
  }

  function shown(viewer: Viewer, fold: Fold): Seen {
    const seen = of(viewer, fold);
    told.set(viewer, seen);
    return seen;
  }

  return {
    of,
    shown,
    changes(viewer, fold) {
      const before = told.get(viewer);
      const now = shown(viewer, fold);
      if (before === now) return {};
      const news: News = {};
      const viewParts = viewChanges(before?.view, now.view);
      if (viewParts) news.viewParts = viewParts;
      if (now.reading && now.reading !== before?.reading) news.reading = now.reading;
      if (now.scores && now.scores !== before?.scores) news.scores = now.scores;
      return news;
    },
  };
}

const sameParts = (a: Seen, b: Seen): boolean =>
  a.view === b.view && a.reading === b.reading && a.scores === b.scores;

function seenBy(viewer: Viewer, fold: Fold, view: View, before: Kept | undefined): Seen {
  const { game } = fold;
  const truth = viewer === "facilitator";
  const mayRead = truth || fold.exercise.reading === "shown";
  const mayCount = truth ? isEnded(fold) : scoresAreOpen(fold);
  const was = before?.seen;
  return {
    view,
    ...(mayRead
      ? {
          reading: anew(was?.reading, readsAnew(truth, view, game, before), () =>
            exitReading(truth ? game : view),
          ),
        }
      : {}),
    ...(mayCount ? { scores: anew(was?.scores, before?.game !== game, () => scores(game)) } : {}),
  };
}

/** Whether the reading can be another than it was. */
function readsAnew(truth: boolean, view: View, game: GameState, before: Kept | undefined): boolean {
  if (!before) return true;
  return truth
    ? differ(READING.slices, before.game, game)
    : READING.parts.some((part) => view[part] !== before.view[part]);
}

/** What was there, where it need not be made anew or comes to the same. */
function anew<T>(was: T | undefined, mayDiffer: boolean, make: () => T): T {
  if (was !== undefined && !mayDiffer) return was;
  const now = make();
  return was !== undefined && sameData(was, now) ? was : now;
}
