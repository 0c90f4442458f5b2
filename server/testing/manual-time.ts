// Time that stands still until a test moves it.
import type { Time } from "../time.ts";

export interface ManualTime extends Time {
  /** Moves on by so many milliseconds, ringing every timer on the way, in order. */
  pass(ms: number): void;
}

export function manualTime(start = 1_700_000_000_000): ManualTime {
  let now = start;
  const timers = new Set<{ at: number; call: () => void }>();
  const next = (until: number) => [...timers].filter((t) => t.at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    monotonic: () => now,
    after(ms, call) {
      const timer = { at: now + Math.max(0, ms), call };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass(ms) {
      const until = now + ms;
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = timer.at;
        timer.call();
      }
      now = until;
    },
  };
}
