// Time that stands still until a test moves it, on either side.
import type { Time } from "../time.ts";

export interface ManualTime extends Time {
  /** Moves on by so many milliseconds, ringing every timer on the way, in order. */
  pass(ms: number): void;
  /** Somebody sets the host's clock, forward or back: wall time alone moves. */
  leap(ms: number): void;
  /**
   * The process is stopped for so long: no timer rings on the way, and those that were due ring late. A machine that
   * sleeps may stop the monotonic side as well.
   */
  sleep(ms: number, monotonic?: "goes on" | "stands"): void;
}

export function manualTime(start = 1_700_000_000_000): ManualTime {
  let now = 0;
  let wall = start;
  const timers = new Set<{ at: number; call: () => void }>();
  const next = (until: number) => [...timers].filter((t) => t.at <= until).sort((a, b) => a.at - b.at)[0];
  const move = (ms: number): void => {
    now += ms;
    wall += ms;
  };
  function ringUntil(until: number): void {
    for (let timer = next(until); timer; timer = next(until)) {
      timers.delete(timer);
      move(Math.max(0, timer.at - now));
      timer.call();
    }
  }
  return {
    now: () => wall,
    monotonic: () => now,
    after(ms, call) {
      const timer = { at: now + Math.max(0, ms), call };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass(ms) {
      const until = now + ms;
      ringUntil(until);
      move(until - now);
    },
    leap(ms) {
      wall += ms;
    },
    sleep(ms, monotonic = "goes on") {
      wall += ms;
      if (monotonic === "stands") return;
      now += ms;
      ringUntil(now);
    },
  };
}
