// D18, the windows: how an exit would be read, from duress to choice. Report, "The Missed Moment" and the Executive Summary:
// two moments at which leaving could have been told as a choice and a success; after Wagner it read as duress. From the truth the
// reading is exact; from a view it uses what that view shows, and its bounds are what the viewer cannot know.
import { type Line, points } from "../ledger.ts";
import type { ExitSeen, GameState, TakenFor } from "../state.ts";
import type { Reading, View } from "../view-types.ts";
import type { DynamicId, ReadingWord } from "../vocabulary.ts";
import { accountOf, accountSeen } from "./exit-accounts.ts";
import { factsOf } from "./exit-facts.ts";
import { weigh } from "./exit-weights.ts";

/** The words of a reading begin here, tenths (chosen: C3, C9, C24). */
export const DURESS_BELOW = 400;
export const CHOICE_FROM = 550;
const SILENCED = 500;

const wordFor = (tenths: number): ReadingWord =>
  tenths < DURESS_BELOW ? "duress" : tenths >= CHOICE_FROM ? "choice" : "contested";
const exact = (tenths: number, causes: Line[]): Reading => ({
  value: points(tenths),
  low: points(tenths),
  high: points(tenths),
  word: wordFor(tenths),
  causes,
});

/** The causes of a reading fixed before causes were kept with it: what has changed since is no part of it, and a line says so. Tenths. */
function asItStood(reading: number, now: number, lines: Line[]): Line[] {
  const amount = points(reading - now);
  return amount ? [...lines, { dynamic: "D18", cause: "reading_as_it_stood", amount }] : lines;
}

const isState = (x: GameState | View): x is GameState => "seed" in x;
const silentIn =
  (x: GameState | View) =>
  (d: DynamicId): boolean =>
    x.off.includes(d);

/** The truth's reading in tenths, without its causes: for rollouts and for the close of a quarter. */
export function readingNow(s: GameState): number {
  if (s.off.includes("D18")) return SILENCED;
  return s.exit.outIn > 0 && s.exit.reading >= 0 ? s.exit.reading : weigh(factsOf(accountOf(s)), silentIn(s));
}

/** What a viewer would take the reading for, in points, without causes and bounds. */
export const readingSeen = (v: View): number =>
  v.off.includes("D18")
    ? points(SILENCED)
    : (v.exit.seen?.value ?? points(weigh(factsOf(accountSeen(v, "value")), silentIn(v))));

/** What everybody but the facilitator takes the reading for, of whom a view can be had. Points. */
export const readingsBy = (view: (viewer: keyof ExitSeen) => View): ExitSeen => {
  const of = (viewer: keyof ExitSeen): TakenFor => {
    const { value, low, high, causes } = exitReading(view(viewer));
    return { value, low, high, causes };
  };
  return {
    paris: of("paris"),
    bamako: of("bamako"),
    jnim: of("jnim"),
    moscow: of("moscow"),
    observer: of("observer"),
  };
};

/**
 * How an exit that ended now would be read. Once the last unit has left, the reading is fixed, and with it what each viewer
 * takes it for, however sure of it the viewer was.
 * @param x the truth, or a view: then `low` and `high` are what its viewer cannot tell apart
 */
export function exitReading(x: GameState | View): Reading {
  const off = silentIn(x);
  if (off("D18")) return exact(SILENCED, []);
  const lines: Line[] = [];
  if (isState(x)) {
    const { outIn, reading } = x.exit;
    const fixed = outIn > 0 && reading >= 0;
    if (fixed && x.exitCauses) return exact(reading, x.exitCauses);
    const now = weigh(factsOf(accountOf(x)), off, lines);
    return fixed ? exact(reading, asItStood(reading, now, lines)) : exact(now, lines);
  }
  const { seen } = x.exit;
  if (seen?.causes) return { ...seen, causes: seen.causes, word: wordFor(Math.round(10 * seen.value)) };
  const total = weigh(factsOf(accountSeen(x, "value")), off, lines);
  if (seen) {
    const value = Math.round(10 * seen.value);
    return { ...seen, word: wordFor(value), causes: asItStood(value, total, lines) };
  }
  const ends = [
    weigh(factsOf(accountSeen(x, "best")), off),
    weigh(factsOf(accountSeen(x, "worst")), off),
    total,
  ];
  return {
    value: points(total),
    low: points(Math.min(...ends)),
    high: points(Math.max(...ends)),
    word: wordFor(total),
    causes: lines,
  };
}
