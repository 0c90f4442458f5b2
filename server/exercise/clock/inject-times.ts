// When rows of the list of injects come by time: minutes of a phase are minutes that were played, however long its clock stood.
import type { InjectMoment } from "../../contract/injects.ts";
import { against } from "../../contract/msel.ts";
import { marksOf } from "../log/injects.ts";
import { type Fold, isEnded, isSealed } from "../log/state.ts";

const MINUTE = 60_000;

/** How much of this phase has been played, ms. */
export function played({ exercise }: Fold, now: number): number {
  const { phaseSince, stood = 0, clock } = exercise;
  const still = clock.paused ? now - Math.max(clock.paused.at, phaseSince) : 0;
  return Math.max(0, now - phaseSince - stood - still);
}

/** Whether a moment has come. */
export function hasCome(at: InjectMoment, fold: Fold, now: number): boolean {
  const side = against(fold.game, at);
  return side > 0 || (side === 0 && played(fold, now) >= (at.minutes ?? 0) * MINUTE);
}

/** When time alone brings the next row's moment; undefined where none is ahead in this phase, or the clock stands. */
export function nextInject(fold: Fold, now: number): number | undefined {
  const { injects, opened, clock } = fold.exercise;
  if (!injects || !opened || clock.paused || isEnded(fold) || isSealed(fold)) return undefined;
  const gone = played(fold, now);
  const ahead = injects.flatMap(({ id, row: { at, status, if: condition } }) => {
    if (!at?.minutes || status !== "ready" || against(fold.game, at) !== 0) return [];
    const { released, skipped } = marksOf(fold.exercise, id);
    const left = at.minutes * MINUTE - gone;
    // One whose moment went by while no server ran comes at once; what waits for a condition does not ring for it.
    return !released && !skipped && (left > 0 || !condition) ? [now + Math.max(0, left)] : [];
  });
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
