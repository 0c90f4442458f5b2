// Typed effects: what moves, where, by how much, for how long. The amount is typed, or set on an axis as long as its printed limit.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { LONGEST_EFFECT, type ZoneId } from "../../../game-rules/open";
import { useGame } from "../../game/words/useGame";
import { useView } from "../../source/react";
import { Input, RemoveButton, Select, signed, TextButton } from "../../ui";
import {
  countryFigures,
  type EffectDraft,
  forces,
  inZone,
  limitFor,
  movableOf,
  newEffect,
  typedFigure,
  type What,
  whatOf,
  zoneFigures,
} from "./effects";

export interface EffectFieldsProps {
  label: string;
  value: readonly EffectDraft[];
  onChange(value: readonly EffectDraft[]): void;
  /** How many at the most. */
  most: number;
  /** Figures alone, as an inject moves them; a ruling moves forces too. */
  figures?: boolean;
}

export function EffectFields({ label, value, onChange, most, figures = false }: EffectFieldsProps) {
  const t = useTranslations("adjudication.form");
  const change = (at: number, to: EffectDraft) =>
    onChange(value.map((effect, i) => (i === at ? to : effect)));
  return (
    <fieldset className="grid gap-1.5 border-0 p-0">
      <legend className="font-medium">{label}</legend>
      {value.length === 0 ? <p className="text-note text-ink-2">{t("none")}</p> : null}
      {value.map((effect, at) => (
        <div key={at} className="hair-t flex flex-wrap items-center gap-1.5 pt-1.5">
          <WhatMoves effect={effect} figures={figures} onChange={(to) => change(at, to)} />
          <Amount effect={effect} onChange={(by) => change(at, { ...effect, by })} />
          <Select
            className="max-w-32"
            aria-label={t("turns")}
            value={String(effect.turns ?? 1)}
            onChange={(e) => change(at, { ...effect, turns: Number(e.target.value) })}
            options={Array.from({ length: LONGEST_EFFECT }, (_, i) => ({
              value: String(i + 1),
              label: t("quarters", { n: i + 1 }),
            }))}
          />
          <RemoveButton label={t("remove")} onClick={() => onChange(value.filter((_, i) => i !== at))} />
        </div>
      ))}
      {value.length < most ? (
        <div>
          <TextButton onClick={() => onChange([...value, newEffect()])}>{t("add")}</TextButton>
        </div>
      ) : null}
    </fieldset>
  );
}

interface OneProps<T> {
  effect: EffectDraft;
  onChange(to: T): void;
}

function WhatMoves({ effect, figures, onChange }: OneProps<EffectDraft> & { figures: boolean }) {
  const t = useTranslations("adjudication.form");
  const game = useGame();
  const board = useView()?.board ?? [];
  const name = (what: What) => (inZone(what) ? game.zoneTrack(movableOf(what)) : game.track(movableOf(what)));
  const groups = [
    [t("country"), countryFigures],
    [t("zones"), zoneFigures],
    ...(figures ? [] : [[t("forces"), forces] as const]),
  ] as const;
  const move = (what: What): void => {
    const { zone = board[0]?.id, ...rest } = effect;
    onChange({ ...rest, track: movableOf(what), ...(inZone(what) && zone ? { zone } : {}) });
  };
  return (
    <>
      <Select
        className="min-w-44 flex-1"
        aria-label={t("what")}
        value={whatOf(effect)}
        onChange={(e) => move(e.target.value as What)}
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
      {effect.zone === undefined ? null : (
        <Select
          className="max-w-36"
          aria-label={t("zone")}
          value={effect.zone}
          onChange={(e) => onChange({ ...effect, zone: e.target.value as ZoneId })}
          options={board.map(({ id }) => ({ value: id, label: game.zone(id) }))}
        />
      )}
    </>
  );
}

/** What is typed may be no figure yet; the axis ends at the printed limit, and past it one can only type. */
function Amount({ effect, onChange }: OneProps<number>) {
  const t = useTranslations("adjudication.form");
  const { by } = effect;
  const most = limitFor(effect);
  const [typed, setTyped] = useState("");
  const text = (typedFigure(typed) ?? 0) === by ? typed : String(by);
  return (
    <>
      <span className="w-16">
        <Input
          inputMode="decimal"
          aria-label={t("amount")}
          placeholder={t("amount")}
          value={text}
          onChange={(e) => {
            setTyped(e.target.value);
            onChange(typedFigure(e.target.value) ?? 0);
          }}
        />
      </span>
      <span className="inline-flex items-center gap-1.5 text-label whitespace-nowrap text-ink-2">
        {signed(-most)}
        <input
          type="range"
          aria-label={t("axis", { n: String(most) })}
          min={-most}
          max={most}
          step={1}
          value={Math.min(most, Math.max(-most, by))}
          onChange={(e) => {
            const to = e.target.valueAsNumber;
            // Nothing moves by nothing: the mark steps over the middle.
            onChange(to === 0 ? -Math.sign(by) : to);
          }}
          className="w-28 accent-ink max-md:min-h-11"
        />
        {signed(most)}
      </span>
    </>
  );
}
