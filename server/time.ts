// The server's one source of time and timers, so that tests can hold it in their hand. It has two sides: wall time says
// when something was and is set by people and networks; monotonic time says how long it took and is set by nobody.
// Nothing is measured by the first. What exercises go by is made of both: see steady.ts.

export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that nobody sets: for how long something took, never for when it was. */
  monotonic(): number;
  /** Calls back once, after so long by the clock that nobody sets; the answer cancels. */
  after(ms: number, call: () => void): () => void;
}

/** The longest that a timer of the platform can wait; whoever waits longer asks again. */
const LONGEST = 2_000_000_000;

export const systemTime: Time = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, Math.min(Math.max(0, ms), LONGEST));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
