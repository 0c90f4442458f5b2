// At a window: how many in the room would have done it, asked before anybody was told what it was worth.
"use client";
import { useTranslations } from "use-intl";
import type { Family, Window } from "../../../server/debrief/analysis/result";
import { useShown } from "../../source/react";
import { inFavour } from "./choices";

export function RoomBefore({ window: w, family }: { window: Window; family: Family }) {
  const t = useTranslations("debrief.turn");
  const opened = useShown((s) => s.exercise?.answers)?.find((a) => a.role === w.role && a.turn === w.peak);
  if (!opened || opened.answers.length === 0) return null;
  const n = inFavour(opened.answers, family.lead);
  return (
    <>
      <dt className="text-ink-2">{t("before")}</dt>
      <dd>{t("beforeText", { n: String(n), of: String(opened.answers.length) })}</dd>
    </>
  );
}
