// A list that is one stop of the Tab key: arrows, Home and End walk through what can be pressed in it, and it is come back to where it was
// left. The stop is set on what stands in the page, so that whoever draws the rows need not know.
"use client";
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

const STEP: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

export interface Roving<T extends HTMLElement> {
  ref: RefObject<T | null>;
  onKeyDown(e: KeyboardEvent<HTMLElement>): void;
}

/**
 * @param what of the list can be walked through, as a selector
 * @param above what lies over the first, for an arrow that goes on from it
 */
export function useRoving<T extends HTMLElement>(what: string, above?: () => HTMLElement | null): Roving<T> {
  const ref = useRef<T>(null);
  const last = useRef<HTMLElement | null>(null);
  const all = () => [...(ref.current?.querySelectorAll<HTMLElement>(what) ?? [])];
  const stop = (at: HTMLElement | undefined) => {
    for (const e of all()) e.tabIndex = e === at ? 0 : -1;
    last.current = at ?? null;
  };
  // Rows come and go with every drawing: the stop stays where it was as long as that is there.
  useLayoutEffect(() => {
    const rows = all();
    stop(rows.find((e) => e === last.current) ?? rows[0]);
  });
  return {
    ref,
    onKeyDown(e) {
      const rows = all();
      const at = rows.indexOf(document.activeElement as HTMLElement);
      const step = STEP[e.key];
      if (at < 0 || (step === undefined && e.key !== "Home" && e.key !== "End")) return;
      e.preventDefault();
      const to = step === undefined ? (e.key === "Home" ? rows[0] : rows.at(-1)) : rows[at + step];
      if (to) {
        stop(to);
        to.focus();
      } else if (step === -1) above?.()?.focus();
    },
  };
}
