// The sheet of this seat, and what may be done with it now.
"use client";
import { maySketch, type OrderDraft, type Phase, type Role } from "../../../game-rules/open";
import type { SheetBy } from "../../../server/contract/seats";
import { useHand, useShown, useView } from "../../source/react";
import { usePen } from "../acting/usePen";
import { heldDrafts } from "./held";
import { readSheet, type Sheet } from "./sheet";

export interface SheetNow {
  sheet: Sheet;
  committed: boolean;
  /** Whose the committed sheet is. */
  by: SheetBy | undefined;
  /** Fields are open: I hold the pen, nothing is committed, the quarter is not resolving. */
  mayWrite: boolean;
  phase: Phase;
  put(slot: string, value: OrderDraft | null): void;
}

export function useSheet(role: Role): SheetNow | undefined {
  const hand = useHand();
  const view = useView();
  const drafts = useShown((s) => s.drafts);
  const exercise = useShown((s) => s.exercise);
  const pen = usePen();
  if (!view || !exercise) return undefined;
  // What is shown as committed is what the server will carry out, whoever wrote it; drafts are what this cell is writing.
  const committed = view.sheet !== undefined;
  const phase = exercise.phase;
  return {
    sheet: readSheet(view, role, view.sheet ? heldDrafts(view.sheet) : drafts),
    committed,
    by: exercise.seats.find((s) => s.role === role)?.sheetBy,
    mayWrite: maySketch(phase) && pen.mine && !committed,
    phase,
    put: hand.draft,
  };
}
