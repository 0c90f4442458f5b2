// The sheet of this seat, and what may be done with it now.
"use client";
import { maySketch, type OrderDraft, type Role } from "../../game-rules/open";
import { usePen } from "../seat/usePen";
import { useSession, useSessionState } from "../session/react";
import { readSheet, type Sheet } from "./sheet";

export interface SheetNow {
  sheet: Sheet;
  committed: boolean;
  /** Fields are open: I hold the pen, nothing is committed, the quarter is not resolving. */
  mayWrite: boolean;
  phase: string;
  put(slot: string, value: OrderDraft | null): void;
}

export function useSheet(role: Role): SheetNow | undefined {
  const session = useSession();
  const view = useSessionState((s) => s.view);
  const drafts = useSessionState((s) => s.drafts);
  const exercise = useSessionState((s) => s.exercise);
  const pen = usePen();
  if (!view || !exercise) return undefined;
  const committed = exercise.seats.some((s) => s.role === role && s.sheet === "committed");
  const phase = exercise.phase;
  return {
    sheet: readSheet(view, role, drafts),
    committed,
    mayWrite: maySketch(phase) && pen.mine && !committed,
    phase,
    put: session.draft,
  };
}
