// The older part of the own stream, fetched by itself page by page once the newest is here: search, papers and talk need it whole.
import type { StoreApi } from "zustand/vanilla";
import type { Answers } from "../../server/contract/answers";
import { WINDOW } from "../../server/contract/limits";
import { mergeItems, missingBefore } from "../../server/contract/picture";
import type { Requests } from "../../server/contract/requests";
import type { SessionState } from "./state";

type Ask = (request: Requests["items.before"]) => Promise<Answers["items.before"]>;

export interface History {
  /** Fills every hole in the stream, one page at a time. Ends where no page comes: the next snapshot begins again. */
  read(): Promise<void>;
}

export function historyReader(store: StoreApi<SessionState>, ask: Ask): History {
  let reading = false;
  /** Asked for again while a page was under way: that page may have been lost with its line. */
  let again = false;

  async function pages(): Promise<void> {
    for (let before = hole(); before !== undefined; before = hole()) {
      const page = await ask({ before, count: WINDOW["page.items"] });
      if (!page.ok || page.items.length === 0) return;
      store.setState((s) => ({ items: mergeItems(s.items, page.items) }));
    }
  }

  return {
    async read() {
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
    },
  };

  function hole(): number | undefined {
    const { items, n } = store.getState();
    return missingBefore(items, n);
  }
}
