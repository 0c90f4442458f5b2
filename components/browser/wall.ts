// The screen of a room, read from its back.
"use client";
import { useSyncExternalStore } from "react";

/** The scale of type is a handful of variables: on the wall it grows with the window, and at 1920 nothing is under 20 px. */
export const WALL =
  "[--text-label:clamp(1.0625rem,1.06vw,4rem)] [--text-note:clamp(1.1875rem,1.12vw,4rem)] [--text-body:clamp(1.3125rem,1.2vw,4rem)] [--text-lead:clamp(1.4375rem,1.3vw,4rem)] [--text-head:clamp(1.75rem,1.6vw,5rem)] [--text-page:clamp(2rem,1.9vw,6rem)] [--text-title:clamp(2.5rem,2.3vw,7rem)] text-body";

/** The map's own type is drawn for somebody who sits before it. Under this many pixels of the window it is as it is there. */
const SEATED = 1055;

const watch = (told: () => void): (() => void) => {
  window.addEventListener("resize", told);
  return () => window.removeEventListener("resize", told);
};

/** How much larger the map's type and marks are drawn on the wall. */
export const useWallScale = (): number =>
  useSyncExternalStore(
    watch,
    () => Math.max(1, window.innerWidth / SEATED),
    () => 1,
  );
