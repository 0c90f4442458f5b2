// Words in a field that is sent. They leave the field as they are sent, so that whoever types on types something new; they come back where
// they were refused, before what was typed meanwhile; and they are kept in this browser until they stand.
import { createStore, type StoreApi } from "zustand/vanilla";
import { keepJson, keptJson } from "../browser/storage";

export interface Written {
  /** What stands in the field. */
  readonly text: string;
  /** What is on its way. */
  readonly sent?: string;
}

/** How it ended: `open` where no answer came, so that nobody knows. */
export type Ending = "done" | "refused" | "open";

export interface Words {
  readonly store: StoreApi<Readonly<Record<string, Written>>>;
  at(place: string): Written;
  write(place: string, text: string): void;
  /**
   * Sends what stands in a field, one after the other: pressed while something is on its way, it goes once that has arrived. Answers how it
   * ended, and nothing where nothing was sent.
   */
  send(place: string, go: (text: string) => Promise<Ending>): Promise<Ending | undefined>;
  /** These words have arrived by another way: a field that got them back gives them up. */
  arrived(place: string, text: string): void;
}

const NOTHING: Written = { text: "" };

/** What was sent first, then what was typed since. */
const joined = (sent: string, since: string): string => [sent, since].filter((x) => x !== "").join("\n");

const isWritten = (x: unknown): x is Written => typeof (x as Written | null)?.text === "string";

/** @param name under which this browser keeps the words of one seat in one exercise */
export function createWords(name: string): Words {
  const store = createStore<Readonly<Record<string, Written>>>(() => ({}));
  const nameOf = (place: string): string => `${name}:${place}`;
  /** As found in this browser, read once. */
  const found = new Map<string, Written>();

  function put(place: string, next: Written): void {
    store.setState({ [place]: next });
    keepJson(nameOf(place), next.text || next.sent ? next : undefined);
  }

  /** A page that was loaded anew does not know what became of what was on its way: it stands in the field again. */
  function restored(place: string): Written {
    const was = keptJson(nameOf(place), isWritten);
    return was ? { text: joined(was.sent ?? "", was.text) } : NOTHING;
  }

  function at(place: string): Written {
    const now = store.getState()[place] ?? found.get(place);
    if (now) return now;
    const first = restored(place);
    found.set(place, first);
    return first;
  }

  /** What is on its way, by its field; and fields whose next words wait for that. */
  const onTheWay = new Map<string, Promise<Ending>>();
  const next = new Set<string>();

  async function sendNow(place: string, go: (text: string) => Promise<Ending>): Promise<Ending | undefined> {
    const sent = at(place).text.trim();
    if (sent === "") return undefined;
    put(place, { text: "", sent });
    const going = go(sent);
    onTheWay.set(place, going);
    const ending = await going;
    onTheWay.delete(place);
    const since = at(place).text;
    put(place, { text: ending === "done" ? since : joined(sent, since) });
    return ending;
  }

  return {
    store,
    at,
    write: (place, text) => put(place, { ...at(place), text }),
    async send(place, go) {
      const before = onTheWay.get(place);
      if (!before) return sendNow(place, go);
      if (next.has(place) || at(place).text.trim() === "") return undefined;
      next.add(place);
      const ending = await before;
      next.delete(place);
      // What was refused stands before these words again: whoever wrote them looks first.
      return ending === "done" ? sendNow(place, go) : undefined;
    },
    arrived(place, text) {
      const { text: now, sent } = at(place);
      if (sent === undefined && now.trim() === text) put(place, NOTHING);
    },
  };
}
