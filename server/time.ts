// The server's one source of wall time and timers, so that tests can hold it in their hand.

export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds of a clock that nobody sets: for how long something took, never for when it was. */
  monotonic(): number;
  /** Calls back once; the answer cancels. */
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
