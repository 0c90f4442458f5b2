// Which stretch of the war is played.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Scenario } from "../../game-rules/open";
import { useScenarioName } from "../game/words/useScenarioName";
import { SCENARIOS } from "../scenario/offered";
import { ownChoice } from "../scenario/own";
import { cx } from "../ui/cx";

export interface ScenarioChoiceProps {
  value: string;
  /** What this browser's shelf holds and what can be played. */
  own: readonly Scenario[];
  /** The chosen one is no longer on the shelf. */
  gone: boolean;
  onChange(id: string): void;
}

export function ScenarioChoice({ value, own, gone, onChange }: ScenarioChoiceProps) {
  const t = useTranslations("landing.create");
  const nameOf = useScenarioName();
  const cards = [
    ...SCENARIOS.map((id) => ({
      id: id as string,
      name: t(`scenarios.${id}.name`),
      line: t(`scenarios.${id}.line`),
    })),
    ...own.map((s) => ({
      id: ownChoice(s.id),
      name: nameOf(s),
      line: t("ownLine", { name: nameOf({ texts: s.texts }) }),
    })),
  ];
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="sr-only">{t("scenario")}</legend>
      {cards.map(({ id, name, line }) => (
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
          <b className="block text-[0.9375rem]">{name}</b>
          <span className="text-note text-ink-2">{line}</span>
        </label>
      ))}
      <p className="text-note text-ink-2 sm:col-span-2">
        {gone ? <span role="status">{t("ownGone")} </span> : null}
        <Link href="/scenarios" className="text-ink">
          {t("change")}
        </Link>
      </p>
    </fieldset>
  );
}
