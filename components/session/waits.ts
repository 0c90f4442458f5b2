// What the browser waits for before it asks again by itself: a refusal that passes, and until when.
import type { StoreApi } from "zustand/vanilla";
import { secondsOf } from "../../server/contract/refusals";
import { monotonic } from "../browser/clock";
import type { SessionState } from "./state";

export interface Passing {
  code: string;
  params?: Record<string, string | number>;
}

export interface Waits {
  /** Says that a passing refusal is waited for, and resolves when it is over or the page is left. */
  pass(refused: Passing): Promise<void>;
  /** Ends every wait at once. */
  end(): void;
}

/** Several may wait at once: the one that takes longest is the one that is shown. */
export function createWaits(store: StoreApi<SessionState>): Waits {
  const running = new Map<object, { code: string; until: number; done: () => void }>();

  function show(): void {
    const [longest] = [...running.values()].sort((a, b) => b.until - a.until);
    store.setState({ waiting: longest && { code: longest.code, until: longest.until } });
  }

  return {
    pass: ({ code, params }) =>
      new Promise((resolve) => {
        const ms = secondsOf(params) * 1000;
        const key = {};
        const done = (): void => {
          clearTimeout(timer);
          running.delete(key);
          show();
          resolve();
        };
        const timer = setTimeout(done, ms);
        running.set(key, { code, until: monotonic() + ms, done });
        show();
      }),
    end: () => [...running.values()].forEach(({ done }) => done()),
  };
}
