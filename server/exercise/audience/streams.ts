// The six streams of one exercise: what each viewer has been told, in order. Items told under a seal wait for its end, and what
// was told in a segment that was taken back is gone.
import { type GameEvent, VIEWERS, type Viewer } from "../../../game-rules/index.ts";
import type { Item, ItemBody } from "../../contract/answers.ts";
import { type ExerciseEventOf, isExerciseEvent, type LogRecord } from "../log/events.ts";
import type { Step } from "../log/moments.ts";
import { itemsOf, named, reportAnew } from "./stream.ts";

export interface Streams {
  /** What a viewer has been told, in order; `n` of an item is its place, from 1. */
  of(viewer: Viewer): readonly Item[];
  /** What these steps would tell, worked out once and taken in by `adopt`. */
  ahead(steps: readonly Step[]): Ahead;
  adopt(ahead: Ahead): void;
  /** A member is called otherwise from now on; answers what changed in each stream. */
  rename(member: string): Map<Viewer, Item[]>;
  /** Everything of them as plain data, to be put away. */
  kept(): KeptStreams;
  /** How many items stand of what a viewer was told up to a line that is the present one no more; undefined where all do. */
  cutSince(line: number, viewer: Viewer): number | undefined;
}

export interface KeptStreams {
  readonly items: Readonly<Record<Viewer, readonly Item[]>>;
  readonly seqs: Readonly<Record<Viewer, readonly number[]>>;
  readonly signatures: readonly (readonly [member: string, places: readonly (readonly [Viewer, number])[]])[];
  readonly cuts: readonly { readonly line: number; readonly kept: Readonly<Record<Viewer, number>> }[];
  readonly quarter: KeptQuarter;
}

/** What was told of one event, before it has a place and a name. */
interface Waiting {
  readonly viewer: Viewer;
  readonly at: number;
  readonly body: ItemBody;
  readonly member: string | undefined;
}

/** What happens to a stream: an item is put at its end, by the event at `seq`, or it is cut back to what stood at `toSeq`. */
type Deed = (Waiting & { readonly seq: number }) | { readonly line: number; readonly toSeq: number };

/** How far the streams have come in the quarter: what its report will be made of, and what waits under a seal. */
interface KeptQuarter {
  readonly events: readonly GameEvent[];
  readonly filled: readonly ExerciseEventOf<"SheetFilled">[];
  readonly waiting: readonly Waiting[];
}

/** The same at work: of `events` the first `told`. What follows them belongs to whoever looked further ahead. */
interface Quarter extends Omit<KeptQuarter, "events"> {
  readonly events: GameEvent[];
  readonly told: number;
}

export interface Ahead {
  readonly deeds: readonly Deed[];
  readonly quarter: Quarter;
  /** How much a viewer will have been told. */
  count(viewer: Viewer): number;
}

const emptyQuarter = (): Quarter => ({ events: [], told: 0, filled: [], waiting: [] });

const eventsOf = ({ events, told }: Quarter): readonly GameEvent[] =>
  events.length === told ? events : events.slice(0, told);

/** With one more event. They are one list for all who stand in the quarter, so that a word costs no copy of all that was said before. */
function withEvent(quarter: Quarter, event: GameEvent): Quarter {
  const { told } = quarter;
  const events = quarter.events.length === told ? quarter.events : quarter.events.slice(0, told);
  events.push(event);
  return { ...quarter, events, told: told + 1 };
}

/** The quarter after one more record, but for what waits. */
function quarterAfter(quarter: Quarter, { event }: LogRecord): Quarter {
  if (event.type === "SheetFilled") return { ...quarter, filled: [...quarter.filled, event] };
  if (isExerciseEvent(event)) return quarter;
  const opens = event.type === "PhaseOpened" && event.phase === "situation";
  return withEvent(opens ? { ...emptyQuarter(), waiting: quarter.waiting } : quarter, event);
}

/**
 * @param recordsTo the records in force up to a place, in order
 * @param nameOf today's name of a member: names are no part of the log
 */
export function createStreams(
  recordsTo: (seq: number) => readonly LogRecord[],
  nameOf: (member: string) => string,
  from?: KeptStreams,
): Streams {
  const items = forEachViewer<Item[]>((viewer) => [...(from?.items[viewer] ?? [])]);
  /** By which event each item was put where it stands. */
  const seqs = forEachViewer<number[]>((viewer) => [...(from?.seqs[viewer] ?? [])]);
  /** Where each member is named: the places in each viewer's stream. */
  let signatures = new Map(from?.signatures.map(([member, places]) => [member, [...places]]));
  const cuts = [...(from?.cuts ?? [])];
  let quarter = from
    ? { ...from.quarter, events: [...from.quarter.events], told: from.quarter.events.length }
    : emptyQuarter();

  const keptAt = (viewer: Viewer, toSeq: number): number => {
    const beyond = seqs[viewer].findIndex((seq) => seq > toSeq);
    return beyond < 0 ? seqs[viewer].length : beyond;
  };

  function put({ viewer, seq, at, body, member }: Waiting & { seq: number }): void {
    const stream = items[viewer];
    const item = member === undefined ? body : named(body, nameOf(member));
    stream.push({ n: stream.length + 1, at, ...item });
    seqs[viewer].push(seq);
    if (member === undefined) return;
    const places = signatures.get(member);
    if (places) places.push([viewer, stream.length - 1]);
    else signatures.set(member, [[viewer, stream.length - 1]]);
  }

  function cut(line: number, toSeq: number): void {
    const kept = forEachViewer((viewer) => keptAt(viewer, toSeq));
    cuts.push({ line, kept });
    for (const viewer of VIEWERS) {
      items[viewer].length = kept[viewer];
      seqs[viewer].length = kept[viewer];
    }
    signatures = new Map(
      [...signatures].map(([member, places]) => [
        member,
        places.filter(([viewer, place]) => place < kept[viewer]),
      ]),
    );
  }

  /** What one step does to the streams. */
  function deedsOf({ record, before, after }: Step, at: Quarter): { deeds: Deed[]; quarter: Quarter } {
    const { event, seq } = record;
    const next =
      event.type === "SteppedBack"
        ? recordsTo(event.toSeq).reduce(quarterAfter, emptyQuarter())
        : quarterAfter(at, record);
    const happened = { record, before, after, turnEvents: eventsOf(next), filled: next.filled };
    const told = itemsOf(happened).map(
      ([viewer, body, member]): Waiting => ({ viewer, at: record.at, body, member }),
    );
    const placed = (waiting: readonly Waiting[]) => waiting.map((one) => ({ ...one, seq }));
    if (event.type === "SteppedBack") {
      const deeds = [{ line: after.line, toSeq: event.toSeq }, ...placed(told)];
      return { deeds, quarter: { ...next, waiting: [] } };
    }
    if (event.type === "Released") {
      const released = at.waiting.map((one) => ({ ...one, body: reportAnew(happened, one) }));
      return { deeds: placed([...released, ...told]), quarter: { ...next, waiting: [] } };
    }
    // Talk goes on under a seal: what is of the game alone waits.
    if (!after.shown || isExerciseEvent(event)) return { deeds: placed(told), quarter: next };
    const isTruths = ({ viewer }: Waiting): boolean => viewer === "facilitator";
    const waiting = [...at.waiting, ...told.filter((one) => !isTruths(one))];
    return { deeds: placed(told.filter(isTruths)), quarter: { ...next, waiting } };
  }

  const streams: Streams = {
    of: (viewer) => items[viewer],
    kept() {
      const { filled, waiting } = quarter;
      const kept: KeptQuarter = { events: eventsOf(quarter), filled, waiting };
      return { items, seqs, signatures: [...signatures], cuts, quarter: kept };
    },
    ahead(steps) {
      let then = quarter;
      const deeds: Deed[] = [];
      for (const step of steps) {
        const done = deedsOf(step, then);
        deeds.push(...done.deeds);
        then = done.quarter;
      }
      return {
        deeds,
        quarter: then,
        count: (viewer) => {
          let n = items[viewer].length;
          for (const deed of deeds)
            if ("toSeq" in deed) n = keptAt(viewer, deed.toSeq);
            else if (deed.viewer === viewer) n += 1;
          return n;
        },
      };
    },
    adopt(ahead) {
      for (const deed of ahead.deeds)
        if ("toSeq" in deed) cut(deed.line, deed.toSeq);
        else put(deed);
      quarter = ahead.quarter;
    },
    rename(member) {
      const changed = new Map<Viewer, Item[]>();
      for (const [viewer, place] of signatures.get(member) ?? []) {
        const item = items[viewer][place];
        if (!item) continue;
        const anew = { ...named(item, nameOf(member)), n: item.n, at: item.at };
        items[viewer][place] = anew;
        changed.set(viewer, [...(changed.get(viewer) ?? []), anew]);
      }
      return changed;
    },
    cutSince(line, viewer) {
      const since = cuts.filter((one) => one.line > line).map(({ kept }) => kept[viewer]);
      return since.length > 0 ? Math.min(...since) : undefined;
    },
  };
  // Somebody may be called otherwise since these were put away.
  if (from) for (const member of signatures.keys()) streams.rename(member);
  return streams;
}

const forEachViewer = <T>(make: (viewer: Viewer) => T): Record<Viewer, T> =>
  Object.fromEntries(VIEWERS.map((viewer) => [viewer, make(viewer)])) as Record<Viewer, T>;
