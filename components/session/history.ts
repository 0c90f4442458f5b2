// The older part of the own stream, fetched by itself page by page once the newest is here: search, papers and talk need it whole.
import type { StoreApi } from "zustand/vanilla";
import type { Answers } from "../../server/contract/answers";
import { WINDOW } from "../../server/contract/limits";
import { mergeItems, missingBefore } from "../../server/contract/picture";
import { isPassing, secondsOf } from "../../server/contract/refusals";
import type { Requests } from "../../server/contract/requests";
import type { SessionState } from "./state";

type Ask = (request: Requests["items.before"]) => Promise<Answers["items.before"]>;

export interface History {
  /** Fills every hole in the stream, one page at a time. A line that is lost ends it, and the next snapshot begins again. */
  read(): Promise<void>;
  /** Asks for nothing more by itself. */
  end(): void;
}

export function historyReader(store: StoreApi<SessionState>, ask: Ask): History {
  let reading = false;
  /** Asked for again while a page was under way: that page may have been lost with its line. */
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function pages(): Promise<void> {
    for (let before = hole(); before !== undefined; before = hole()) {
      const { exercise } = store.getState();
      const page = await ask({ before, count: WINDOW["page.items"] });
      if (!page.ok) {
        // Trouble that passes leaves the hole where it is, and no snapshot need come to close it.
        if (isPassing(page.code)) timer = setTimeout(() => void read(), secondsOf(page.params) * 1000);
        return;
      }
      if (page.items.length === 0) return;
      // What came of a line that has been left meanwhile is asked for once more.
      if (store.getState().exercise?.line === exercise?.line)
        store.setState((s) => ({ items: mergeItems(s.items, page.items) }));
    }
  }

  async function read(): Promise<void> {
    clearTimeout(timer);
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again) {
        again = false;
        await pages();
      }
    } finally {
      reading = false;
    }
  }

  return { read, end: () => clearTimeout(timer) };

  function hole(): number | undefined {
    const { items, n } = store.getState();
    return missingBefore(items, n);
  }
}
