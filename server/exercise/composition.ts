// The parts of one awake exercise, wired: a change of the log is told, timed and answered by bots in the same order always.
import { randomUUID } from "node:crypto";
import type { Seat } from "../contract/seats.ts";
import { guarded } from "../guarded.ts";
import type { MemberRow, StoredEvent } from "../store/index.ts";
import type { ExerciseLinks } from "./audience/exercise-view.ts";
import { createPublisher, type Publisher } from "./audience/publisher.ts";
import { createBotDuty } from "./bots/bot-duty.ts";
import { createClock, type ExerciseClock } from "./clock/clock.ts";
import { nextMove, peopleSeats } from "./clock/pace.ts";
import { type Boot, createTimers, restartClock, shiftClock, type Timers } from "./clock/timers.ts";
import { createKeeper, type Keeper } from "./commands/committer.ts";
import type { ExerciseDeps } from "./deps.ts";
import { type Book, openBook, recordOf } from "./log/book.ts";
import type { LogRecord } from "./log/events.ts";
import { type Fold, isEnded, statusOf } from "./log/state.ts";
import { Unreadable } from "./log/unreadable.ts";
import { activeLinks } from "./people/links.ts";
import { createPresence, type Presence, RETURNING } from "./people/presence.ts";
import { createQueue, type Queue } from "./queue.ts";

export interface Workshop {
  readonly book: Book;
  readonly presence: Presence;
  readonly queue: Queue;
  readonly publisher: Publisher;
  readonly keeper: Keeper;
  readonly timers: Timers;
  readonly clock: ExerciseClock;
  newId(): string;
  /** Tells whoever must know what changed, and looks anew at what comes next. */
  settle(): void;
  /** Work that nobody waits for, after those who wait were answered. A failure is logged; the next change tries again. */
  quietly(job: () => Promise<unknown>): void;
  /** Where orders are about to close, waits a moment for what is written and still unsent. Never in the queue: drafts go through it. */
  beforeClose(): Promise<void>;
  /** Begins to keep time; runs in the queue. */
  start(boot: Boot): Promise<void>;
  /** Steady time has leapt: the clock is put right, and what was left is left. Runs in the queue. */
  putRight(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Reads the log and sets up around it; null where there is none.
 * @throws Unreadable where the log is there and cannot be read
 */
export async function setUp(id: string, deps: ExerciseDeps): Promise<Workshop | null> {
  const { store } = deps;
  const [stored, members, links] = await Promise.all([
    store.events(id),
    store.members(id),
    activeLinks(store, id),
  ]);
  if (stored.length === 0) return null;
  try {
    return assemble(id, deps, { stored, members, links });
  } catch (error) {
    throw new Unreadable(id, error);
  }
}

const botsAlone = (fold: Fold): boolean => statusOf(fold) === "running" && peopleSeats(fold).length === 0;

interface Rows {
  readonly stored: readonly StoredEvent[];
  readonly members: readonly MemberRow[];
  readonly links: readonly ExerciseLinks[];
}

/** Throws where the log cannot be folded, or what it comes to cannot be shown: nothing else happens here. */
function assemble(id: string, deps: ExerciseDeps, { stored, members, links }: Rows): Workshop {
  const { store, time, steady, log, broadcast, options, crowd } = deps;
  const clock = createClock(steady);
  const presence = createPresence(new Map(members.map((m) => [m.id, m.name ?? ""])), clock.now());
  const book = openBook(stored.map(recordOf), presence.nameOf);
  const queue = createQueue();
  const duty = createBotDuty();
  const newId = (): string => randomUUID();
  let running = false;

  const standing = () => ({
    fold: book.fold(),
    presence,
    now: clock.now(),
    awakeSince: clock.awakeSince(),
    botPaceMs: crowd.paceMs(),
  });
  const publisher = createPublisher({ id, book, presence, deps, links, clock, standing });
  publisher.foresee(book.fold());
  const keeper = createKeeper(id, book, presence, deps, { clock, foresee: publisher.foresee, adopted });
  const timers = createTimers({
    id,
    deps,
    clock,
    standing,
    async commit(deciding) {
      const move = nextMove(standing());
      if (move?.what === "advance" && move.at <= clock.now()) await beforeClose();
      return queue.run(() => keeper.commit(deciding));
    },
    putRight: () => queue.run(putRight),
    looked: settle,
  });

  async function beforeClose(): Promise<void> {
    const { game } = book.fold();
    if (game.phase === "orders") await broadcast.lastWords(id, game.turn);
  }

  function settle(): void {
    publisher.publish();
    lookAhead();
  }

  /** Nothing but the log has grown: where it is talk alone, nothing comes sooner or later for it. */
  function settleLog(): void {
    if (publisher.publishLog()) lookAhead();
  }

  function lookAhead(): void {
    if (!running) return;
    crowd.note(id, botsAlone(book.fold()));
    timers.reset();
  }

  /** What follows from new records, in the moment they were taken in; what takes longer gets turns of its own. */
  function adopted(records: readonly LogRecord[]): void {
    // Whoever wrote it: the deadline stands in wall time again.
    if (records.some(({ event }) => event.type === "ClockShifted")) goByWallTime();
    settleLog();
    for (const { event } of records) {
      if (event.type === "LinkReissued") quietly(() => changeLinks(event.seat));
      if (event.type === "MemberRemoved")
        quietly(async () => broadcast.endMember(id, event.member, "member_removed"));
      if (event.type === "PhaseOpened") quietly(afterPhase);
    }
    for (const deciding of duty.after(records, book.fold(), newId)) quietly(() => keeper.commit(deciding));
  }

  async function putRight(): Promise<void> {
    if (!clock.adrift()) return;
    await keeper.refresh();
    await keeper.commit(shiftClock(clock));
    // Nothing had to be written where nobody waits for the clock, or another server kept it.
    goByWallTime();
    settle();
  }

  function goByWallTime(): void {
    presence.shift(clock.putRight());
  }

  function quietly(job: () => Promise<unknown>): void {
    if (!running) return;
    setImmediate(guarded(log, "exercise.work_failed", () => queue.run(job), { exercise: id }));
  }

  async function changeLinks(seat: Seat): Promise<void> {
    publisher.setLinks(await activeLinks(store, id));
    settle();
    broadcast.end(id, seat, "link_ended");
  }

  async function afterPhase(): Promise<void> {
    const { seq, game } = book.fold();
    await store.putCheckpoint(id, { line: 0, turn: game.turn, phase: game.phase, seq, fold: null });
    if (isEnded(book.fold())) await store.endExercise(id, time.now());
  }

  return {
    book,
    presence,
    queue,
    publisher,
    keeper,
    timers,
    clock,
    newId,
    settle,
    quietly,
    beforeClose,
    async start(boot) {
      running = true;
      presence.expectBack(boot.at + RETURNING);
      const restart = restartClock(book.fold(), boot, clock.now(), options.tickMs);
      if (restart) await keeper.commit(restart);
      settle();
      // The end may have been written and not yet noted.
      if (isEnded(book.fold())) quietly(afterPhase);
      for (const deciding of duty.onWaking(book.fold(), newId)) quietly(() => keeper.commit(deciding));
    },
    putRight,
    async close() {
      running = false;
      crowd.note(id, false);
      timers.stop();
      await queue.idle();
    },
  };
}
