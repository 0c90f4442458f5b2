// Stopping and starting everybody's clock: one press, one key, with a reason if there is one.
"use client";
import { useState } from "react";
import { useAct } from "../game/acting/useAct";
import { unlessTyped } from "../game/acting/useWords";
import { useShown } from "../source/react";

export interface Pause {
  paused: boolean;
  reason: string;
  setReason(reason: string): void;
  toggle(): void;
  /** Stops it for half-time: everybody looks back at what was published. */
  halfTime(): void;
  extend(seconds: number): void;
  drop(): void;
  busy: boolean;
  refused?: string;
}

export function usePause(): Pause {
  const paused = useShown((s) => s.exercise?.clock.paused !== undefined);
  const [reason, setReason] = useState("");
  const { act, busy, refused } = useAct();
  const stop = (as: { halfTime?: true }) => {
    if (!busy)
      void act({ type: "clock.pause", reason: reason.trim(), ...as }).then((done) => {
        if (done) setReason(unlessTyped(reason));
      });
  };
  const toggle = () => {
    if (!paused) return stop({});
    if (!busy) void act({ type: "clock.resume" });
  };
  return {
    paused,
    reason,
    setReason,
    toggle,
    halfTime: () => stop({ halfTime: true }),
    extend: (seconds) => void act({ type: "clock.extend", seconds }),
    drop: () => void act({ type: "clock.none" }),
    busy,
    ...(refused ? { refused } : {}),
  };
}
