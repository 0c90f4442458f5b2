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
  start: ["scenario"],
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

/** What no viewer is shown otherwise than another: cut once for all of them, so that it is the very same thing for all. */
export const ALIKE: ReadonlySet<Part> = new Set<Part>([
  "label",
  "regime",
  "signals",
  "demand",
  "elections",
  "hostages",
  "stories",
  "committed",
]);

/** Two moments of a game: which parts may be others, and of these what all viewers are shown alike, once one of them was. */
interface Compared {
  readonly before: GameState;
  readonly now: GameState;
  readonly parts: readonly Part[];
  readonly alike: Map<Part, unknown>;
}

/** Those that were compared last: all viewers of a game ask of the same two. */
let compared: Compared | undefined;

function comparing(before: GameState, now: GameState): Compared {
  if (compared?.before !== before || compared.now !== now) {
    const parts = PARTS.filter((part) => differ(SLICES[part], before, now));
    compared = { before, now, parts, alike: new Map() };
  }
  return compared;
}

function cut({ alike }: Compared, part: Part, look: LazyView): unknown {
  if (!ALIKE.has(part)) return writtenParts[part](look);
  if (!alike.has(part)) alike.set(part, writtenParts[part](look));
  return alike.get(part);
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
  let changed: Partial<Record<Part, unknown>> | undefined;
  const between = comparing(before.game, game);
  for (const part of between.parts) {
    look ??= lazyViewFor(game, viewer);
    const was: unknown = before.view[part];
    const now = kept(was, cut(between, part, look));
    if (now !== was) (changed ??= {})[part] = now;
  }
  if (!changed) return before.view;
  const view = withParts(before.view, changed);
  changes.set(view, { since: before.view, parts: Object.keys(changed) as Part[] });
  return view;
}

/** A view with other parts. One that is not there any more is left out: an object that loses a key is slow to read ever after. */
function withParts(view: View, changed: Partial<Record<Part, unknown>>): View {
  const next: Partial<Record<Part, unknown>> = { ...view, ...changed };
  if (!Object.values(changed).includes(undefined)) return next as unknown as View;
  return Object.fromEntries(Object.entries(next).filter(([, part]) => part !== undefined)) as unknown as View;
}

/** What was cut anew in a view since another. */
const changes = new WeakMap<View, { readonly since: View; readonly parts: readonly Part[] }>();

/** The parts in which a view can be another than `before` was, in any order: those that are cut anew, or else all of both. */
export function changedParts(before: View | undefined, now: View): readonly (keyof View)[] {
  const known = changes.get(now);
  if (before && known?.since === before) return known.parts;
  return [...new Set([...Object.keys(now), ...Object.keys(before ?? {})])] as Part[];
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
