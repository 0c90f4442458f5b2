// One field of typed choices: what was legal then, found by typing. One leads, and one may go with it.
"use client";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { View } from "../../../game-rules/open";
import type { Choice } from "../../../server/contract/requests";
import { matches } from "../../orders/menu";
import { figure, Icon, Input } from "../../ui";
import { isEnter } from "../../ui/keys";
import { nameOf, type Option, optionsIn } from "./choices";
import { useChoiceWords } from "./useChoiceWords";

const MOST = 2;

export function ChoiceField({
  view,
  value,
  onChange,
}: {
  view: View;
  value: readonly Choice[];
  onChange(value: Choice[]): void;
}) {
  const t = useTranslations("debrief.turn");
  const locale = useLocale();
  const words = useChoiceWords(view);
  const [typed, setTyped] = useState("");
  const full = value.length === MOST || value.some((c) => c.do === "nothing");
  const shown = optionsIn(view).filter(
    ({ choice }) =>
      !value.some((c) => nameOf(c) === nameOf(choice)) &&
      (choice.do !== "nothing" || value.length === 0) &&
      matches(`${t(`kind.${choice.do}`)} ${words(choice)}`, typed),
  );
  const take = ({ choice }: Option) => {
    onChange([...value, choice]);
    setTyped("");
  };
  const row = "grid w-full grid-cols-[3.25rem_minmax(0,1fr)_auto] items-center gap-2 px-3 py-1.5 text-left";
  return (
    <fieldset className="m-0 min-w-0 border border-edge bg-panel p-0">
      <legend className="sr-only">{t("what")}</legend>
      {value.map((choice) => (
        <div key={nameOf(choice)} className={`${row} hair-b py-0 pr-0`}>
          <span className="text-note text-ink-2">{t(`kind.${choice.do}`)}</span>
          <b className="py-1.5 leading-tight">{words(choice)}</b>
          <button
            type="button"
            aria-label={t("remove", { what: words(choice) })}
            onClick={() => onChange(value.filter((c) => c !== choice))}
            className="grid size-8 place-items-center hover:bg-land max-md:size-11"
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      {full ? null : (
        <>
          <Input
            aria-label={value.length === 0 ? t("find") : t("add")}
            placeholder={value.length === 0 ? t("find") : t("add")}
            maxLength={60}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onKeyDown={(e) => {
              const [first] = shown;
              if (!isEnter(e.nativeEvent) || !first || typed === "") return;
              e.preventDefault();
              take(first);
            }}
            className="w-full border-0 border-b"
          />
          <ul aria-label={t("options")} className="max-h-44 list-none overflow-y-auto">
            {shown.map((option) => (
              <li key={nameOf(option.choice)} className="hair-b last:border-b-0">
                <button
                  type="button"
                  onClick={() => take(option)}
                  className={`${row} min-h-8 hover:bg-ochre-bg max-md:min-h-11`}
                >
                  <span className="text-note text-ink-2">{t(`kind.${option.choice.do}`)}</span>
                  <span className="leading-tight font-medium">{words(option.choice)}</span>
                  <span className="figures text-note">
                    {option.cost === undefined ? "" : figure(option.cost, locale)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {shown.length === 0 ? <p className="px-3 py-2 text-note text-ink-2">{t("noOption")}</p> : null}
        </>
      )}
    </fieldset>
  );
}
