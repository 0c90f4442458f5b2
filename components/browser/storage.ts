// What this browser keeps for the page. Site data may be blocked, the storage full or its text somebody else's: nothing here throws, and
// what could not be kept is said to whoever asked.
import { createJSONStorage, type PersistStorage } from "zustand/middleware";

/** `browser`: until it is forgotten. `tab`: until this tab is closed; a reload keeps it. */
export type Shelf = "browser" | "tab";

/** None on the server, where all readers would share it; where site data is blocked, already its name throws. */
function storageOf(shelf: Shelf): Storage | undefined {
  if (typeof window === "undefined") return undefined;
  try {
    return shelf === "browser" && !isShared() ? window.localStorage : window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Said by a cookie, so that the server knows as well: the seats' cookies then end with the browser. */
const SHARED = "mm_shared=1";

/** Whether this is a computer that others use too: then nothing is kept beyond the tab. */
export const isShared = (): boolean => typeof document !== "undefined" && document.cookie.includes(SHARED);

const YEAR = 31_536_000;

/** Says so, or takes it back. What was kept here until now is forgotten; the seats that are open stay open in this tab. */
export function setShared(on: boolean): void {
  if (on)
    try {
      window.localStorage.clear();
    } catch {
      // nothing was kept, then
    }
  // biome-ignore lint/suspicious/noDocumentCookie: works over plain http on a LAN
  document.cookie = `${SHARED}; Path=/; Max-Age=${on ? YEAR : 0}; SameSite=Lax`;
}

/** The text kept under a name; nothing where there is none, or where nothing can be read. */
export function kept(name: string, shelf: Shelf = "browser"): string | undefined {
  try {
    return storageOf(shelf)?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or forgets it where there is none. Answers whether it was done. */
export function keep(name: string, text: string | undefined, shelf: Shelf = "browser"): boolean {
  try {
    const storage = storageOf(shelf);
    if (text === undefined) storage?.removeItem(name);
    else storage?.setItem(name, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** What was kept as JSON, where it still has the shape that is asked for. */
export function keptJson<T>(
  name: string,
  isShape: (found: unknown) => found is T,
  shelf: Shelf = "browser",
): T | undefined {
  try {
    const found: unknown = JSON.parse(kept(name, shelf) ?? "null");
    return isShape(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value as JSON, or forgets it where there is none. Answers whether it was done. */
export const keepJson = (name: string, value: unknown, shelf: Shelf = "browser"): boolean =>
  keep(name, value === undefined ? undefined : JSON.stringify(value), shelf);

/** For zustand's `persist`: without any storage it would take its own methods away, and the page would break on them. */
export const keptStore = <T>(): PersistStorage<T> | undefined =>
  createJSONStorage<T>(() => ({
    getItem: (name) => kept(name) ?? null,
    setItem: (name, text) => void keep(name, text),
    removeItem: (name) => void keep(name, undefined),
  }));

/** Whether this browser keeps anything for the page at all. */
export function keepsAnything(): boolean {
  const probe = "mm:probe";
  const done = keep(probe, "1");
  keep(probe, undefined);
  return done;
}

/** Whether this browser takes the cookie without which no seat stays open. */
export const takesCookies = (): boolean => typeof navigator === "undefined" || navigator.cookieEnabled;
