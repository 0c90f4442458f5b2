// Which tab is open stands in the address, so that a reload or a link comes back to it.
"use client";
import { useSyncExternalStore } from "react";

/** Rooms that the desk may have; the catalogues name all of them (`facilitate.desk`). */
export type DeskTab = "run" | "injects" | "adjudication" | "prepare";

/** Where the desk opens: it leaves the address bare. */
export const FIRST: DeskTab = "run";

const NAME = "tab";
const CHANGED = "desk-tab";

function watch(tell: () => void): () => void {
  window.addEventListener("popstate", tell);
  window.addEventListener(CHANGED, tell);
  return () => {
    window.removeEventListener("popstate", tell);
    window.removeEventListener(CHANGED, tell);
  };
}

const inAddress = () => new URLSearchParams(window.location.search).get(NAME);

/** The name of the open tab; null for the first. */
export const useTabName = (): string | null => useSyncExternalStore(watch, inAddress, () => null);

export function openTab(id: DeskTab): void {
  const to = new URL(window.location.href);
  if (id === FIRST) to.searchParams.delete(NAME);
  else to.searchParams.set(NAME, id);
  window.history.replaceState(null, "", to);
  window.dispatchEvent(new Event(CHANGED));
}
