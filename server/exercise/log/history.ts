// One exercise's log in memory: what stands, the records in force, and the way to any place among them. Grows by steps and by
// nothing else.
import type { GameEvent, GameState, Turn, Viewer } from "../../../game-rules/index.ts";
import type { Place } from "../../contract/requests.ts";
import type { StoredEvent } from "../../store/index.ts";
import { isExerciseEvent, type LogEvent, type LogRecord } from "./events.ts";
import { begin } from "./evolve.ts";
import { type Step, stepsOf } from "./moments.ts";
import type { Fold } from "./state.ts";
import { EMPTY, placeOf, type Timeline, timelineAfter } from "./timeline.ts";

export interface History {
  fold(): Fold;
  timeline(): Timeline;
  /** The fold at a place in force. */
  at(seq: number): Fold;
  /** The fold at a place that one may go back to; undefined where it is not in force, was sealed, or nobody has stood there. */
  standing(place: Place): Fold | undefined;
  /** Records in force, in order. */
  records(): readonly LogRecord[];
  /**
   * Whether the records in force are here. Of one that was put away only what stands is, until `fill`: the fold, the timeline and
   * what is adopted on top of them; whatever looks further back needs the records first.
   */
  isWhole(): boolean;
  /** Takes in the records that one who was put away does not hold: the whole log as far as it stands. */
  fill(log: readonly LogRecord[]): void;
  /** Folds to go on from, in the order of the log. */
  stations(): readonly Fold[];
  /** The game's events in force that a viewer may know, for `explain`. */
  gameEvents(viewer: Viewer): GameEvent[];
  /** The game as a finished quarter in force left it. */
  outcome(turn: Turn): GameState | undefined;
  /** What records that others wrote come to, upon what stands. */
  stepsOf(records: readonly LogRecord[]): Step[];
  /** Takes in what now stands in the log. */
  adopt(steps: readonly Step[]): void;
}

/** The log's line as it is kept in memory. */
export function recordOf(stored: StoredEvent): LogRecord {
  const { seq, at, author, member, command } = stored;
  return {
    seq,
    at,
    author,
    ...(member ? { member } : {}),
    ...(command ? { mark: command } : {}),
    event: stored.payload as LogEvent,
  };
}

/** What stands, without the records that it came of. */
export interface Standing {
  readonly fold: Fold;
  readonly timeline: Timeline;
}

/** An exercise as its first record begins it, or as it was put away; whoever opens it adopts what follows. */
export function openHistory(from: LogRecord | Standing): History {
  const isBeginning = "event" in from;
  let fold = isBeginning ? begin(from) : from.fold;
  let timeline = isBeginning ? timelineAfter(EMPTY, from) : from.timeline;
  let path: LogRecord[] = isBeginning ? [from] : [];
  let whole = isBeginning;
  /** Folds to go on from, in the order of the log: the beginning, and where each outcome stood open. */
  let stations: Fold[] = [fold];

  function take({ record, after }: Step): void {
    const { event } = record;
    if (event.type === "SteppedBack") {
      path = path.filter(({ seq }) => seq <= event.toSeq);
      stations = stations.filter(({ seq }) => seq <= event.toSeq);
    }
    path.push(record);
    timeline = timelineAfter(timeline, record);
    fold = after;
    if (event.type === "SteppedBack" || (event.type === "PhaseOpened" && event.phase === "outcome"))
      stations.push(after);
  }

  const history: History = {
    fold: () => fold,
    timeline: () => timeline,
    records: () => path,
    isWhole: () => whole,
    fill([first, ...others]) {
      if (whole || !first) return;
      const again = openHistory(first);
      again.adopt(again.stepsOf(others));
      if (again.fold().seq !== fold.seq)
        throw new Error(`the log ends at ${again.fold().seq}, not ${fold.seq}`);
      path = [...again.records()];
      stations = [...again.stations()];
      whole = true;
    },
    stations: () => stations,
    at(seq) {
      if (seq === fold.seq) return fold;
      const station = stations.findLast((s) => s.seq <= seq);
      const place = path.findLastIndex((record) => record.seq === seq);
      if (!station || place < 0) throw new Error(`the place ${seq} is not in force`);
      const between = path.filter((record) => record.seq > station.seq && record.seq <= seq);
      let at = station;
      for (const { after } of stepsOf(between, station)) at = after;
      return at;
    },
    standing(place) {
      const seq = placeOf(timeline, path, place);
      const at = seq === undefined ? undefined : history.at(seq);
      return at?.exercise.opened && at.game.phase !== "ended" && at.game.phase !== "resolution"
        ? at
        : undefined;
    },
    gameEvents(viewer) {
      const { sealedAt } = timeline;
      const until = sealedAt === null || viewer === "facilitator" ? Number.POSITIVE_INFINITY : sealedAt;
      return path.flatMap(({ seq, event }) => (seq < until && !isExerciseEvent(event) ? [event] : []));
    },
    outcome: (turn) => stations.findLast(({ game }) => game.turn === turn && game.phase === "outcome")?.game,
    stepsOf: (records) => [...stepsOf(records, fold, history.at)],
    adopt: (steps) => steps.forEach(take),
  };
  return history;
}
