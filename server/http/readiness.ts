// Whether anybody should be sent here: ready is whoever can write. Asked by strangers too, so an answer holds for a moment.
import { READY_HOLDS, READY_WITHIN } from "../contract/limits.ts";
import type { Log } from "../log.ts";
import { within } from "../outage.ts";
import type { Store } from "../store/index.ts";
import type { Time } from "../time.ts";

export type Readiness = () => Promise<boolean>;

interface Deps {
  readonly store: Pick<Store, "tryToWrite">;
  readonly time: Time;
  readonly log: Log;
}

export function createReadiness({ store, time, log }: Deps): Readiness {
  let asked: { at: number; answer: Promise<boolean> } | undefined;
  /** A write that hangs is waited for by all who ask: they do not each begin one more. */
  let writing: Promise<void> | undefined;

  const write = (): Promise<void> => (writing ??= store.tryToWrite().finally(() => (writing = undefined)));

  async function look(): Promise<boolean> {
    try {
      await within(time, READY_WITHIN, write());
      return true;
    } catch (error) {
      log.error("ready.cannot_write", error);
      return false;
    }
  }

  return () => {
    const now = time.monotonic();
    if (!asked || now - asked.at >= READY_HOLDS) asked = { at: now, answer: look() };
    return asked.answer;
  };
}
