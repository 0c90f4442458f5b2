// Moving on by one phase: what that does now, whom it would leave behind, and whether it is asked twice.
"use client";
import { useTranslations } from "use-intl";
import { useAct } from "../game/acting/useAct";
import { useClock } from "../game/time/useClock";
import { labelOf, useLabel } from "../game/words/label";
import { useShown, useView } from "../source/react";
import { useMarks } from "../ui/useMarks";

export interface Advance {
  button: string;
  line: string;
  /** Seats whose sheet is not in, in words; only while orders are written. */
  missing?: string;
  over: boolean;
  go(): Promise<boolean>;
  busy: boolean;
  refused?: string;
}

export function useAdvance(): Advance {
  const t = useTranslations("facilitate.phase");
  const c = useTranslations("common.seats");
  const marks = useMarks();
  const label = useLabel();
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  const { act, busy, refused } = useAct();
  const phase = exercise?.phase ?? "situation";
  const last = view !== undefined && view.turn >= view.scenario.turns;
  const key = phase === "outcome" && last ? "last" : phase;
  const next = view ? label(labelOf(view, view.turn + 1)) : "";
  const { seconds, paused } = useClock();
  const reading = phase === "situation" || phase === "outcome";
  // Nobody is waited for any more: it goes on by itself, by the server's clock, and need not.
  const goesOn =
    reading && !paused && seconds !== undefined && exercise?.seats.some((s) => s.by === "people")
      ? exercise.seats.every((s) => !s.awaited)
      : false;
  const late = exercise?.seats.filter((s) => s.sheet !== "committed" && s.by === "people") ?? [];
  const missing = phase === "orders" && late.length ? marks.list(late.map((s) => c(s.role))) : undefined;
  return {
    button: goesOn ? t("now") : t(`${key}.button`, { label: next }),
    line: goesOn
      ? t("goesOn", { n: seconds ?? 0 })
      : phase === "orders" && !missing
        ? t("allIn")
        : t(`${key}.line`),
    ...(missing ? { missing } : {}),
    over: phase === "ended" || phase === "resolution",
    // The button stays under the finger and under the focus while it works: a second press does nothing.
    go: async () => !busy && act({ type: "phase.advance", turn: exercise?.turn ?? 0, phase }),
    busy,
    ...(refused ? { refused } : {}),
  };
}
