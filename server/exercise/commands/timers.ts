// What time alone brings about: a phase that ends, a proof of life, a clock that gets back what it cost that nobody could act.

import { guarded } from "../../guarded.ts";
import type { Log } from "../../log.ts";
import type { Options } from "../../options.ts";
import type { Time } from "../../time.ts";
import { type ExerciseClock, NOTICED } from "../clock/clock.ts";
import { nextInject } from "../clock/inject-times.ts";
import { nextLook, nextMove, type Standing } from "../clock/pace.ts";
import { endsAt, LEAST_AFTER_RESTART, tickEvery } from "../clock/phase-lengths.ts";
import type { Deciding, Done } from "../log/deciding.ts";
import type { LogEvent } from "../log/events.ts";
import { type Fold, isEnded } from "../log/state.ts";
import type { Author } from "../log/unit-of-work.ts";
import { nextPen } from "../people/pens.ts";
import { advance } from "./advance.ts";
import { open } from "./control.ts";
import { settleInjects } from "./settle-injects.ts";

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
  readonly deps: { readonly time: Time; readonly log: Log; readonly options: Options };
  readonly clock: ExerciseClock;
  standing(): Standing;
  commit(deciding: Deciding): Promise<Done>;
  putRight(): Promise<void>;
  /** Time alone has changed what stands, whether it was written down or not: tells of it, and resets. */
  looked(): void;
}

export function createTimers({ id, deps, clock, standing, commit, putRight, looked }: Wiring): Timers {
  const { time, log, options } = deps;
  let cancel: (() => void) | undefined;
  let stopped = false;

  const set = (ms: number): void => {
    cancel?.();
    cancel = stopped ? undefined : time.after(ms, guarded(log, "clock.failed", ring, { exercise: id }));
  };

  function reset(): void {
    const s = standing();
    const times = [
      nextMove(s)?.at,
      nextTick(s.fold, options.tickMs),
      nextLook(s),
      nextPen(s)?.at,
      nextInject(s.fold, s.now),
    ].filter((at) => at !== undefined && at !== null);
    if (times.length > 0) return set(Math.min(...times) - s.now);
    cancel?.();
    cancel = undefined;
  }

  /** What is due is decided once more in the queue, upon what stands then: a click may have been quicker. */
  const due: Deciding = {
    author: CLOCK,
    closes: true,
    decide(plan, close) {
      const s = { ...standing(), fold: plan.fold };
      // Nothing comes by a clock that is yet to be put right.
      if (clock.isHalted() || clock.adrift()) return null;
      const move = nextMove(s);
      if (move && move.at <= s.now) return move.what === "open" ? open(plan) : advance(plan, close);
      const pen = nextPen(s);
      if (pen && pen.at <= s.now)
        return plan.add({ type: "PenTaken", role: pen.role, member: pen.member, how: "asked" });
      if (settleInjects(plan)) return null;
      const tick = nextTick(plan.fold, options.tickMs);
      return tick !== undefined && tick <= s.now ? plan.add({ type: "ClockTicked" }) : null;
    },
  };

  async function ring(): Promise<void> {
    if (clock.isHalted()) return set(RETRY);
    try {
      if (clock.adrift()) await putRight();
      const done = await commit(due);
      if (done.ok) return looked();
      log.warn("clock.refused", { exercise: id, code: done.code });
    } catch (error) {
      log.error("clock.failed", error, { exercise: id });
    }
    set(RETRY);
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

const isUnderWay = (fold: Fold): boolean => fold.exercise.opened && !isEnded(fold);

const isTicking = (fold: Fold): boolean =>
  !isEnded(fold) && fold.exercise.clock.paused === undefined && fold.exercise.clock.deadline !== undefined;

/** When a running clock next leaves a proof of life; undefined where none runs. */
function nextTick(fold: Fold, tickMs: number): number | undefined {
  return isTicking(fold) ? fold.exercise.lastAt + tickEvery(fold.exercise.pace, tickMs) : undefined;
}

export interface Boot {
  /** When this server started. */
  readonly at: number;
  /** Whether it is still starting: what it finds in the logs was written before. */
  readonly starting: boolean;
  /** Whether another server kept time when this one started: then the clock never stood still. */
  readonly othersRan: boolean;
}

/**
 * A deadline that moves along with the clock, with a minute left at the least. The hour of a quarter a day is an
 * appointment: it stays, whatever happened to the clock that it is read from, or if too little is left it is the next day's.
 */
function movedTo({ exercise, game }: Fold, by: number, now: number): number {
  const { deadline = 0 } = exercise.clock;
  if (exercise.day && deadline - now >= LEAST_AFTER_RESTART) return deadline;
  const hour = exercise.day && endsAt(exercise, game.turn, game.phase, now);
  return hour ?? Math.max(deadline + by, now + LEAST_AFTER_RESTART);
}

const shift = (fold: Fold, by: number, why: "stood" | "set", now: number): LogEvent => ({
  type: "ClockShifted",
  by,
  why,
  deadline: isTicking(fold) ? movedTo(fold, by, now) : null,
});

/**
 * Gives a clock back what passed while no server ran, and at least a minute; nothing where it did not stand still. A wall
 * clock that was set back meanwhile took nothing from anybody either.
 */
export function restartClock(fold: Fold, boot: Boot, now: number, tickMs: number): Deciding | null {
  const { lastAt, pace } = fold.exercise;
  const stood = now - lastAt;
  const setBack = boot.starting && stood < -NOTICED;
  if (!isUnderWay(fold) || (lastAt >= boot.at && !setBack)) return null;
  // A living server would have left a proof of life long since.
  if (boot.othersRan && stood < 3 * tickEvery(pace, tickMs)) return null;
  const event: LogEvent | null = setBack
    ? shift(fold, stood, "set", now)
    : isTicking(fold)
      ? {
          type: "ClockRestarted",
          deadline: movedTo(fold, stood, now),
          stoodSeconds: Math.max(0, Math.round(stood / 1000)),
        }
      : null;
  // Of two servers that start together, one gives the time back.
  return event && { author: CLOCK, decide: (plan) => (plan.fold.seq === fold.seq ? plan.add(event) : null) };
}

/**
 * Moves a clock along with wall time, after nobody could act for a while or somebody set wall time. Another server may have
 * been quicker, or have kept time all along: then there is nothing to write, and this one goes by wall time again.
 */
export function shiftClock(clock: ExerciseClock): Deciding {
  return {
    author: CLOCK,
    wall: true,
    decide(plan) {
      const adrift = clock.adrift();
      if (!adrift || !isUnderWay(plan.fold) || keptElsewhere(plan.fold, clock)) return null;
      return plan.add(shift(plan.fold, adrift.by, adrift.why, plan.now));
    },
  };
}

/** What this server missed, another lived through: there are lines in the log from after its own time. */
const keptElsewhere = (fold: Fold, clock: ExerciseClock): boolean =>
  fold.exercise.lastAt > clock.now() + NOTICED;
