// What control and scribe ask of the desk, asked anew whenever what it hangs on has changed, while somebody looks.
"use client";
import { useEffect, useState } from "react";
import type { Outcome } from "../../game-rules/open";
import type { Answer, SheetTold } from "../../server/contract/answers";
import { useShown, useSource } from "../source/react";

/** Strokes of a pen come many a second: one question covers them. */
const PAUSE = 400;

function useAsked<T extends object>(
  ask: (() => Promise<Answer<T>>) | undefined,
  on: readonly unknown[],
): T | undefined {
  const [told, setTold] = useState<T>();
  const key = JSON.stringify(on);
  useEffect(() => {
    if (!ask) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      void ask().then((answer) => {
        if (!gone && answer.ok) setTold(answer);
      });
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [ask, key]);
  return told;
}

/** The present quarter by its outcomes; nothing before it has been told. */
export function useQuarter(): { turn: number; outcomes: readonly Outcome[] } | undefined {
  const { desk } = useSource();
  const turn = useShown((s) => s.exercise?.turn);
  const phase = useShown((s) => s.exercise?.phase);
  const line = useShown((s) => s.exercise?.line);
  return useAsked(desk?.quarter, [turn, phase, line]);
}

/** Every seat's sheet, as it is written. */
export function useSheets(): readonly SheetTold[] | undefined {
  const { desk } = useSource();
  const exercise = useShown((s) => s.exercise);
  const wrote = useShown((s) => s.wrote);
  const stands = exercise?.seats.map(({ role, sheet }) => [role, sheet]);
  return useAsked(desk?.sheets, [exercise?.turn, exercise?.phase, exercise?.line, stands, wrote])?.sheets;
}
