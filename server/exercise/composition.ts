// The parts of one awake exercise, wired: a change of the log is told, timed and answered by bots in the same order always.
import { randomUUID } from "node:crypto";
import { hashState, ROLES, VIEWERS } from "../../game-rules/index.ts";
import { SEATS, type Seat, viewerOf } from "../contract/seats.ts";
import { guarded } from "../guarded.ts";
import type { MemberRow, Store, StoredEvent } from "../store/index.ts";
import { createPublisher, type Publisher } from "./audience/publisher.ts";
import { type Ahead, createStreams, type KeptStreams, type Streams } from "./audience/streams.ts";
import { createBotDuty } from "./bots/bot-duty.ts";
import { createClock, type ExerciseClock } from "./clock/clock.ts";
import { nextMove, peopleSeats } from "./clock/pace.ts";
import { createKeeper, type Keeper } from "./commands/committer.ts";
import { draftsOf, dropDrafts } from "./commands/drafts.ts";
import { type Boot, createTimers, restartClock, shiftClock, type Timers } from "./commands/timers.ts";
import type { ExerciseDeps } from "./deps.ts";
import type { LogRecord } from "./log/events.ts";
import { type History, openHistory, recordOf, type Standing } from "./log/history.ts";
import type { Step } from "./log/moments.ts";
import { type Fold, isEnded, statusOf } from "./log/state.ts";
import { Unreadable } from "./log/unreadable.ts";
import { activeLinks, type ExerciseLinks } from "./people/links.ts";
import { createPresence, type Presence, RETURNING } from "./presence.ts";
import { createQueue, type Queue } from "./queue.ts";

export interface Workshop {
  readonly history: History;
  readonly streams: Streams;
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
  /** What was written and read in what has been taken back goes too; runs in the queue, before anybody is shown what stands. */
  afterStepBack(): Promise<void>;
  /** See history.ts: before anybody looks back further than what stands. */
  whole(): Promise<void>;
  /** Writes down what stands, so that it is there at once when somebody comes; to be asked of one that is closed. */
  putAway(): Promise<Away>;
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
export async function setUp(id: string, deps: ExerciseDeps, away?: Away): Promise<Workshop | null> {
  const { store } = deps;
  const kept = away ? await keptOf(store, id, away) : undefined;
  const [stored, members, links] = await Promise.all([
    store.events(id, kept ? kept.fold.seq + 1 : 1),
    store.members(id),
    activeLinks(store, id),
  ]);
  if (stored.length === 0 && !kept) return null;
  try {
    return assemble(id, deps, { kept, stored, members, links });
  } catch (error) {
    throw new Unreadable(id, error);
  }
}

/** Steps in pieces, of which each begins where a line does. */
function piecesOf(steps: readonly Step[]): Step[][] {
  const pieces: Step[][] = [[]];
  for (const step of steps) {
    if (step.record.event.type === "SteppedBack") pieces.push([]);
    pieces.at(-1)?.push(step);
  }
  return pieces;
}

const botsAlone = (fold: Fold): boolean => statusOf(fold) === "running" && peopleSeats(fold).length === 0;

/** Where an exercise stood when this server put it away. */
export interface Away {
  readonly line: number;
  readonly seq: number;
}

/** An exercise put away, as plain data. */
interface Kept extends Standing {
  readonly streams: KeptStreams;
}

/** What was put away there; undefined where it is gone, since the log alone is sure to be there. */
async function keptOf(store: Store, id: string, { line, seq }: Away): Promise<Kept | undefined> {
  const row = await store.checkpointAt(id, line, seq);
  return row?.seq === seq ? (row.fold as Kept) : undefined;
}

interface Rows {
  readonly kept: Kept | undefined;
  readonly stored: readonly StoredEvent[];
  readonly members: readonly MemberRow[];
  readonly links: readonly ExerciseLinks[];
}

/** Throws where the log cannot be folded, or what it comes to cannot be shown: nothing else happens here. */
function assemble(id: string, deps: ExerciseDeps, { kept, stored, members, links }: Rows): Workshop {
  const { store, time, steady, log, broadcast, cluster, options, crowd } = deps;
  const clock = createClock(steady);
  const presence = createPresence(new Map(members.map((m) => [m.id, m.name ?? ""])), clock.now());
  const records = stored.map(recordOf);
  const first = kept ?? records.shift();
  if (!first) throw new Error("an empty log is no exercise");
  const history = openHistory(first);
  const streams = createStreams(recordsTo, presence.nameOf, kept?.streams);
  takeIn(history.stepsOf(records));
  const queue = createQueue();
  const duty = createBotDuty();
  const newId = (): string => randomUUID();
  let running = false;

  const standing = () => ({
    fold: history.fold(),
    presence,
    now: clock.now(),
    awakeSince: clock.awakeSince(),
    botPaceMs: crowd.paceMs(),
  });
  const publisher = createPublisher({ id, history, streams, presence, deps, links, clock, standing });
  publisher.foresee(history.fold());
  const keeper = createKeeper(id, history, presence, deps, {
    clock,
    ahead: streams.ahead,
    whole,
    foresee: publisher.foresee,
    takeIn,
    adopted,
  });
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
    const { game } = history.fold();
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
    crowd.note(id, botsAlone(history.fold()));
    timers.reset();
  }

  /** Reads what one that was put away does not hold, before anybody looks back; runs in the queue. */
  async function whole(): Promise<void> {
    if (!history.isWhole()) history.fill((await store.events(id, 1, history.fold().seq)).map(recordOf));
  }

  function recordsTo(seq: number): LogRecord[] {
    return history.records().filter((record) => record.seq <= seq);
  }

  /** Takes in what stands in the log now. `ahead`: what it tells, where that was worked out already. */
  function takeIn(steps: readonly Step[], ahead?: Ahead): void {
    // A step back goes back to what was taken in before it.
    for (const piece of ahead ? [steps] : piecesOf(steps)) {
      const told = ahead ?? streams.ahead(piece);
      history.adopt(piece);
      streams.adopt(told);
    }
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
      if (event.type === "PracticeEnded") quietly(async () => void (await deps.discard?.(event.exercise)));
      if (event.type === "PhaseOpened" && isEnded(history.fold())) quietly(noteEnd);
    }
    for (const deciding of duty.after(records, history.fold(), newId)) quietly(() => keeper.commit(deciding));
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

  /** Drafts of the dropped segment, as far as they are older than the step back. Asked twice, it does nothing more. */
  async function dropWritten(): Promise<void> {
    await whole();
    const { event, at } = history.records().findLast((record) => record.event.type === "SteppedBack") ?? {};
    if (event?.type !== "SteppedBack" || at === undefined) return;
    const then = history.at(event.toSeq);
    const last = then.game.scenario.turns;
    await dropDrafts(store, id, { turn: then.game.turn, last, after: then.exercise.lastAt, until: at });
    await store.endExercise(id, isEnded(history.fold()) ? time.now() : null);
  }

  async function afterStepBack(): Promise<void> {
    await dropWritten();
    const { line } = history.fold();
    for (const viewer of VIEWERS) {
      const kept = streams.cutSince(line - 1, viewer);
      const seats = SEATS.filter((seat) => viewerOf(seat) === viewer);
      if (kept !== undefined) await store.clipReadMarks(id, seats, kept);
    }
    for (const seat of ROLES) {
      publisher.publishDrafts(seat, await draftsOf(store, id, seat, history.fold().game.turn));
      cluster.tellDrafted(id, seat);
    }
  }

  async function noteEnd(): Promise<void> {
    if (isEnded(history.fold())) await store.endExercise(id, time.now());
  }

  return {
    history,
    streams,
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
    whole,
    async putAway() {
      await queue.idle();
      const { fold, timeline } = { fold: history.fold(), timeline: history.timeline() };
      const { line, seq, game } = fold;
      const kept: Kept = { fold, timeline, streams: streams.kept() };
      const { turn, phase } = game;
      await store.putCheckpoint(id, { line, turn, phase, seq, hash: hashState(game), fold: kept });
      return { line, seq };
    },
    afterStepBack,
    async start(boot) {
      running = true;
      presence.expectBack(boot.at + RETURNING);
      const restart = restartClock(history.fold(), boot, clock.now(), options.tickMs);
      if (restart) await keeper.commit(restart);
      settle();
      // What a server that was killed has not got to.
      if (history.fold().line > 0) quietly(dropWritten);
      // The end may have been written and not yet noted.
      if (isEnded(history.fold())) quietly(noteEnd);
      for (const deciding of duty.onWaking(history.fold(), newId)) quietly(() => keeper.commit(deciding));
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
