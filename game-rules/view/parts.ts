// A view by its parts: which slices of a game each is made of, so that after something has happened only what can have changed is
// cut anew. `parts.test.ts` watches what every cut really reads, through whole games.
import type { GameState } from "../state.ts";
import { type LazyView, lazyViewFor, viewFor, writtenParts } from "../view.ts";
import type { View } from "../view-types.ts";
import type { Viewer } from "../vocabulary.ts";

export type Slice = keyof GameState;
type Part = keyof View;

/** What each part of a view is made of. A fold replaces a slice that it changes, so that one that is the same is unchanged. */
export const SLICES: Readonly<Record<Part, readonly Slice[]>> = {
  viewer: [],
  scenario: ["scenario"],
  turn: ["turn"],
  label: ["scenario", "turn"],
  phase: ["phase"],
  board: ["scenario"],
  tracks: ["tracks", "open", "secrets", "past", "scenario", "seed", "estimates", "turn"],
  past: ["past"],
  zones: ["zones", "known", "sources", "scenario", "turn"],
  regime: ["regime"],
  aims: ["aims"],
  talks: ["talks", "tracks", "openVetoIn"],
  signals: ["signals", "turn"],
  exit: ["exit", "exitSeen", "exitCauses"],
  wagner: ["wagner"],
  parisLine: ["parisLine"],
  demand: ["demand"],
  elections: ["elections"],
  hostages: ["hostages"],
  claims: ["claims"],
  stories: ["exit", "regime", "wagner", "openVetoIn", "talks", "demand", "turn", "scenario", "told"],
  postures: ["postures", "scenario"],
  deals: ["deals"],
  reach: ["scenario", "off", "tracks"],
  sheet: ["sheets"],
  committed: ["sheets"],
  off: ["off"],
};

/** What the exit reading is made of: of the truth, and of a view. */
export const READING = {
  slices: [
    ...[
      "off",
      "exit",
      "turn",
      "tracks",
      "scenario",
      "zones",
      "aims",
      "talks",
      "postures",
      "signals",
      "demand",
    ],
    ...["wagner", "exitCauses"],
  ] as readonly Slice[],
  parts: [
    ...[
      "off",
      "exit",
      "turn",
      "zones",
      "board",
      "scenario",
      "aims",
      "talks",
      "postures",
      "viewer",
      "signals",
    ],
    ...["demand", "wagner", "tracks", "regime"],
  ] as readonly Part[],
};

/** Whether one of these slices is another now. */
export const differ = (slices: readonly Slice[], before: GameState, now: GameState): boolean =>
  slices.some((slice) => before[slice] !== now[slice]);

const PARTS = Object.keys(SLICES) as Part[];

/** Which parts may be others, of the two moments that were compared last: all viewers of a game ask of the same two. */
let compared:
  | { readonly before: GameState; readonly now: GameState; readonly parts: readonly Part[] }
  | undefined;

function staleParts(before: GameState, now: GameState): readonly Part[] {
  if (compared?.before !== before || compared.now !== now)
    compared = { before, now, parts: PARTS.filter((part) => differ(SLICES[part], before, now)) };
  return compared.parts;
}

/** What a viewer was shown of a game at one moment. */
export interface Cut {
  readonly game: GameState;
  readonly view: View;
}

/**
 * What `viewFor` answers, made out of what was cut before: a part that shows nothing new is the very same as it was, and in lists
 * (zones, deals, quarters gone by) so is each row; where nothing is new, the view itself.
 * @param before the same viewer's, of any moment of the same game
 */
export function viewAfter(before: Cut | undefined, game: GameState, viewer: Viewer): View {
  if (!before) return viewFor(game, viewer);
  let look: LazyView | undefined;
  let next: Partial<Record<Part, unknown>> | undefined;
  for (const part of staleParts(before.game, game)) {
    look ??= lazyViewFor(game, viewer);
    const was = before.view[part];
    const now = kept(was, writtenParts[part](look));
    if (now === was) continue;
    next ??= { ...before.view };
    if (now === undefined) delete next[part];
    else next[part] = now;
  }
  return (next as View | undefined) ?? before.view;
}

/** The old thing where the new one says the same, and in a list the old rows that stand in it still. */
function kept<T>(was: T, now: T): T {
  if (sameData(was, now)) return was;
  if (!Array.isArray(was) || !Array.isArray(now)) return now;
  const known = new Map(was.map((row: unknown, at) => [nameOf(row) ?? at, row]));
  return now.map((row: unknown, at) => {
    const old = known.get(nameOf(row) ?? at);
    return sameData(old, row) ? old : row;
  }) as T;
}

const nameOf = (row: unknown): unknown => (row as { id?: unknown } | null)?.id;

/** Whether two pieces of plain data say the same; what is undefined is not there. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!sameData(a[i], b[i])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in x) if (!sameData(x[key], y[key])) return false;
  for (const key in y) if (y[key] !== undefined && x[key] === undefined) return false;
  return true;
}
