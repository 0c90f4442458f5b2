// The one clock of the page. Its own time of day can be set by anybody while the page is open: what is measured here is measured by a clock
// that nobody sets, and what time it is the server says.

/** Milliseconds of a clock that nobody sets: for how long, never for when. */
export const monotonic = (): number => performance.now();

/** What time it is by the server's clock. `offset`: the server's time less this page's clock, as it was when the server last told it. */
export const serverTime = ({ offset }: { readonly offset: number }): number => monotonic() + offset;

/** How often the two clocks are held against each other, and how far apart they may have come. */
const LOOK = 2_000;
const APART = 3_000;

/**
 * Calls whenever the time of day and the clock that nobody sets have come apart: the time was set, or the machine slept, and some clocks
 * sleep with it. Answers the way to stop.
 */
export function onJump(call: () => void): () => void {
  const apart = (): number => Date.now() - monotonic();
  let before = apart();
  const timer = setInterval(() => {
    const now = apart();
    if (Math.abs(now - before) > APART) call();
    before = now;
  }, LOOK);
  return () => clearInterval(timer);
}
