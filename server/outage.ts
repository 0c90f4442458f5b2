// The database, as far as it can be relied on. The calls that are made of it anyway tell: where one fails or does not come
// back, a write is tried and undone, and if that fails too the database is away. Until a write goes through again steady
// time stands, since nobody can act; whoever asks is told that it passes; and the log says when it went and when it was back,
// and counts what failed in between.
import { READY_WITHIN } from "./contract/limits.ts";
import type { Log } from "./log.ts";
import type { Steady } from "./steady.ts";
import { type Store, StoreError } from "./store/index.ts";
import type { Time } from "./time.ts";

/** Nothing can be read or written now. It passes by itself: the same may be asked again. */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super("the database is away", { cause });
  }
}

/** How often a database that is away is tried. */
const EVERY = 1_000;
/** How often the log says that it still is. */
const REMINDER = 60_000;

/** Asked by whoever asks how the database is, takes long by nature, or ends it. */
const LEFT_ALONE: ReadonlySet<PropertyKey> = new Set<keyof Store>(["tryToWrite", "dump", "load", "close"]);
/** What is logged of the database by those who do not ask it through here. */
const ITS_OWN: ReadonlySet<string> = new Set([
  "cluster.failed",
  "cluster.telling_failed",
  "cluster.hearing_failed",
  "ready.cannot_write",
]);

export interface Watched {
  /** The store; its calls reject with Unavailable while the database is away. */
  readonly store: Store;
  /** The log; what fails because the database is away is counted there. */
  readonly log: Log;
  /** Something else speaks against the database: it is tried. */
  suspect(): void;
  stop(): void;
}

interface Deps {
  readonly store: Store;
  readonly log: Log;
  readonly time: Time;
  readonly steady: Steady;
  /** See Options. */
  readonly patienceMs: number;
}

export function watchDatabase({ store, log, time, steady, patienceMs }: Deps): Watched {
  let away: { since: number; failures: number; said: number } | undefined;
  let writing: Promise<void> | undefined;
  let trying: Promise<boolean> | undefined;
  let cancel = (): void => {};
  let stopped = false;

  const secondsAway = (since: number): number => Math.round((time.monotonic() - since) / 1000);

  /** A write that hangs is waited for by all who ask: they do not each begin one more. */
  async function tryOnce(): Promise<boolean> {
    writing ??= store.tryToWrite().finally(() => (writing = undefined));
    try {
      await within(time, READY_WITHIN, writing);
      comeBack();
      return true;
    } catch (error) {
      goAway(error);
      return false;
    }
  }
  const isThere = (): Promise<boolean> => (trying ??= tryOnce().finally(() => (trying = undefined)));

  function goAway(error: unknown): void {
    if (away || stopped) return;
    const now = time.monotonic();
    away = { since: now, failures: 0, said: now };
    steady.halt();
    log.error("database.away", error);
    keepTrying();
  }

  function keepTrying(): void {
    cancel = time.after(EVERY, () => {
      remind();
      void isThere().then((there) => there || stopped || keepTrying());
    });
  }

  function remind(): void {
    if (!away || time.monotonic() - away.said < REMINDER) return;
    away.said = time.monotonic();
    log.warn("database.still_away", { seconds: secondsAway(away.since), failures: away.failures });
  }

  function comeBack(): void {
    if (!away) return;
    const { since, failures } = away;
    away = undefined;
    cancel();
    log.info("database.back", { seconds: secondsAway(since), failures });
    steady.resume();
  }

  async function call<T>(job: () => Promise<T>): Promise<T> {
    let cancelLook = (): void => {};
    const stuck = new Promise<never>((_, reject) => {
      const look = (): void => {
        cancelLook = time.after(patienceMs, () => {
          void isThere().then((there) => (there ? look() : reject(new Unavailable("no answer"))));
        });
      };
      look();
    });
    try {
      return await Promise.race([job(), stuck]);
    } catch (error) {
      // What it refuses in our own words is an answer.
      if (error instanceof StoreError || error instanceof Unavailable || (await isThere())) throw error;
      throw new Unavailable(error);
    } finally {
      cancelLook();
    }
  }

  const watched = new Proxy(store, {
    get(target, key: keyof Store) {
      const part: unknown = target[key];
      if (typeof part !== "function" || LEFT_ALONE.has(key)) return part;
      return (...args: unknown[]) => call(() => part.apply(target, args) as Promise<unknown>);
    },
  });

  /** Whether a failure is one of those that are counted instead of written down. */
  function counted(event: string, error?: unknown): boolean {
    if (!away || !(error instanceof Unavailable || ITS_OWN.has(event))) return false;
    away.failures += 1;
    return true;
  }

  return {
    store: watched,
    log: {
      ...log,
      error(event, error, fields) {
        if (!counted(event, error)) log.error(event, error, fields);
      },
    },
    suspect: () => void isThere(),
    stop() {
      stopped = true;
      cancel();
    },
  };
}

/** Rejects where work is not done in time; it goes on all the same. */
export function within(time: Time, ms: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = time.after(ms, () => reject(new Error(`no answer within ${ms} ms`)));
    work.then(resolve, reject).finally(cancel);
  });
}
