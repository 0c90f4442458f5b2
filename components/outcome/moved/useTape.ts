// The tape of what moved: one step after another, about twenty seconds in all; it can be held, set on and begun anew. Where motion is not
// wanted it does not run: everything stands there at once.
"use client";
import { useEffect, useState, useSyncExternalStore } from "react";

/** The whole, and the least that a step stands, ms. */
const WHOLE = 20_000;
const LEAST = 2_500;

const STILL = "(prefers-reduced-motion: reduce)";

const watch = (told: () => void): (() => void) => {
  const media = window.matchMedia(STILL);
  media.addEventListener("change", told);
  return () => media.removeEventListener("change", told);
};

export interface Tape {
  /** The step that is shown; with `still` all of them are. */
  at: number;
  still: boolean;
  running: boolean;
  over: boolean;
  hold(): void;
  next(): void;
  again(): void;
  go(at: number): void;
}

export function useTape(steps: number): Tape {
  const still = useSyncExternalStore(
    watch,
    () => window.matchMedia(STILL).matches,
    () => false,
  );
  const [at, setAt] = useState(0);
  const [held, setHeld] = useState(false);
  const over = at >= steps - 1;
  const running = !still && !held && !over;
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setAt(at + 1), Math.max(LEAST, WHOLE / Math.max(steps, 1)));
    return () => clearTimeout(timer);
  }, [running, at, steps]);
  return {
    at,
    still,
    running,
    over: still || over,
    hold: () => setHeld(!held),
    next: () => setAt(Math.min(at + 1, steps - 1)),
    again: () => {
      setAt(0);
      setHeld(false);
    },
    go: setAt,
  };
}
