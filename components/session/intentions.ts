// One key an intention. What somebody pressed keeps its key until there is an answer that stands: over tries, lost lines and reloads. The
// same pressed again meanwhile is the same intention, so that it happens once.
import type { Command } from "../../server/contract/requests";
import { newKey } from "../browser/ids";
import { keepJson, keptJson } from "../browser/storage";
import type { Intention } from "../source/shown";

export interface Intentions {
  /** The intention behind a command: the one that is still open, or a new one. */
  of(command: Command, place?: string): Intention;
  /** There is an answer that stands, or nobody wants one any more. */
  settle(intention: Intention): void;
  open(): readonly Intention[];
}

/** As many may be open; of more, the oldest is given up. */
const MOST = 20;

const isIntention = (x: unknown): x is Intention =>
  typeof (x as Intention | null)?.key === "string" &&
  typeof (x as Intention | null)?.command?.type === "string";

const areIntentions = (x: unknown): x is Intention[] => Array.isArray(x) && x.every(isIntention);

/** What is asked, as a text: the same content is the same intention. */
export const contentOf = (command: Command): string => JSON.stringify(command);

/** @param name under which this tab keeps what is open: a reload of the page is the same person, who waits for the same answer */
export function createIntentions(name: string): Intentions {
  let open: readonly Intention[] = keptJson(name, areIntentions, "tab") ?? [];

  function put(next: readonly Intention[]): void {
    open = next;
    keepJson(name, next.length > 0 ? next : undefined, "tab");
  }

  return {
    of(command, place) {
      const content = contentOf(command);
      const known = open.find((x) => contentOf(x.command) === content);
      if (known) return known;
      const intention = { key: newKey(), command, ...(place === undefined ? {} : { place }) };
      put([...open, intention].slice(-MOST));
      return intention;
    },
    settle: ({ key }) => put(open.filter((x) => x.key !== key)),
    open: () => open,
  };
}
