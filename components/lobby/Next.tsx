// What happens next, in the order in which it will.
"use client";
import { useTranslations } from "use-intl";
import type { View } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import { useLabel } from "../game/words/label";

export function Next({
  exercise,
  view,
  watching,
}: {
  exercise: ExerciseView;
  view: View;
  watching: boolean;
}) {
  const t = useTranslations("lobby.wait");
  const label = useLabel();
  const { minutes } = exercise.clock;
  const kind = typeof minutes === "number" ? "minutes" : minutes;
  const n = typeof minutes === "number" ? String(minutes) : "";
  const steps = [
    t("steps.open", { label: label(view.label) }),
    watching ? t("steps.watch") : t("steps.quarter", { slots: String(view.scenario.slots) }),
    t("steps.clock", { kind, n }),
    t("steps.lost"),
  ];
  return (
    <section>
      <h2 className="mb-1.5">{t("next")}</h2>
      <ol className="list-none text-[0.9375rem] leading-[1.4]">
        {steps.map((text, i) => (
          <li key={text} className="hair-t grid grid-cols-[1.5rem_1fr] py-2">
            <span aria-hidden="true" className="font-display text-lead font-[560]">
              {i + 1}
            </span>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
