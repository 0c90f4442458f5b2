// The clock of one exercise: steady time, put right only together with a line in the log that moves the deadline along.
//
// Until that line stands, the exercise goes by its old time: nothing falls due in between. What is appointed by calendar,
// the hour of a quarter a day, is wall time by nature and stays where it is (timers.ts).
import type { Ahead, Steady } from "../../steady.ts";

export interface Adrift {
  /** By how many ms wall time is ahead of this clock. */
  readonly by: number;
  /** Nobody could act for most of that, or somebody set wall time. */
  readonly why: "stood" | "set";
}

export interface ExerciseClock {
  /** Milliseconds since 1970 by this clock. */
  now(): number;
  /** When this server took up the exercise: before it, nobody is known to have been here. */
  awakeSince(): number;
  /** Null while it goes with wall time, as far as anybody would notice. */
  adrift(): Adrift | null;
  /** Nothing can be written now, and time stands. */
  isHalted(): boolean;
  /** Goes with wall time again; answers by how many ms it moved. */
  putRight(): number;
}

/** Less than this nobody loses. */
export const NOTICED = 2_000;

export function createClock(steady: Steady): ExerciseClock {
  const woken = steady.now();
  let counted = steady.ahead();
  const offset = ({ set, stood }: Ahead): number => set + stood;

  return {
    now: () => steady.now() + offset(counted),
    awakeSince: () => woken + offset(counted),
    adrift() {
      const ahead = steady.ahead();
      const stood = ahead.stood - counted.stood;
      const set = ahead.set - counted.set;
      if (Math.abs(stood + set) < NOTICED) return null;
      return { by: stood + set, why: Math.abs(stood) >= Math.abs(set) ? "stood" : "set" };
    },
    isHalted: steady.isHalted,
    putRight() {
      const before = offset(counted);
      counted = steady.ahead();
      return offset(counted) - before;
    },
  };
}
