// The game alone out of an exercise's log, as the analysis plays it on: the final line, without whatever happened around it.
import type { GameEvent, SteppedBack } from "../../game-rules/index.ts";
import { isInForce } from "../../game-rules/index.ts";
import { isExerciseEvent, type LogRecord } from "../exercise/log/events.ts";
import { timelineOf } from "../exercise/log/timeline.ts";
import type { GameLog } from "./analysis/record.ts";

/**
 * @param log from its first record
 * @throws Error where it is no log
 */
export function gameLogOf(log: readonly LogRecord[]): GameLog {
  const created = log[0]?.event;
  if (created?.type !== "ExerciseCreated") throw new Error("an empty log is no exercise");
  const { path } = timelineOf(log);
  const { scenario, seed, secret, estimates, off } = created;
  const entries = log.flatMap(({ seq, event }): (GameEvent | SteppedBack)[] =>
    isInForce(path, seq) && (!isExerciseEvent(event) || event.type === "SteppedBack") ? [event] : [],
  );
  return { scenario, seed, secret, estimates, off, entries };
}
