// How far each channel was read: at once on the screen, then on the server, which is told until it knows.
import type { StoreApi } from "zustand/vanilla";
import type { Answers } from "../../server/contract/answers";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { Requests } from "../../server/contract/requests";
import type { SessionState } from "./state";

type Ask = (request: Requests["read.mark"]) => Promise<Answers["read.mark"]>;

/** Marks of two sides: who has read further is right. */
export function furthest(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const next = { ...a };
  for (const [channel, n] of Object.entries(b)) next[channel] = Math.max(n, next[channel] ?? 0);
  return next;
}

/** What got no answer is told again after this, also where the line never knew that it was down. */
const AGAIN = 2_000;

export function markKeeper(store: StoreApi<SessionState>, ask: Ask) {
  /** Not yet known to the server. */
  const owed = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function tell(channel: string): Promise<void> {
    const n = owed.get(channel);
    if (n === undefined) return;
    const answer = await ask({ channel, n });
    if (answer.ok || (answer.code !== "line_lost" && !isPassing(answer.code))) {
      if (owed.get(channel) === n) owed.delete(channel);
    } else {
      clearTimeout(timer);
      timer = setTimeout(flush, answer.code === "line_lost" ? AGAIN : secondsOf(answer.params) * 1000);
    }
  }

  /** Tells whatever is still owed: when the line is back, and after trouble that passes. */
  function flush(): void {
    for (const channel of owed.keys()) void tell(channel);
  }

  return {
    mark(channel: string, n: number): void {
      if ((store.getState().marks[channel] ?? 0) >= n) return;
      store.setState((s) => ({ marks: furthest(s.marks, { [channel]: n }) }));
      owed.set(channel, n);
      void tell(channel);
    },
    flush,
    end: (): void => clearTimeout(timer),
  };
}
