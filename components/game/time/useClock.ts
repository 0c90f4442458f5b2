// What is left of a phase, by the server's clock, told once a second.
"use client";
import type { ClockView } from "../../../server/contract/answers";
import { useShown } from "../../source/react";
import { useNow } from "./useNow";

export interface Left {
  /** Whole seconds; absent without a clock. */
  seconds?: number;
  paused: boolean;
}

/** What is left at a moment of the server's clock. */
export function leftOf(clock: ClockView | undefined, now: number): Left {
  if (!clock) return { paused: false };
  if (clock.paused)
    return { paused: true, ...(clock.left === undefined ? {} : { seconds: Math.ceil(clock.left / 1000) }) };
  if (clock.deadline === undefined) return { paused: false };
  return { paused: false, seconds: Math.max(0, Math.ceil((clock.deadline - now) / 1000)) };
}

export function useClock(): Left {
  const clock = useShown((s) => s.exercise?.clock);
  const now = useNow(clock?.deadline !== undefined && !clock.paused);
  return leftOf(clock, now);
}

/** Whole seconds until a moment of the server's clock; 0 once it is past. */
export const useSecondsUntil = (at: number): number => Math.max(0, Math.ceil((at - useNow(true)) / 1000));

/** 06:40, or 26:06:40 where a quarter takes a day. */
export function clockFace(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const h = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return h ? `${two(h)}:${rest}` : rest;
}
