// The lines of one exercise, the path that is in force, and the moments on it that one can go back to. Pure, over records.
import {
  FIRST_LINE,
  isInForce,
  type Line,
  linesAfter,
  type Path,
  type Phase,
  pathOf,
  pathTo,
} from "../../../game-rules/index.ts";
import type { Place } from "../../contract/requests.ts";
import { isExerciseEvent, type LogRecord } from "./events.ts";

/** Where a phase stands open on the path in force: at the last event that came with its opening. */
export interface Moment {
  readonly turn: number;
  readonly phase: Phase;
  readonly seq: number;
  /** What the phase was opened by, so that the rest of it is told from what follows. */
  readonly by: string;
  /** It opened sealed, and nobody but those who lead has seen it. */
  readonly sealed: boolean;
}

export interface Timeline {
  readonly lines: readonly Line[];
  /** The seqs in force on the present line. */
  readonly path: Path;
  /** In the order of the log; each turn and phase once. */
  readonly moments: readonly Moment[];
  /** Of stretches whose results control looks at alone, or has looked at: from the seal to what opened it. */
  readonly seals: Path;
  /** The seal that stands now. */
  readonly sealedAt: number | null;
}

export const EMPTY: Timeline = { lines: [FIRST_LINE], path: [], moments: [], seals: [], sealedAt: null };

export const timelineOf = (records: Iterable<LogRecord>, from: Timeline = EMPTY): Timeline => {
  let timeline = from;
  for (const record of records) timeline = timelineAfter(timeline, record);
  return timeline;
};

/** The timeline after one more record of the log. */
export function timelineAfter(timeline: Timeline, record: LogRecord): Timeline {
  const { event, seq } = record;
  const grown = { ...timeline, path: withSeq(timeline.path, seq) };
  switch (event.type) {
    case "SteppedBack": {
      const lines = linesAfter(timeline.lines, seq, event.toSeq);
      return {
        lines,
        path: pathOf(lines, lines.length - 1, seq),
        moments: timeline.moments.filter((moment) => moment.seq <= event.toSeq),
        seals: pathTo(timeline.seals, event.toSeq),
        sealedAt: null,
      };
    }
    case "Sealed":
      return { ...grown, sealedAt: timeline.sealedAt ?? seq };
    case "Released": {
      const { sealedAt } = timeline;
      const moments = timeline.moments.map((m) => (m.sealed ? { ...m, seq, sealed: false } : m));
      return sealedAt === null
        ? grown
        : { ...grown, moments, seals: [...timeline.seals, [sealedAt, seq]], sealedAt: null };
    }
    default:
      return isExerciseEvent(event) ? grown : { ...grown, moments: momentsAfter(grown, record) };
  }
}

function withSeq(path: Path, seq: number): Path {
  const last = path.at(-1);
  return last && last[1] === seq - 1 ? [...path.slice(0, -1), [last[0], seq]] : [...path, [seq, seq]];
}

const byOf = ({ mark, author, at }: LogRecord): string => mark ?? `${author}:${at}`;

function momentsAfter({ moments, sealedAt }: Timeline, record: LogRecord): readonly Moment[] {
  const { event, seq } = record;
  const last = moments.at(-1);
  if (event.type === "PhaseOpened") {
    const moment = { turn: event.turn, phase: event.phase, seq, by: byOf(record), sealed: sealedAt !== null };
    // What a command only passes through, resolution and the aftermath, nobody has stood in.
    return [...(last?.by === moment.by ? moments.slice(0, -1) : moments), moment];
  }
  // The calendar's events come with the quarter that they open.
  return last && last.seq === seq - 1 && last.by === byOf(record)
    ? [...moments.slice(0, -1), { ...last, seq }]
    : moments;
}

/** The moment at which a phase stood open, on the path in force. */
export const momentOf = (
  { moments }: Timeline,
  { turn, phase }: { turn: number; phase: string },
): Moment | undefined => moments.findLast((m) => m.turn === turn && m.phase === phase);

/**
 * The seq of a place that one can go back to; undefined where there is none. Nobody has stood between two events of one
 * command, but where a phase opened.
 * @param records in order, those in force among them
 */
export function placeOf(timeline: Timeline, records: readonly LogRecord[], place: Place): number | undefined {
  if (!("seq" in place)) {
    const moment = momentOf(timeline, place);
    return moment && !moment.sealed ? moment.seq : undefined;
  }
  const { seq } = place;
  if (!isOpenTo(timeline, seq)) return undefined;
  const at = records.findIndex((record) => record.seq === seq);
  const mark = records[at]?.mark;
  const isEnd = mark === undefined || mark !== records[at + 1]?.mark;
  return isEnd || timeline.moments.some((m) => m.seq === seq) ? seq : undefined;
}

/** Whether a seq lies on the path in force, and not inside of a stretch that was sealed. */
export const isOpenTo = ({ path, seals, sealedAt }: Timeline, seq: number): boolean =>
  isInForce(path, seq) &&
  (sealedAt === null || seq < sealedAt) &&
  !seals.some(([from, to]) => from <= seq && seq < to);

/** Whether what was written at a seq has been taken back since. */
export const isDropped = ({ path, lines }: Timeline, seq: number): boolean =>
  lines.length > 1 && !isInForce(path, seq);
