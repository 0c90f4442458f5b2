// What is left of a phase, by the server's clock, told once a second.
"use client";
import { useEffect, useState } from "react";
import type { ClockView } from "../../../server/contract/answers";
import { monotonic } from "../../browser/clock";
import { useSessionState } from "../../session/react";

export interface Left {
  /** Whole seconds; absent without a clock. */
  seconds?: number;
  paused: boolean;
}

/** What is left by the server's clock. `now`: by the page's, which nobody sets. */
export function leftOf(clock: ClockView | undefined, now: number, offset: number): Left {
  if (!clock) return { paused: false };
  if (clock.paused)
    return { paused: true, ...(clock.left === undefined ? {} : { seconds: Math.ceil(clock.left / 1000) }) };
  if (clock.deadline === undefined) return { paused: false };
  return { paused: false, seconds: Math.max(0, Math.ceil((clock.deadline - now - offset) / 1000)) };
}

export function useClock(): Left {
  const clock = useSessionState((s) => s.exercise?.clock);
  const offset = useSessionState((s) => s.offset);
  const heard = useSessionState((s) => s.heard);
  const [now, setNow] = useState(monotonic);
  const running = clock?.deadline !== undefined && !clock.paused;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(monotonic()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  // A clock that has just been set is told at once, not by the last second that was counted.
  return leftOf(clock, Math.max(now, heard ?? 0), offset);
}

/** Whole seconds until a moment of the server's clock; 0 once it is past. */
export function useSecondsUntil(at: number): number {
  const offset = useSessionState((s) => s.offset);
  const [now, setNow] = useState(monotonic);
  useEffect(() => {
    const timer = setInterval(() => setNow(monotonic()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((at - (now + offset)) / 1000));
}

/** 06:40, or 26:06:40 where a quarter takes a day. */
export function clockFace(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const h = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return h ? `${two(h)}:${rest}` : rest;
}
