// What each viewer sees of the game, computed when somebody looks and compared with what was sent last.
import {
  exitReading,
  type GameState,
  type LegalOrder,
  legalOrders,
  type Reading,
  type Scores,
  scores,
  type View,
  type Viewer,
  viewFor,
} from "../../../game-rules/index.ts";
import type { Update } from "../../contract/answers.ts";
import { type Fold, foldFor, isEnded, scoresAreOpen } from "../log/state.ts";
import { viewChanges, type Written, writtenParts } from "./changes.ts";

export interface Outlook {
  view: View;
  legal: LegalOrder[];
  reading?: Reading;
  scores?: Scores;
}
interface Seen {
  readonly view: Written;
  /** The other parts, each of which goes whole. */
  readonly rest: Written;
}
/** What is new in an outlook: the view whole as a phase opens, else its parts. */
export type News = Partial<Outlook> & Pick<Update, "viewParts">;

export interface Outlooks {
  /** Everything a viewer sees now. */
  of(viewer: Viewer, fold: Fold): Outlook;
  /** What changed since this was last asked for the viewer; an empty object where nothing did. */
  changes(viewer: Viewer, fold: Fold): News;
}

export function createOutlooks(): Outlooks {
  const kept = new Map<Viewer, Kept>();

  const look = (viewer: Viewer, truth: Fold): Kept => {
    const fold = foldFor(truth, viewer);
    const known = kept.get(viewer);
    if (known && sameLook(known.fold, fold)) return known;
    const outlook = outlookOf(viewer, fold);
    const entry = { fold, outlook, seen: written(outlook) };
    kept.set(viewer, entry);
    return entry;
  };

  return {
    of: (viewer, fold) => look(viewer, fold).outlook,
    changes(viewer, fold) {
      const before = kept.get(viewer);
      const now = look(viewer, fold);
      if (!before) return now.outlook;
      if (before === now) return {};
      const { view, ...rest } = now.outlook;
      const fresh = Object.entries(rest).filter(
        ([key]) => now.seen.rest.get(key) !== before.seen.rest.get(key),
      );
      return { ...Object.fromEntries(fresh), ...viewNews(before, now) };
    },
  };
}

/** Talk makes a new state with nothing new in it: nobody's picture changes by it. */
const sameGame = (a: GameState, b: GameState): boolean =>
  a === b || (Object.keys(b) as (keyof GameState)[]).every((key) => a[key] === b[key]);

const sameLook = (a: Fold, b: Fold): boolean =>
  a.exercise.reading === b.exercise.reading &&
  a.exercise.scoresOpen === b.exercise.scoresOpen &&
  a.exercise.facilitated === b.exercise.facilitated &&
  sameGame(a.game, b.game);

const written = ({ view, ...rest }: Outlook): Seen => ({
  view: writtenParts(view),
  rest: writtenParts(rest),
});

interface Kept {
  readonly fold: Fold;
  readonly outlook: Outlook;
  readonly seen: Seen;
}

function viewNews(before: Kept, now: Kept): News {
  const [was, view] = [before.outlook.view, now.outlook.view];
  if (was.turn !== view.turn || was.phase !== view.phase) return { view };
  const viewParts = viewChanges({ view: was, written: before.seen.view }, { view, written: now.seen.view });
  return viewParts ? { viewParts } : {};
}

function outlookOf(viewer: Viewer, fold: Fold): Outlook {
  const view = viewFor(fold.game, viewer);
  const outlook: Outlook = { view, legal: legalOrders(view) };
  const truth = viewer === "facilitator";
  if (truth) outlook.reading = exitReading(fold.game);
  else if (fold.exercise.reading === "shown") outlook.reading = exitReading(view);
  if (truth ? isEnded(fold) : scoresAreOpen(fold)) outlook.scores = scores(fold.game);
  return outlook;
}
