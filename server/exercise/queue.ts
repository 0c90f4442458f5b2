// One thing at a time: whoever asks waits for whoever asked before.

export interface Queue {
  /** Runs the job after all that were asked before. A job that fails fails for whoever asked, and the next one runs. */
  run<T>(job: () => Promise<T> | T): Promise<T>;
  /** Resolves when nothing waits or runs. */
  idle(): Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job) {
      const mine = last.then(job);
      // Only the order is chained, not the failure.
      last = mine.catch(() => undefined);
      return mine;
    },
    async idle() {
      for (let seen = last; ; seen = last) {
        await seen;
        if (seen === last) return;
      }
    },
  };
}
