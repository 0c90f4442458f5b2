// One exercise's log in memory: its fold, the six streams, and what explains a figure. Grows by records and by nothing else.
import {
  type GameEvent,
  type GameState,
  type Turn,
  VIEWERS,
  type Viewer,
} from "../../../game-rules/index.ts";
import type { Item, ItemBody } from "../../contract/answers.ts";
import type { StoredEvent } from "../../store/index.ts";
import { itemsOf, named } from "../audience/stream.ts";
import { type ExerciseEventOf, isExerciseEvent, type LogEvent, type LogRecord } from "./events.ts";
import { begin, evolve } from "./evolve.ts";
import type { Fold } from "./state.ts";

export interface Book {
  fold(): Fold;
  /** What a viewer has been told, in order; `n` of an item is its place, from 1. */
  stream(viewer: Viewer): readonly Item[];
  /** The game's events since its beginning, for `explain`. */
  gameEvents(): readonly GameEvent[];
  /** The game as each finished quarter left it. */
  outcomes(): ReadonlyMap<Turn, GameState>;
  /** A member is called otherwise from now on; answers what changed in each stream. */
  rename(member: string): Map<Viewer, Item[]>;
  /** How much a viewer would have been told once these records stand. */
  countAfter(viewer: Viewer, records: readonly LogRecord[]): number;
  /** Takes in what now stands in the log. */
  adopt(records: readonly LogRecord[]): void;
}

/** The log's line as it is kept in memory. */
export function recordOf(stored: StoredEvent): LogRecord {
  const { seq, at, author, member } = stored;
  return { seq, at, author, ...(member ? { member } : {}), event: stored.payload as LogEvent };
}

interface Pages {
  fold: Fold;
  turnEvents: GameEvent[];
  filled: ExerciseEventOf<"SheetFilled">[];
}

/** @param nameOf today's name of a member: names are no part of the log */
export function openBook(records: readonly LogRecord[], nameOf: (member: string) => string): Book {
  const [first, ...rest] = records;
  if (!first) throw new Error("an empty log is no exercise");
  const pages: Pages = { fold: begin(first), turnEvents: [], filled: [] };
  const gameEvents: GameEvent[] = [];
  const outcomes = new Map<Turn, GameState>();
  const streams = Object.fromEntries(VIEWERS.map((viewer) => [viewer, []])) as unknown as Record<
    Viewer,
    Item[]
  >;

  /** Where each member is named: the places in each viewer's stream. */
  const signatures = new Map<string, (readonly [Viewer, number])[]>();

  function put(viewer: Viewer, at: number, body: ItemBody, member: string | undefined): void {
    const stream = streams[viewer];
    const item = member === undefined ? body : named(body, nameOf(member));
    stream.push({ n: stream.length + 1, at, ...item });
    if (member === undefined) return;
    const places = signatures.get(member);
    if (places) places.push([viewer, stream.length - 1]);
    else signatures.set(member, [[viewer, stream.length - 1]]);
  }

  /** Turns one page: the state moves on, and whoever is told something is named. */
  const turn = (at: Pages, record: LogRecord) => {
    const before = at.fold;
    const after = evolve(before, record);
    at.fold = after;
    const { event } = record;
    if (!isExerciseEvent(event)) {
      if (event.type === "PhaseOpened" && event.phase === "situation") {
        at.turnEvents = [];
        at.filled = [];
      }
      at.turnEvents.push(event);
    } else if (event.type === "SheetFilled") at.filled.push(event);
    return itemsOf({ record, before, after, turnEvents: at.turnEvents, filled: at.filled });
  };

  const book: Book = {
    fold: () => pages.fold,
    stream: (viewer) => streams[viewer],
    gameEvents: () => gameEvents,
    outcomes: () => outcomes,
    countAfter(viewer, ahead) {
      const trial: Pages = { fold: pages.fold, turnEvents: [...pages.turnEvents], filled: [...pages.filled] };
      const told = ahead.flatMap((record) => turn(trial, record));
      return streams[viewer].length + told.filter(([to]) => to === viewer).length;
    },
    rename(member) {
      const changed = new Map<Viewer, Item[]>();
      for (const [viewer, place] of signatures.get(member) ?? []) {
        const item = streams[viewer][place];
        if (!item) continue;
        const anew = { ...named(item, nameOf(member)), n: item.n, at: item.at };
        streams[viewer][place] = anew;
        changed.set(viewer, [...(changed.get(viewer) ?? []), anew]);
      }
      return changed;
    },
    adopt(fresh) {
      for (const record of fresh) {
        for (const [viewer, item, member] of turn(pages, record)) put(viewer, record.at, item, member);
        const { event } = record;
        if (isExerciseEvent(event)) continue;
        gameEvents.push(event);
        if (event.type === "PhaseOpened" && event.phase === "outcome")
          outcomes.set(event.turn, pages.fold.game);
      }
    },
  };
  book.adopt(rest);
  return book;
}
