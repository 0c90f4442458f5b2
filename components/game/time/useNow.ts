// What time it is by the server's clock, told once a second; in a picture that stands still, when it was taken.
"use client";
import { useEffect, useState } from "react";
import { monotonic } from "../../browser/clock";
import { useShown } from "../../source/react";

/** @param running whether anybody counts: else the time of the last look is good enough */
export function useNow(running: boolean): number {
  const still = useShown((s) => s.line === "still");
  const taken = useShown((s) => s.exercise?.now ?? 0);
  const offset = useShown((s) => s.offset);
  const heard = useShown((s) => s.heard);
  const [now, setNow] = useState(monotonic);
  const counts = running && !still;
  useEffect(() => {
    if (!counts) return;
    const timer = setInterval(() => setNow(monotonic()), 1000);
    return () => clearInterval(timer);
  }, [counts]);
  // A clock that has just been set is told at once, not by the last second that was counted.
  return still ? taken : Math.max(now, heard ?? 0) + offset;
}
