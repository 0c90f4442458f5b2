// Whether a role is ready to begin, and where something is wrong, what to do about it.
"use client";
import { useTranslations } from "use-intl";
import type { ExerciseView, SeatView } from "../../server/contract/answers";
import { cx } from "../ui";
import { useMarks } from "../ui/useMarks";
import { readinessOf } from "./readiness";

export function Ready({ seat, exercise }: { seat: SeatView; exercise: ExerciseView }) {
  const t = useTranslations("lobby.ready");
  const marks = useMarks();
  const ready = readinessOf(seat, exercise);
  if (!ready) return null;
  const { state, trouble, ms, by, locales } = ready;
  const facts = [
    ms !== undefined && t("ms", { ms: String(ms) }),
    by && t(`way.${by}`),
    ...locales.map((locale) => t(`language.${locale}`)),
  ];
  return (
    <div className={cx("mt-1 text-note", trouble && by && "bar-ochre bg-ochre-bg py-1 pr-2 pl-3")}>
      <p className={trouble ? "text-ink" : "text-ink-2"}>
        <span className="font-semibold">{t(state)}</span>
        {ms === undefined ? null : <span className="tabular-nums"> · {marks.commas(facts)}</span>}
      </p>
      {trouble ? <p>{t(`todo.${trouble}`)}</p> : null}
    </div>
  );
}
