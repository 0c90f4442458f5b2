// Which of the four layouts the window has room for.
"use client";
import { useSyncExternalStore } from "react";

export type Width = "phone" | "tablet" | "desk" | "wide";

const STEPS: [Width, string][] = [
  ["wide", "(min-width: 90rem)"],
  ["desk", "(min-width: 73.75rem)"],
  ["tablet", "(min-width: 48rem)"],
];

function watch(told: () => void): () => void {
  const media = STEPS.map(([, q]) => window.matchMedia(q));
  for (const m of media) m.addEventListener("change", told);
  return () => {
    for (const m of media) m.removeEventListener("change", told);
  };
}

const read = (): Width => STEPS.find(([, q]) => window.matchMedia(q).matches)?.[0] ?? "phone";

export function useWidth(): Width {
  return useSyncExternalStore(watch, read, () => "wide");
}
