// The threads that play an analysis's parts: so many at the most, begun when there is something to play, let go when there is nothing.
import type { Time } from "../../time.ts";
import type { GameLog } from "../analysis/record.ts";
import type { Playable } from "./messages.ts";
import { type Starts, type Thread, ThreadDied } from "./threads.ts";

/** Nobody wants to know any more. */
export class Halted extends Error {}

export interface Crew {
  /**
   * Plays something on whichever thread is free, once the server keeps up with everything else; answers as the thread did.
   * @throws Halted where nobody wants to know any more; Error where it cannot be played, or whoever tried has died
   */
  play(game: GameLog, what: Playable, signal: AbortSignal): Promise<string>;
  /** Like `play`, but asks when it is its turn whether it is still to be played: answers undefined where it is not. */
  playIf(
    wanted: () => Promise<boolean>,
    game: GameLog,
    what: Playable,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  /** A thread more, for whoever leads: it waits most of the time. The caller ends it. */
  leader(): Thread;
  close(): Promise<void>;
}

/** A part that has taken so many threads with it is to blame itself. */
export const TRIES = 3;
const IDLE_MS = 30_000;
/** A timer that rings later than this says that the server has enough to do. */
const LATE_MS = 25;
const PROBE_MS = 5;

interface Task {
  readonly game: GameLog;
  readonly what: Playable;
  readonly signal: AbortSignal;
  tries: number;
  wanted(): Promise<boolean>;
  done(answer: string | undefined): void;
  failed(error: unknown): void;
}

/** @param size how many threads play at once */
export function createCrew({ time, size, start }: { time: Time; size: number; start: Starts }): Crew {
  const waiting: Task[] = [];
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  let busy = 0;
  let closed = false;
  let cancelIdle: (() => void) | undefined;

  function begin(): Thread {
    if (closed) throw new Halted("the server closes");
    for (const thread of all) if (!thread.isAlive()) all.delete(thread);
    const thread = start();
    all.add(thread);
    return thread;
  }

  function free(): Thread | undefined {
    for (let thread = idle.pop(); thread; thread = idle.pop()) if (thread.isAlive()) return thread;
    return undefined;
  }

  /** Whoever plays comes first: a part waits for as long as the server's own timers ring late. */
  async function calm(): Promise<void> {
    for (;;) {
      const before = time.monotonic();
      await new Promise<void>((resolve) => void time.after(PROBE_MS, resolve));
      if (time.monotonic() - before <= PROBE_MS + LATE_MS) return;
    }
  }

  async function serve(task: Task): Promise<void> {
    const { game, what, signal } = task;
    await calm();
    if (signal.aborted || closed) return task.failed(new Halted());
    try {
      // whoever has died over it has it still
      if (task.tries === 0 && !(await task.wanted())) return task.done(undefined);
      const thread = free() ?? begin();
      const said = await thread.ask({ ...what, ...(thread.game === game ? {} : { log: game }) });
      const played = said.say === "played";
      thread.game = played ? game : undefined;
      idle.push(thread);
      if (played) task.done(said.answer);
      else task.failed(new Error(said.say === "failed" ? said.why : `a part was answered by ${said.say}`));
    } catch (error) {
      task.tries += 1;
      if (error instanceof ThreadDied && task.tries < TRIES && !closed) waiting.unshift(task);
      else task.failed(closed ? new Halted() : error);
    }
  }

  function pump(): void {
    cancelIdle?.();
    while (busy < size) {
      const task = waiting.shift();
      if (!task) break;
      busy += 1;
      void serve(task).finally(() => {
        busy -= 1;
        pump();
      });
    }
    if (busy === 0) cancelIdle = time.after(IDLE_MS, rest);
  }

  function rest(): void {
    for (const thread of idle.splice(0)) {
      all.delete(thread);
      void thread.end();
    }
  }

  const playIf: Crew["playIf"] = (wanted, game, what, signal) =>
    new Promise((done, failed) => {
      waiting.push({ game, what, signal, tries: 0, wanted, done, failed });
      pump();
    });

  return {
    play: async (game, what, signal) => (await playIf(async () => true, game, what, signal)) as string,
    playIf,
    leader: begin,
    async close() {
      closed = true;
      cancelIdle?.();
      for (const task of waiting.splice(0)) task.failed(new Halted());
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}
