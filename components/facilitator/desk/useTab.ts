// Which tab is open stands in the address, so that a reload or a link comes back to it.
"use client";
import { useSyncExternalStore } from "react";
import { type DeskTab, TABS, type TabRow } from "./tabs";

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

/** The open tab, and what opens another. The first one leaves the address bare; an unknown name is the first. */
export function useTab(): [TabRow, (id: DeskTab) => void] {
  const name = useSyncExternalStore(watch, inAddress, () => null);
  const tab = TABS.find((row) => row.id === name) ?? TABS[0];
  return [tab, open];
}

function open(id: DeskTab): void {
  const to = new URL(window.location.href);
  if (id === TABS[0].id) to.searchParams.delete(NAME);
  else to.searchParams.set(NAME, id);
  window.history.replaceState(null, "", to);
  window.dispatchEvent(new Event(CHANGED));
}
