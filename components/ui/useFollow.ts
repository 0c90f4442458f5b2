// A list that is followed at its newest end as long as the reader is there; whoever reads further back is left alone, and told.
"use client";
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";

/**
 * When a list moves by itself: it opens at its newest and follows it; it opens at something that was looked for, and follows
 * once its end has been seen; never, because the newest stands on top.
 */
export type Following = "always" | "later" | "never";

export interface Follow<E extends HTMLElement> {
  /** Belongs on a mark at the newest end. */
  end: RefObject<E | null>;
  /** The last that was seen there before the reader went further back; nothing while the end is in sight. */
  left?: number;
  /** To the newest. */
  jump(): void;
}

/** The box that scrolls around an element; the page itself is nobody's to move. */
function scrollerOf(element: Element): Element | undefined {
  let at = element.parentElement;
  while (at && at !== document.documentElement && !/auto|scroll/.test(getComputedStyle(at).overflowY))
    at = at.parentElement;
  return at && at !== document.documentElement ? at : undefined;
}

/** Into sight of its own box, by the shortest way. */
function bringIn(mark: Element | null): void {
  const box = mark ? scrollerOf(mark) : undefined;
  if (!mark || !box) return;
  const [at, around] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
  if (at.bottom > around.bottom) box.scrollTop += at.bottom - around.bottom;
  else if (at.top < around.top) box.scrollTop -= around.top - at.top;
}

/**
 * @param list which list it is: another one opens anew
 * @param newest a number that grows with each entry; 0 where there is none
 */
export function useFollow<E extends HTMLElement>(
  list: string,
  newest: number,
  following: Following,
): Follow<E> {
  const end = useRef<E>(null);
  const opened = useRef<string>(undefined);
  const [gone, setGone] = useState<{ list: string; at: number }>();
  const left = gone?.list === list ? gone.at : undefined;
  const jump = () => bringIn(end.current);
  const follow = useEffectEvent((opening: boolean) => {
    if (left === undefined && following !== "never" && !(opening && following === "later")) jump();
  });
  const seen = useEffectEvent((there: boolean) => setGone(there ? undefined : { list, at: newest }));
  const any = newest > 0;

  // Before the browser looks again whether the end is in sight: what has just come has pushed it out.
  useLayoutEffect(() => {
    follow(opened.current !== list);
    opened.current = list;
  }, [list, newest]);

  useEffect(() => {
    const mark = end.current;
    if (!any || !mark) return;
    const sight = new IntersectionObserver(([entry]) => entry && seen(entry.isIntersecting));
    sight.observe(mark);
    // A keyboard that opens under the thumb takes room from the list: its end stays where it was.
    let first = true;
    const room = new ResizeObserver(() => {
      if (!first) follow(false);
      first = false;
    });
    const box = scrollerOf(mark);
    if (box) room.observe(box);
    return () => {
      sight.disconnect();
      room.disconnect();
    };
  }, [list, any]);

  return { end, ...(left === undefined ? {} : { left }), jump };
}
