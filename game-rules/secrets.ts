// What secrets have moved of a figure that others are shown: it is in the truth at once, and in what outsiders read only once it comes
// to light. Rules work with the truth; views ask here what somebody has of it.
import { boundsOf } from "./data/bounds.ts";
import { ALL, type Audience, among, clamp } from "./ledger.ts";
import type { GameState } from "./state.ts";
import type { TrackId, Turn, Viewer } from "./vocabulary.ts";
import { knowsWhole } from "./who-knows.ts";

/** One move of a figure that only some know of. */
export interface SecretMove {
  track: TrackId;
  /** Tenths. */
  n: number;
  to: Audience;
  /** What it hangs on, and comes to light with: a deal's id, a standing instruction. */
  key: string;
  turn: Turn;
}

/** Who has learnt what: a key, its amount on one track, and whoever is told of it now. */
export interface Uncovered {
  track: TrackId;
  n: number;
  key: string;
  /** All of it up to this turn. */
  upTo: Turn;
  to: Audience;
  /** Those among them who knew before: to them it is no news. */
  knew: Audience;
  /** Everybody knows from now on: it counts as public. */
  open: boolean;
}

/** Whether a move is part of what is being uncovered. */
export const isOf = (found: Uncovered, x: SecretMove): boolean =>
  x.track === found.track && x.key === found.key && x.turn <= found.upTo;

/** The figures of a game, now or at the end of a quarter gone by. */
type Figures = Pick<GameState, "tracks" | "open" | "secrets">;

/** What of a track is public, tenths: the truth, but for what secrets have moved. */
export const publicPart = (s: Figures, track: TrackId): number => (s.open ?? s.tracks)[track];

/** A track as a viewer has it that knows it exactly: its public part, and the secrets that are its own. Tenths. */
export function shownTo(s: Figures, viewer: Viewer, track: TrackId): number {
  const open = publicPart(s, track);
  if (open === s.tracks[track] || knowsWhole(viewer, track)) return s.tracks[track];
  let n = open;
  for (const x of s.secrets ?? []) if (x.track === track && among(x.to, viewer)) n += x.n;
  const [low, high] = boundsOf(track);
  return clamp(n, low, high);
}

/** What these secrets come to for whoever is told of them now, track by track; nothing where everybody told knew. */
export function uncover(
  secrets: readonly SecretMove[],
  which: (x: SecretMove) => boolean,
  to: Audience,
): Uncovered[] {
  const found = new Map<string, Uncovered>();
  for (const x of secrets) {
    if (!which(x) || (to & ~x.to) === 0) continue;
    const row = `${x.track} ${x.key} ${x.to}`;
    const { n, upTo } = found.get(row) ?? { n: 0, upTo: 0 };
    const { track, key } = x;
    found.set(row, {
      track,
      key,
      n: n + x.n,
      upTo: Math.max(upTo, x.turn),
      to,
      knew: x.to,
      open: to === ALL,
    });
  }
  return [...found.values()];
}
