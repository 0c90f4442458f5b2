// The log of one exercise as a file that another server can take in: the line in force, without people, links, clocks, addresses and
// secrets. What each seat began by knowing was drawn by the secret, and goes along in its stead.
import type { GameEvent, GameState, Scenario } from "../../../game-rules/index.ts";
import { hashState, isInForce } from "../../../game-rules/index.ts";
import type { ReadingSetting } from "../../contract/seats.ts";
import type { ExerciseEventOf, LogEvent, LogRecord } from "../../exercise/log/events.ts";
import { isExerciseEvent } from "../../exercise/log/events.ts";
import { begin } from "../../exercise/log/evolve.ts";
import { recordOf } from "../../exercise/log/history.ts";
import { stepsOf } from "../../exercise/log/moments.ts";
import { timelineOf } from "../../exercise/log/timeline.ts";
import type { StoredEvent } from "../../store/index.ts";
import { type Along, goesAlong } from "./shapes.ts";

export const LOG_FORMAT = "missed-moments/log/1";

/** A moment of the game, and its fingerprint: whoever folds so many of the events comes to the same. */
export interface Print {
  readonly events: number;
  readonly hash: string;
}

export interface ExportedEvent {
  /** When it was, ms since 1970. */
  readonly at: number;
  readonly author: string;
  /** Equal for the events of one command, and for no others. */
  readonly unit?: number;
  readonly event: GameEvent | ExerciseEventOf<Along>;
}

export interface Exported {
  readonly format: typeof LOG_FORMAT;
  readonly engine: 1;
  readonly title: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly off: GameState["off"];
  readonly known: GameState["known"];
  readonly seats: ExerciseEventOf<"ExerciseCreated">["seats"];
  readonly reading: ReadingSetting;
  /** As each phase opened, and as the log ends. */
  readonly prints: readonly Print[];
  readonly events: readonly ExportedEvent[];
}

/**
 * The exercise as it stands. While a result waits for control, it ends before it.
 * @throws Error where it is no log
 */
export function exportOf(stored: readonly StoredEvent[]): Exported {
  const whole = stored.map(recordOf);
  const { sealedAt } = timelineOf(whole);
  const log = sealedAt === null ? whole : whole.slice(0, sealedAt - 1);
  const created = log[0]?.event;
  if (created?.type !== "ExerciseCreated") throw new Error("an empty log is no exercise");
  const { path } = timelineOf(log);
  const events: ExportedEvent[] = [];
  const prints: Print[] = [];
  const units = new Map<string, number>();
  const { game: begun } = begin(log[0] as LogRecord);
  let last = begun;
  for (const { record, after } of stepsOf(log)) {
    last = after.game;
    const { at, author, mark, event } = record;
    if (!isInForce(path, record.seq) || !isAlong(event)) continue;
    const unit = mark === undefined ? undefined : (units.get(mark) ?? units.size + 1);
    if (mark !== undefined && unit !== undefined) units.set(mark, unit);
    events.push({ at, author, ...(unit === undefined ? {} : { unit }), event: bare(event) });
    if (event.type === "PhaseOpened") prints.push({ events: events.length, hash: hashState(after.game) });
  }
  prints.push({ events: events.length, hash: hashState(last) });
  const { engine, title, scenario, seed, off, seats, reading } = created;
  return {
    ...{ format: LOG_FORMAT, engine, title, scenario, seed, off },
    ...{ known: begun.known, seats, reading, prints, events },
  };
}

const isAlong = (event: LogEvent): event is ExportedEvent["event"] =>
  !isExerciseEvent(event) || goesAlong(event.type);

/** What a draft could not be taken for stands in the seat's own report alone. */
function bare(event: ExportedEvent["event"]): ExportedEvent["event"] {
  if (event.type !== "SheetFilled") return event;
  const { type, role, turn, from, dropped } = event;
  return { type, role, turn, from, dropped };
}
