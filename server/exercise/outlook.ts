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
} from "../../game-rules/index.ts";
import { type Fold, isEnded, scoresAreOpen } from "./state.ts";

export interface Outlook {
  view: View;
  legal: LegalOrder[];
  reading?: Reading;
  scores?: Scores;
}
type Seen = { readonly [K in keyof Outlook]-?: string };

export interface Outlooks {
  /** Everything a viewer sees now. */
  of(viewer: Viewer, fold: Fold): Outlook;
  /** The parts that changed since this was last asked for the viewer; an empty object where none did. */
  changes(viewer: Viewer, fold: Fold): Partial<Outlook>;
}

export function createOutlooks(): Outlooks {
  const kept = new Map<Viewer, { fold: Fold; outlook: Outlook; seen: Seen }>();

  const look = (viewer: Viewer, fold: Fold) => {
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
      const before = kept.get(viewer)?.seen;
      const { outlook, seen } = look(viewer, fold);
      if (!before) return outlook;
      const keys = Object.keys(outlook) as (keyof Outlook)[];
      return Object.fromEntries(
        keys.filter((key) => seen[key] !== before[key]).map((key) => [key, outlook[key]]),
      );
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

const written = (outlook: Outlook): Seen => ({
  view: JSON.stringify(outlook.view),
  legal: JSON.stringify(outlook.legal),
  reading: JSON.stringify(outlook.reading ?? null),
  scores: JSON.stringify(outlook.scores ?? null),
});

function outlookOf(viewer: Viewer, fold: Fold): Outlook {
  const view = viewFor(fold.game, viewer);
  const outlook: Outlook = { view, legal: legalOrders(view) };
  const truth = viewer === "facilitator";
  if (truth) outlook.reading = exitReading(fold.game);
  else if (fold.exercise.reading === "shown") outlook.reading = exitReading(view);
  if (truth ? isEnded(fold) : scoresAreOpen(fold)) outlook.scores = scores(fold.game);
  return outlook;
}
