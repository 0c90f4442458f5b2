// How far this browser is in the guided quarter; nothing where no lesson is on.
"use client";
import { useEffect, useState } from "react";
import type { Role } from "../../game-rules/open";
import { useSheet } from "../orders/useSheet";
import { useUi } from "../seat/ui";
import { useSession, useSessionState } from "../session/react";
import { type Doing, STEPS, type StepId, stepNow, stepsBehind } from "./lesson";

/** The scenario that doubles as the tutorial (DESIGN 3), and the seat it is about. */
const LESSON = { texts: "serval", seat: "paris" } as const;

export interface LessonNow {
  /** What to do now; `wait` while others are waited for, `over` once the quarter is past. */
  step: StepId | "wait" | "over";
  at: (typeof STEPS)[number]["at"] | undefined;
  behind: number;
  of: number;
  leave(): void;
}

const leftKey = (exercise: string) => `mm:lesson-left:${exercise}`;

const wasLeft = (exercise: string): boolean => {
  try {
    return localStorage.getItem(leftKey(exercise)) !== null;
  } catch {
    return false;
  }
};

export function useLesson(seat: Role): LessonNow | undefined {
  const { exercise } = useSession();
  const turn = useSessionState((s) => s.view?.turn);
  const texts = useSessionState((s) => s.view?.scenario.texts);
  const phase = useSessionState((s) => s.exercise?.phase);
  const own = useSessionState((s) => s.exercise?.seats.find((x) => x.role === seat));
  const zone = useUi((u) => u.zone);
  const now = useSheet(seat);
  const [left, setLeft] = useState(() => wasLeft(exercise));
  const [zonesSeen, sawZone] = useState(false);
  const [whyAsked, askedWhy] = useState(false);
  if (zone && !zonesSeen) sawZone(true);
  // "why?" stands beside every figure; whichever is asked, the lesson has been learnt.
  useEffect(() => {
    const heard = (e: MouseEvent) => {
      if (e.target instanceof Element && e.target.closest("[data-why]")) askedWhy(true);
    };
    document.addEventListener("click", heard, true);
    return () => document.removeEventListener("click", heard, true);
  }, []);

  if (left || texts !== LESSON.texts || seat !== LESSON.seat || !now || !phase || turn === undefined)
    return undefined;
  if (turn > 2 || (turn === 2 && phase !== "situation")) return undefined;
  const doing: Doing = {
    phase,
    zonesSeen,
    ready: own?.ready === true,
    orders: now.sheet.orders,
    committed: now.committed,
    whyAsked,
    read: own?.read === true,
  };
  const i = turn === 1 ? stepNow(doing) : undefined;
  const step = i === undefined ? undefined : STEPS[i];
  return {
    step: turn === 2 ? "over" : (step?.id ?? "wait"),
    at: step?.at,
    behind: turn === 2 ? STEPS.length : stepsBehind(doing),
    of: STEPS.length,
    leave() {
      setLeft(true);
      try {
        localStorage.setItem(leftKey(exercise), "1");
      } catch {
        // a private window forgets; the lesson comes back after a reload
      }
    },
  };
}
