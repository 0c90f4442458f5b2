// A channel that somebody looks at has been read; one on a tab in the background has not, until somebody comes back to it.
"use client";
import { useEffect } from "react";
import { useHand } from "../source/react";

/** @param last the newest message's place in the stream; 0 where there is none */
export function useReadMark(channel: string, last: number): void {
  const hand = useHand();
  useEffect(() => {
    if (!last) return;
    const look = () => {
      if (!document.hidden) hand.mark(channel, last);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [hand, channel, last]);
}
