// The lesson in this browser: whether it is on, and how far it is.
"use client";
import { useEffect, useState } from "react";
import { type Advice, adviceLeft, LESSON, type Role } from "../../game-rules/open";
import { keep, kept } from "../browser/storage";
import { useUi } from "../game/looking/ui";
import { useSheet } from "../game/sheet/useSheet";
import { useShown, useSource, useView } from "../source/react";
import { type Doing, type STEPS, type StepId, stepNow, stepsBehind, stepsOf } from "./lesson";

/** The scenario that doubles as the tutorial, and the seat it is about. */
const TAUGHT = { texts: "serval", seat: "paris" } as const;

/**
 * Whether this seat is in the lesson, and the way out of it. Every seat asks, so it looks at no more than it must.
 * @returns undefined where there is no lesson, or where it was left or is past
 */
export function useEnrolled(seat: Role): { leave(): void } | undefined {
  const { exercise, hand } = useSource();
  const [left, setLeft] = useState(() => wasLeft(exercise));
  const taught = useShown(
    ({ view }) => view !== undefined && view.scenario.texts === TAUGHT.texts && view.turn <= LESSON.length,
  );
  if (!hand || left || !taught || seat !== TAUGHT.seat) return undefined;
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
  /** What to do now; `plan` at the opening of a later quarter, `wait` while others are waited for, `over` at the very end. */
  step: StepId | "plan" | "wait" | "over";
  turn: number;
  /** The order that is advised now. */
  advice: Advice | undefined;
  at: (typeof STEPS)[number]["at"] | undefined;
  behind: number;
  of: number;
}

/** How far this browser is in it. */
export function useLesson(seat: Role): LessonNow | undefined {
  const view = useView();
  const phase = useShown((s) => s.exercise?.phase);
  const own = useShown((s) => s.exercise?.seats.find((x) => x.role === seat));
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

  if (!now || !phase || !view) return undefined;
  const { orders } = now.sheet;
  const left = phase === "orders" ? adviceLeft(view, seat, orders) : [];
  const doing: Doing = {
    turn: view.turn,
    phase,
    zonesSeen,
    ready: own?.ready === true,
    orders,
    advised: left.length,
    committed: now.committed,
    whyAsked,
    read: own?.read === true,
  };
  const step = stepNow(doing);
  const { turn } = view;
  const later = turn > 1 && (phase === "situation" || phase === "negotiation");
  const over = turn === LESSON.length && (phase === "outcome" || phase === "ended");
  return {
    step: over ? "over" : later ? "plan" : (step?.id ?? "wait"),
    turn,
    advice: left[0],
    at: later && phase === "situation" ? "ready" : step?.at,
    behind: stepsBehind(doing),
    of: stepsOf(doing),
  };
}
