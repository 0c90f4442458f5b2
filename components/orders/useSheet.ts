// The sheet of this seat, and what may be done with it now.
"use client";
import type { OrderDraft, Role } from "../../game-rules/open";
import { usePen } from "../seat/usePen";
import { useSession, useSessionState } from "../session/react";
import { freeOf, purseOf, upkeepOf } from "./purse";
import { readSheet, type Sheet } from "./sheet";

export interface SheetNow {
  sheet: Sheet;
  purse: number;
  /** What orders may take: the purse less standing upkeep, plus what this sheet ends. */
  free: number;
  upkeep: number;
  loyalty: number;
  committed: boolean;
  /** Fields are open: I hold the pen, nothing is committed, the quarter is not resolving. */
  mayWrite: boolean;
  phase: string;
  put(slot: string, value: OrderDraft | null): void;
}

export function useSheet(role: Role): SheetNow | undefined {
  const session = useSession();
  const view = useSessionState((s) => s.view);
  const legal = useSessionState((s) => s.legal);
  const drafts = useSessionState((s) => s.drafts);
  const exercise = useSessionState((s) => s.exercise);
  const pen = usePen();
  if (!view || !exercise) return undefined;
  const committed = exercise.seats.some((s) => s.role === role && s.sheet === "committed");
  const phase = exercise.phase;
  const open = phase === "situation" || phase === "negotiation" || phase === "orders";
  const sheet = readSheet(view, legal, drafts);
  return {
    sheet,
    purse: purseOf(view, role),
    free: freeOf(view, role, sheet.orders),
    upkeep: upkeepOf(view),
    loyalty: view.tracks.loyalty?.value ?? 0,
    committed,
    mayWrite: open && pen.mine && !committed,
    phase,
    put: session.draft,
  };
}
