// Typed effects: what moves, where, by how much, for how long, each with its printed limit beside it.
"use client";
import { useTranslations } from "use-intl";
import { LONGEST_EFFECT, type ZoneId } from "../../../game-rules/open";
import { useGame } from "../../game/words/useGame";
import { useView } from "../../source/react";
import { Input, RemoveButton, Select, TextButton } from "../../ui";
import {
  countryFigures,
  type EffectDraft,
  forces,
  inZone,
  limitFor,
  movableOf,
  newEffect,
  type What,
  zoneFigures,
} from "./effects";

const MOST = 4;

export function EffectFields({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly EffectDraft[];
  onChange(value: readonly EffectDraft[]): void;
}) {
  const t = useTranslations("adjudication.form");
  const game = useGame();
  const board = useView()?.board ?? [];
  const [first] = board;
  const change = (at: number, to: Partial<EffectDraft>) =>
    onChange(value.map((effect, i) => (i === at ? { ...effect, ...to } : effect)));
  const name = (what: What) => (inZone(what) ? game.zoneTrack(movableOf(what)) : game.track(movableOf(what)));
  const groups = [
    [t("country"), countryFigures],
    [t("zones"), zoneFigures],
    [t("forces"), forces],
  ] as const;
  return (
    <fieldset className="grid gap-1.5 border-0 p-0">
      <legend className="font-medium">{label}</legend>
      {value.length === 0 ? <p className="text-note text-ink-2">{t("none")}</p> : null}
      {value.map((effect, at) => (
        <div key={at} className="hair-t flex flex-wrap items-center gap-1.5 pt-1.5">
          <Select
            className="min-w-44 flex-1"
            aria-label={t("what")}
            value={effect.what}
            onChange={(e) => change(at, { what: e.target.value as What })}
          >
            {groups.map(([group, list]) => (
              <optgroup key={group} label={group}>
                {list.map((what) => (
                  <option key={what} value={what}>
                    {name(what)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          {inZone(effect.what) ? (
            <Select
              className="max-w-36"
              aria-label={t("zone")}
              value={effect.zone}
              onChange={(e) => change(at, { zone: e.target.value as ZoneId })}
              options={board.map(({ id }) => ({ value: id, label: game.zone(id) }))}
            />
          ) : null}
          <span className="w-20">
            <Input
              inputMode="decimal"
              aria-label={t("amount")}
              placeholder={t("amount")}
              value={effect.amount}
              onChange={(e) => change(at, { amount: e.target.value })}
            />
          </span>
          <Select
            className="max-w-32"
            aria-label={t("turns")}
            value={String(effect.turns)}
            onChange={(e) => change(at, { turns: Number(e.target.value) })}
            options={Array.from({ length: LONGEST_EFFECT }, (_, i) => ({
              value: String(i + 1),
              label: t("quarters", { n: i + 1 }),
            }))}
          />
          <span className="text-note whitespace-nowrap text-ink-2">
            {t("limit", { n: String(limitFor(effect)) })}
          </span>
          <RemoveButton label={t("remove")} onClick={() => onChange(value.filter((_, i) => i !== at))} />
        </div>
      ))}
      {value.length < MOST && first ? (
        <div>
          <TextButton onClick={() => onChange([...value, newEffect(first.id)])}>{t("add")}</TextButton>
        </div>
      ) : null}
    </fieldset>
  );
}
