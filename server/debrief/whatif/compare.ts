// Two lines of one game laid over each other: where they first part, and what makes each figure another at a place of both. Every
// difference is the sum of its causes, in whole tenths: what the ledger of the one line says, less what that of the other does.
import { type Happening, type LookBack, points, tenths } from "../../../game-rules/back.ts";
import {
  type Control,
  exitReading,
  type Line,
  type LineSource,
  type Params,
  ROLES,
  type TrackId,
  type Viewer,
  type ZoneId,
} from "../../../game-rules/open.ts";

/** So many causes are told by themselves; the smaller ones are told in one. */
export const TOLD = 5;

/** What one cause comes to in the second line, less what it came to in the first; tenths of a point. */
export interface CauseApart {
  readonly dynamic: LineSource;
  readonly cause: string;
  readonly params?: Params;
  readonly zone?: ZoneId;
  readonly amount: number;
}

/** A zone that counts otherwise in the second line than in the first. */
export interface ZoneApart {
  readonly zone: ZoneId;
  readonly was: Control;
  readonly now: Control;
  readonly amount: number;
}

/** A figure in both lines, tenths: `was + causes + rest = now`. */
export interface Apart<Cause extends { readonly amount: number } = CauseApart> {
  readonly was: number;
  readonly now: number;
  /** The greatest, the greatest first. */
  readonly causes: readonly Cause[];
  /** The smaller ones, which come to the rest. */
  readonly smaller: readonly Cause[];
  readonly rest: number;
}

/** The last place of a quarter that a line has come to. */
export const placeAt = ({ stops, last }: LookBack, turn: number): number =>
  stops.findLast((stop) => stop.turn <= turn)?.to ?? last;

/** What a figure of the country differs by at the end of a quarter, by causes. @param turn in both lines */
export function apart(game: LookBack, other: LookBack, track: TrackId, turn: number): Apart {
  const [a, b] = [placeAt(game, turn), placeAt(other, turn)];
  const value = (line: LookBack, at: number): number =>
    tenths(line.view(at, "facilitator").tracks[track]?.value ?? 0);
  return split(value(game, a), value(other, b), [
    ...signedBy(-1, game.why({ track }, a, "facilitator")),
    ...signedBy(1, other.why({ track }, b, "facilitator")),
  ]);
}

const signedBy = (sign: 1 | -1, lines: readonly Line[]): CauseApart[] =>
  lines.map(({ dynamic, cause, params, zone, amount }) => ({
    ...{ dynamic, cause, amount: sign * tenths(amount) },
    ...(params ? { params } : {}),
    ...(zone ? { zone } : {}),
  }));

/** What the reading of the exit differs by, by what it is made of. */
export function readingApart(game: LookBack, other: LookBack, turn: number): Apart {
  const [a, b] = [game, other].map((line) => exitReading(line.view(placeAt(line, turn), "facilitator")));
  return split(tenths(a?.value ?? 0), tenths(b?.value ?? 0), [
    ...signedBy(-1, a?.causes ?? []),
    ...signedBy(1, b?.causes ?? []),
  ]);
}

/** What the ground that JNIM holds differs by, tenths of a per cent, by the zones that are held otherwise. */
export function landApart(game: LookBack, other: LookBack, turn: number): Apart<ZoneApart> {
  const [a, b] = [game.ground(placeAt(game, turn)), other.ground(placeAt(other, turn))];
  const sum = (ground: typeof a) => ground.reduce((n, { jnim }) => n + jnim, 0);
  const zones = a.flatMap(({ zone, control: was, jnim }, i): ZoneApart[] => {
    const then = b[i];
    return then ? [{ zone, was, now: then.control, amount: then.jnim - jnim }] : [];
  });
  return weighed(sum(a), sum(b), zones, ({ zone }) => zone);
}

/** @param lines of both, those of the first with their signs turned: what they have in common comes to nothing */
function split(was: number, now: number, lines: readonly CauseApart[]): Apart {
  const by = new Map<string, CauseApart>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = by.get(key);
    by.set(key, known ? { ...known, amount: known.amount + line.amount } : line);
  }
  return weighed(was, now, [...by.values()], keyOf);
}

/** The greatest first; of two as great, by name, so that the same two lines are always told alike. */
function weighed<Cause extends { readonly amount: number }>(
  was: number,
  now: number,
  parts: readonly Cause[],
  name: (cause: Cause) => string,
): Apart<Cause> {
  const all = parts
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (name(a) < name(b) ? -1 : 1));
  const causes = all.slice(0, TOLD);
  const rest = causes.reduce((left, { amount }) => left - amount, now - was);
  return { was, now, causes, smaller: all.slice(TOLD), rest };
}

const keyOf = ({ dynamic, cause, params, zone }: CauseApart): string =>
  JSON.stringify([dynamic, cause, params, zone]);

/** Where two lines part: what happened in the one alone, and in the other alone, in the first quarter in which anything did. */
export interface Parting extends OneAlone {
  readonly turn: number;
}

/** What happened in a quarter of the one line alone, and of the other alone. */
export interface OneAlone {
  readonly was: readonly Happening[];
  readonly now: readonly Happening[];
}

/**
 * The first difference, or nothing where there is none up to a quarter. Talk between seats is no part of it: it moves nothing.
 * @param turn the last quarter that is looked at
 */
export function parting(game: LookBack, other: LookBack, turn: number): Parting | undefined {
  for (let n = 1; n <= turn; n++) {
    const alone = oneAlone(game, other, n);
    if (alone.was.length > 0 || alone.now.length > 0) return { turn: n, ...alone };
  }
  return undefined;
}

export function oneAlone(game: LookBack, other: LookBack, turn: number): OneAlone {
  const [a, b] = [of(game, turn), of(other, turn)];
  return { was: without(a, b), now: without(b, a) };
}

const of = ({ happenings }: LookBack, turn: number): Happening[] =>
  happenings.filter((h) => h.turn === turn && h.lane !== "talk");

/** Those that have no like among others; each stands for one. */
function without(some: readonly Happening[], others: readonly Happening[]): Happening[] {
  const left = new Map<string, number>();
  for (const h of others) left.set(sameAs(h), (left.get(sameAs(h)) ?? 0) + 1);
  return some.filter((h) => {
    const n = left.get(sameAs(h)) ?? 0;
    left.set(sameAs(h), n - 1);
    return n <= 0;
  });
}

/** What happened, whatever became of it: an order that went otherwise by another die is the same order. */
function sameAs({ event: e }: Happening): string {
  switch (e.type) {
    case "OrderCarriedOut": {
      const { id, zone, target, option } = e.order;
      return JSON.stringify([e.role, id, zone, target, option]);
    }
    case "ScenarioEventHappened":
      return JSON.stringify([e.type, e.id]);
    case "RegimeFell":
    case "RegimeElected":
      return e.type;
    case "ExitChanged":
      return JSON.stringify([e.type, e.why]);
    case "Ruled":
    case "RulingGiven":
      // played on, a ruling moves what it moved, and nobody gives a reason again
      return JSON.stringify({ ...e, id: undefined, reason: undefined });
    default:
      // the same offer has another name where somebody else has made it
      return JSON.stringify({ ...e, id: undefined });
  }
}

/** Harm to civilians in points over all zones, between what it may be at the least and at the most. */
export interface HarmBetween {
  readonly low: number;
  readonly high: number;
}

const WITNESSES: readonly Viewer[] = [...ROLES, "observer"];

/** As narrow as all seats and the public together could have told it. */
const harmOf = (line: LookBack, turn: number): HarmBetween => {
  const seen = WITNESSES.map((viewer) => line.view(placeAt(line, turn), viewer).zones);
  const sum = (end: "low" | "high", nearest: (...of: number[]) => number): number => {
    const zones = seen[0] ?? [];
    return points(
      zones.reduce((n, _, i) => n + tenths(nearest(...seen.map((of) => of[i]?.tracks.harm[end] ?? 0))), 0),
    );
  };
  return { low: sum("low", Math.max), high: sum("high", Math.min) };
};

/** Harm in both lines at the end of a quarter, and whether the two can be told apart. */
export function harmApart(
  game: LookBack,
  other: LookBack,
  turn: number,
): { readonly was: HarmBetween; readonly now: HarmBetween; readonly told: "less" | "more" | "no" } {
  const [was, now] = [harmOf(game, turn), harmOf(other, turn)];
  return { was, now, told: now.high < was.low ? "less" : now.low > was.high ? "more" : "no" };
}

/** A cause as a line of the ledger, for whoever says it in words. */
export const lineOf = ({ dynamic, cause, params, amount }: CauseApart): Line => ({
  ...{ dynamic, cause, amount: points(amount) },
  ...(params ? { params } : {}),
});

/** One bar of a waterfall, as shares of its width. */
export interface Bar<Cause> {
  /** Absent: all that is smaller. */
  readonly cause?: Cause;
  /** Points. */
  readonly by: number;
  readonly left: number;
  readonly width: number;
  /** Where it ends, and the next begins. */
  readonly end: number;
}

/**
 * A difference as bars, each of which begins where the one before it ended; the last ends at the whole.
 * @param each whether the smaller causes have a bar each, and not one for all
 * @returns `zero`: where nothing lies
 */
export function waterfall<Cause extends { readonly amount: number }>(
  { causes, smaller, rest }: Apart<Cause>,
  each: boolean,
): { readonly zero: number; readonly bars: readonly Bar<Cause>[] } {
  const told: { cause?: Cause; amount: number }[] = [...causes, ...(each ? smaller : [])].map((cause) => ({
    cause,
    amount: cause.amount,
  }));
  if (!each && smaller.length > 0) told.push({ amount: rest });
  const ends = [0];
  for (const { amount } of told) ends.push((ends.at(-1) ?? 0) + amount);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const share = (n: number): number => (high > low ? (n - low) / (high - low) : 0);
  return {
    zero: share(0),
    bars: told.map(({ cause, amount }, i) => {
      const [from, end] = [share(ends[i] ?? 0), share(ends[i + 1] ?? 0)];
      const bar = { by: points(amount), left: Math.min(from, end), width: Math.abs(end - from), end };
      return cause ? { cause, ...bar } : bar;
    }),
  };
}
