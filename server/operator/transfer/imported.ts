// The log of an exercise that is taken in: everything that opened or drew something elsewhere is made anew, it stands still, and it says
// of itself that it was brought.
import { hashState } from "../../../game-rules/index.ts";
import type { ExerciseEventOf, LogRecord } from "../../exercise/log/events.ts";
import { foldOf } from "../../exercise/log/moments.ts";
import { isEnded } from "../../exercise/log/state.ts";
import type { NewEvent } from "../../store/index.ts";
import type { Exported } from "./exported.ts";

export interface Imported {
  readonly events: readonly NewEvent[];
  readonly options: object;
  readonly ended: boolean;
  /** The fingerprint of the game as it stands. */
  readonly hash: string;
}

/** Said to everybody until whoever leads it lets it run on; in both languages, since a log has none. */
const BROUGHT = "Imported \u00b7 Import\u00e9";

/**
 * The first events of the exercise that a file becomes.
 * @param made its own secret, and when it is made
 */
export function importOf(log: Exported, made: { readonly secret: string; readonly now: number }): Imported {
  const { engine, title, scenario, seed, off, known, seats, reading } = log;
  const created: ExerciseEventOf<"ExerciseCreated"> = {
    ...{ type: "ExerciseCreated", format: 1, engine, scenario, seed, secret: made.secret, known },
    ...{ imported: true, off, title, seats, pace: "none", reading },
  };
  const own = (payload: { type: string }): NewEvent => ({
    ...{ at: made.now, kind: payload.type, author: "engine", payload },
  });
  const along = log.events.map(
    ({ at, author, unit, event }): NewEvent => ({
      // Nothing has happened later than now, whatever the clock elsewhere said.
      ...{ at: Math.min(at, made.now), kind: event.type, author, payload: event },
      ...(unit === undefined ? {} : { command: `imported-${unit}` }),
    }),
  );
  const before = [own(created), ...along];
  const fold = foldOf(before.map(recordOf));
  const ended = isEnded(fold);
  const stands = fold.exercise.opened && !ended;
  return {
    events: stands
      ? [...before, own({ type: "ClockPaused", reason: BROUGHT, left: null } as { type: string })]
      : before,
    options: { seats, pace: "none", reading, imported: true },
    ended,
    hash: hashState(fold.game),
  };
}

const recordOf = ({ at, author, payload }: NewEvent, i: number): LogRecord => ({
  ...{ seq: i + 1, at, author, event: payload as LogRecord["event"] },
});
