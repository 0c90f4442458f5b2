// A new phase takes much of the screen away, and the focus with it: it goes on at the heading of what is there now.
"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { inField, inOverlay } from "../ui/keys";

/** Where a screen begins to speak of its phase; put `data-heading` on that heading. */
const HEADINGS = ["[data-heading]", "main h2", "h1"] as const;

/** The first that is there to be seen: a layout may hold parts that it does not show. */
function heading(phase: string): HTMLElement | undefined {
  for (const place of [`[data-heading~="${phase}"]`, ...HEADINGS])
    for (const found of document.querySelectorAll<HTMLElement>(place))
      if (found.getClientRects().length) return found;
  return undefined;
}

/** Whoever writes, chooses or answers a question is left at it. */
const isBusy = (at: Element | null): boolean => at !== null && (inField(at) || inOverlay(at));

/**
 * @param stand what the screen shows, with its phase first: "orders 3"; undefined while there is nothing yet
 * @param kept where the focus is still on something, it stays there: for a screen whose buttons outlive the phase
 */
export function useHeadingFocus(stand: string | undefined, kept = false): void {
  const before = useRef<string>(undefined);
  const move = useEffectEvent((now: string) => {
    const at = document.activeElement;
    const lost = at === null || at === document.body || (at instanceof HTMLButtonElement && at.disabled);
    if (isBusy(at) || (kept && !lost)) return;
    const found = heading(now.split(" ", 1)[0] ?? "");
    if (!found) return;
    if (!found.hasAttribute("tabindex")) found.tabIndex = -1;
    found.focus();
  });
  useEffect(() => {
    const was = before.current;
    before.current = stand;
    if (was === undefined || stand === undefined || was === stand) return;
    // The screen follows its phase a moment later: tabs turn, papers come in.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => move(stand)));
    return () => cancelAnimationFrame(frame);
  }, [stand]);
}
