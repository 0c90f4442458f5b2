// What a row moves as it comes: each effect on an axis as long as its printed limit, so that past it there is nowhere to go.
"use client";
import { useTranslations } from "use-intl";
import { LONGEST_EFFECT, limitOf } from "../../../game-rules/open";
import type { InjectEffect } from "../../../server/contract/injects";
import { useInjectWords } from "../../game/words/useInjectWords";
import { RemoveButton, signed, TextButton } from "../../ui";
import { Choice, FigureChoice } from "./choices";

const MOST = 6;

export function Effects({
  value,
  onChange,
}: {
  value: readonly InjectEffect[];
  onChange(value: InjectEffect[]): void;
}) {
  const t = useTranslations("msel.edit");
  const words = useInjectWords();
  return (
    <div className="grid gap-1.5">
      {value.map((effect, at) => {
        const most = limitOf(effect.track, effect.zone !== undefined);
        const name = words.figure(effect.track, effect.zone);
        return (
          <div key={at} className="hair-t flex flex-wrap items-center gap-2 pt-1.5 first:border-t-0">
            <FigureChoice
              figure={effect}
              onChange={({ track, zone }) => {
                const limit = limitOf(track, zone !== undefined);
                const by = Math.min(limit, Math.max(-limit, effect.by));
                const { zone: _, ...rest } = effect;
                onChange([...value].with(at, { ...rest, track, by, ...(zone ? { zone } : {}) }));
              }}
            />
            <b className="w-9 text-right font-display text-[1.125rem]">{signed(effect.by)}</b>
            <span className="inline-flex items-center gap-1.5 text-label text-ink-2">
              {signed(-most)}
              <input
                type="range"
                aria-label={t("amount", { figure: name })}
                min={-most}
                max={most}
                step={1}
                value={effect.by}
                onChange={(e) => {
                  const by = e.target.valueAsNumber;
                  // Nothing moves by nothing: the mark steps over the middle.
                  onChange([...value].with(at, { ...effect, by: by === 0 ? -Math.sign(effect.by) : by }));
                }}
                className="w-32 accent-ink max-md:min-h-11"
              />
              {signed(most)}
            </span>
            <Choice
              label={t("lasts")}
              value={String(effect.turns ?? 1)}
              options={Array.from({ length: LONGEST_EFFECT }, (_, i) => ({
                value: String(i + 1),
                label: t("quarters", { n: i + 1 }),
              }))}
              onChange={(n) => onChange([...value].with(at, { ...effect, turns: Number(n) }))}
            />
            <RemoveButton
              label={t("removeEffect", { figure: name })}
              onClick={() => onChange(value.filter((_, i) => i !== at))}
            />
          </div>
        );
      })}
      {value.length < MOST ? (
        <p className="text-note">
          <TextButton onClick={() => onChange([...value, { track: "legitimacy", by: 1 }])}>
            {t("addEffect")}
          </TextButton>
        </p>
      ) : null}
    </div>
  );
}
