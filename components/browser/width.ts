// Which of the four layouts the window has room for: in a low one, as on a phone on its side, one thing at a time has all of it.
"use client";
import { useSyncExternalStore } from "react";

export type Width = "phone" | "tablet" | "desk" | "wide";

/** The stylesheet's `low:` says the same. */
const LOW = "(height < 28.125rem)";

const STEPS: [Width, string][] = [
  ["wide", "(min-width: 90rem)"],
  ["desk", "(min-width: 73.75rem)"],
  ["tablet", "(min-width: 48rem)"],
];

function watch(told: () => void): () => void {
  const media = [LOW, ...STEPS.map(([, q]) => q)].map((q) => window.matchMedia(q));
  for (const m of media) m.addEventListener("change", told);
  return () => {
    for (const m of media) m.removeEventListener("change", told);
  };
}

const isLow = (): boolean => window.matchMedia(LOW).matches;

let last: Width = "wide";

/** Paper is narrower than the window: it shows the layout that was on the screen, not a phone's, which holds a part of it. */
function read(): Width {
  if (window.matchMedia("print").matches) return last;
  last = isLow() ? "phone" : (STEPS.find(([, q]) => window.matchMedia(q).matches)?.[0] ?? "phone");
  return last;
}

export function useWidth(): Width {
  return useSyncExternalStore(watch, read, () => "wide");
}

/** Whether the window is too low for bars that stay. */
export function useLow(): boolean {
  return useSyncExternalStore(watch, isLow, () => false);
}
