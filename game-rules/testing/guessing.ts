// How often a simple guesser names a secret act, by what each seat is told that may not know of it.
import { reportFor } from "../news.ts";
import { viewFor } from "../view.ts";
import { asRole, TRACKS, VIEWERS, type Viewer } from "../vocabulary.ts";
import { knowsTrack } from "../who-knows.ts";
import { type Pair, pairsOf, type Resolved } from "./difference.ts";
import { type Example, type Features, featuresOf, guesserFrom } from "./guesser.ts";
import type { SecretAct } from "./secret-acts.ts";

/** Of a hundred guesses so many may be right; half are by chance. */
export const RIGHT_AT_MOST = 55;

/** So many pairs show whether anything differs at all. */
const LOOKED_AT = 30;

/** Whoever may not know of an act, but for control. */
export const othersThan = (act: SecretAct): Viewer[] =>
  VIEWERS.filter((v) => v !== "facilitator" && !act.knows.some((role) => role === v));

/** Without what is the same all game long, and what was told before. */
function figuresTold(viewer: Viewer, { s, events }: Resolved): Features {
  const { past: _, board: _1, scenario: _2, label: _3, ...view } = viewFor(s, viewer);
  return featuresOf({ view, report: reportFor(events, s, viewer) });
}

/** Figures that a viewer has exactly, and the lines that they move by: its own account stays whole, whoever moved it. */
function exactFor(viewer: Viewer): RegExp {
  const tracks = TRACKS.filter((t) => knowsTrack(viewer, t)).join("|");
  return new RegExp(`^\\.view\\.tracks\\.(${tracks})\\.|^\\.report\\.lines\\[.*\\btrack:(${tracks})\\]`);
}

interface Look {
  readonly viewer: Viewer;
  readonly exact: RegExp;
}

/** What each of these viewers is told beside what the observer is told as well, and beside what it has exactly. */
function toldBeside(looks: readonly Look[], resolved: Resolved): Features[] {
  const open = figuresTold("observer", resolved);
  return looks.map(({ viewer, exact }) => {
    const beside = new Map<string, number>();
    for (const [name, n] of figuresTold(viewer, resolved))
      if (!open.has(name) && !exact.test(name)) beside.set(name, n);
    return beside;
  });
}

/** The same quarters, told to each viewer: with the act, then without it, pair by pair. */
function examplesFor(viewers: readonly Viewer[], pairs: readonly Pair[]): Example[][] {
  const looks = viewers.map((viewer): Look => ({ viewer, exact: exactFor(viewer) }));
  const told: Example[][] = viewers.map(() => []);
  for (const pair of pairs)
    for (const acted of [true, false]) {
      const each = toldBeside(looks, acted ? pair.with : pair.without);
      each.forEach((features, i) => told[i]?.push({ told: features, acted }));
    }
  return told;
}

const same = (a: Features, b: Features): boolean =>
  a.size === b.size && [...a].every(([name, n]) => b.get(name) === n);

const everDiffers = (told: readonly Example[]): boolean =>
  told.some((e, n) => e.acted && !same(e.told, told[n + 1]?.told ?? e.told));

export interface Guessed {
  readonly viewer: Viewer;
  /** Of a hundred fresh quarters so many named rightly. */
  readonly right: number;
}

/**
 * Trains a guesser for each seat that may not know of the act and is told anything by which it could guess.
 * @param trainedOn pairs to learn from
 * @param asked fresh pairs to be told apart
 */
export function guessed(
  act: SecretAct,
  { trainedOn, asked }: { readonly trainedOn: number; readonly asked: number },
): Guessed[] {
  const viewers = othersThan(act).filter((v) => asRole(v) && v !== act.stops);
  const first = examplesFor(viewers, pairsOf(act, LOOKED_AT));
  const uneven = viewers.filter((_, i) => everDiffers(first[i] ?? []));
  if (uneven.length === 0) return [];
  return examplesFor(uneven, pairsOf(act, trainedOn + asked)).map((examples, i) => {
    const guess = guesserFrom(examples.slice(0, 2 * trainedOn));
    const fresh = examples.slice(2 * trainedOn);
    const right = fresh.filter((e) => guess(e.told) === e.acted).length;
    return { viewer: uneven[i] as Viewer, right: (100 * right) / fresh.length };
  });
}
