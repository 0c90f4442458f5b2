// The guided quarter in this browser: whether it is on, and how far it is.
"use client";
import { useEffect, useState } from "react";
import type { Role } from "../../game-rules/open";
import { useSheet } from "../orders/useSheet";
import { useUi } from "../seat/ui";
import { useSession, useSessionState } from "../session/react";
import { keep, kept } from "../session/storage";
import { type Doing, STEPS, type StepId, stepNow, stepsBehind } from "./lesson";

/** The scenario that doubles as the tutorial (DESIGN 3), and the seat it is about. */
const LESSON = { texts: "serval", seat: "paris" } as const;

/**
 * Whether this seat is in the guided quarter, and the way out of it. Every seat asks, so it looks at no more than it must.
 * @returns undefined where there is no lesson, or where it was left or is past
 */
export function useEnrolled(seat: Role): { leave(): void } | undefined {
  const { exercise } = useSession();
  const [left, setLeft] = useState(() => wasLeft(exercise));
  const taught = useSessionState(
    ({ view }) => view !== undefined && view.scenario.texts === LESSON.texts && view.turn <= 2,
  );
  if (left || !taught || seat !== LESSON.seat) return undefined;
  return {
    leave() {
      setLeft(true);
      // Where nothing is kept, the lesson comes back after a reload.
      keep(leftKey(exercise), "1");
    },
  };
}

const leftKey = (exercise: string) => `mm:lesson-left:${exercise}`;

const wasLeft = (exercise: string): boolean => kept(leftKey(exercise)) !== undefined;

export interface LessonNow {
  /** What to do now; `wait` while others are waited for, `over` once the quarter is past. */
  step: StepId | "wait" | "over";
  at: (typeof STEPS)[number]["at"] | undefined;
  behind: number;
  of: number;
}

/** How far this browser is in it. */
export function useLesson(seat: Role): LessonNow | undefined {
  const turn = useSessionState((s) => s.view?.turn);
  const phase = useSessionState((s) => s.exercise?.phase);
  const own = useSessionState((s) => s.exercise?.seats.find((x) => x.role === seat));
  const zone = useUi((u) => u.zone);
  const now = useSheet(seat);
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

  if (!now || !phase || turn === undefined) return undefined;
  const of = STEPS.length;
  if (turn === 2) return phase === "situation" ? { step: "over", at: undefined, behind: of, of } : undefined;
  const doing: Doing = {
    phase,
    zonesSeen,
    ready: own?.ready === true,
    orders: now.sheet.orders,
    committed: now.committed,
    whyAsked,
    read: own?.read === true,
  };
  const step = stepNow(doing);
  return { step: step?.id ?? "wait", at: step?.at, behind: stepsBehind(doing), of };
}
