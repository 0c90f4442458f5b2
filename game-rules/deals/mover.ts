// How a deal, or a word between two, moves figures: before everybody, or among those who know of it until it comes to light. Serves D19: being seen is what counts.

import type { Beside, CauseCode } from "../codes/causes.ts";
import type { Context } from "../dynamics/context.ts";
import { ALL, type Audience } from "../ledger.ts";
import type { DynamicId, TrackId } from "../vocabulary.ts";

/** Moves a track by so many tenths. */
export type Mover = <C extends CauseCode>(track: TrackId, n: number, code: C, ...beside: Beside<C>) => void;

/**
 * @param secret its name, a deal's id say: what it moves in secret comes to light with it
 * @param to who is told of it
 */
export function mover(c: Context, secret: string, to: Audience, d: DynamicId): Mover {
  if (to === ALL) return (track, n, code, ...beside) => c.move(track, n, d, code, ...beside);
  return (track, n, code, ...beside) => c.moveInSecret(track, n, d, code, { key: secret, to }, ...beside);
}
