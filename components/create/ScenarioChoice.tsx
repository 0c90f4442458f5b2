// Which stretch of the war is played.
"use client";
import { useTranslations } from "use-intl";
import { cx } from "../ui/cx";
import { SCENARIOS } from "./choices";

export function ScenarioChoice({ value, onChange }: { value: string; onChange(id: string): void }) {
  const t = useTranslations("landing.create");
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="sr-only">{t("scenario")}</legend>
      {SCENARIOS.map((id) => (
        <label
          key={id}
          className={cx(
            "cursor-pointer rounded-[2px] border border-edge bg-land px-3 py-2 leading-[1.28] hover:border-ink",
            "has-checked:border-ink has-checked:bg-panel has-checked:shadow-[inset_0_0_0_1px_var(--ink)]",
            "has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-ochre",
          )}
        >
          <input
            type="radio"
            name="scenario"
            value={id}
            checked={id === value}
            onChange={() => onChange(id)}
            className="sr-only"
          />
          <b className="block text-[0.9375rem]">{t(`scenarios.${id}.name`)}</b>
          <span className="text-note text-ink-2">{t(`scenarios.${id}.line`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
