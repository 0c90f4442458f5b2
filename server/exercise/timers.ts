// What time alone brings about: a phase that ends, a proof of life, a clock that gets back what a dead server cost it.

import { guarded } from "../guarded.ts";
import { advance } from "./advance.ts";
import { open } from "./control-commands.ts";
import type { ExerciseDeps } from "./deps.ts";
import type { Deciding, Done } from "./ledger-keeper.ts";
import { nextLook, nextMove, type Standing } from "./pace.ts";
import { endsAt, LEAST_AFTER_RESTART, tickEvery } from "./plan.ts";
import type { Author } from "./planning.ts";
import { type Fold, isEnded } from "./state.ts";

const CLOCK: Author = { name: "clock" };
/** When the clock rang and could not write, it rings again after this. */
const RETRY = 2_000;

export interface Timers {
  /** Looks anew at what comes next: asked after every change. */
  reset(): void;
  /** Whether anything will come by itself. */
  isSet(): boolean;
  stop(): void;
}

interface Wiring {
  readonly id: string;
  readonly deps: ExerciseDeps;
  standing(): Standing;
  commit(deciding: Deciding): Promise<Done>;
}

export function createTimers({ id, deps, standing, commit }: Wiring): Timers {
  const { time, log, options } = deps;
  let cancel: (() => void) | undefined;
  let stopped = false;

  const set = (at: number): void => {
    cancel?.();
    cancel = stopped
      ? undefined
      : time.after(at - time.now(), guarded(log, "clock.failed", ring, { exercise: id }));
  };

  function reset(): void {
    const s = standing();
    const times = [nextMove(s)?.at, nextTick(s.fold, options.tickMs), nextLook(s)].filter(
      (at) => at !== undefined && at !== null,
    );
    if (times.length > 0) return set(Math.min(...times));
    cancel?.();
    cancel = undefined;
  }

  /** What is due is decided once more in the queue, upon what stands then: a click may have been quicker. */
  const due: Deciding = {
    author: CLOCK,
    closes: true,
    decide(plan, close) {
      const s = { ...standing(), fold: plan.fold };
      const move = nextMove(s);
      if (move && move.at <= s.now) return move.what === "open" ? open(plan) : advance(plan, close);
      const tick = nextTick(plan.fold, options.tickMs);
      return tick !== undefined && tick <= s.now ? plan.add({ type: "ClockTicked" }) : null;
    },
  };

  async function ring(): Promise<void> {
    try {
      const done = await commit(due);
      if (done.ok) return reset();
      log.warn("clock.refused", { exercise: id, code: done.code });
    } catch (error) {
      log.error("clock.failed", error, { exercise: id });
    }
    set(time.now() + RETRY);
  }

  return {
    reset,
    isSet: () => cancel !== undefined,
    stop() {
      stopped = true;
      cancel?.();
      cancel = undefined;
    },
  };
}

const isTicking = (fold: Fold): boolean =>
  !isEnded(fold) && fold.exercise.clock.paused === undefined && fold.exercise.clock.deadline !== undefined;

/** When a running clock next leaves a proof of life; undefined where none runs. */
function nextTick(fold: Fold, tickMs: number): number | undefined {
  return isTicking(fold) ? fold.exercise.lastAt + tickEvery(fold.exercise.pace, tickMs) : undefined;
}

export interface Boot {
  /** When this server started. */
  readonly at: number;
  /** Whether other servers ran at that moment: then the clock never stood still. */
  readonly othersRan: boolean;
}

/** The time that passed is given back; on a day with an hour, the hour stays, or if too little is left the next day's. */
function restarted({ exercise, game }: Fold, givenBack: number, now: number): number {
  const { deadline = 0 } = exercise.clock;
  if (exercise.day && deadline - now >= LEAST_AFTER_RESTART) return deadline;
  const hour = exercise.day && endsAt(exercise, game.turn, game.phase, now);
  return hour ?? Math.max(givenBack, now + LEAST_AFTER_RESTART);
}

/** Gives a clock back what passed while no server ran, and at least a minute; nothing where it did not stand still. */
export function restartClock(fold: Fold, boot: Boot, now: number, tickMs: number): Deciding | null {
  const { deadline } = fold.exercise.clock;
  const { lastAt, pace } = fold.exercise;
  if (!isTicking(fold) || deadline === undefined || lastAt >= boot.at) return null;
  const stood = now - lastAt;
  // A living server would have left a proof of life long since.
  if (boot.othersRan && stood < 3 * tickEvery(pace, tickMs)) return null;
  const event = {
    type: "ClockRestarted" as const,
    deadline: restarted(fold, deadline + stood, now),
    stoodSeconds: Math.round(stood / 1000),
  };
  // Of two servers that start together, one gives the time back.
  return { author: CLOCK, decide: (plan) => (plan.fold.seq === fold.seq ? plan.add(event) : null) };
}
