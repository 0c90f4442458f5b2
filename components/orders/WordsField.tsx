// The author's own words about an order: the intent, and what is expected of it and how surely: of a figure, by when, and in words beside it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { OrderDraft } from "../../game-rules/open";
import { Segmented, TextArea, TextButton } from "../ui";
import { ForeseenField } from "./ForeseenField";

type Part = Pick<OrderDraft, "intent" | "expects" | "foresees" | "sure">;
const SURE = [1, 2, 3, 4] as const;

export function WordsField({
  value,
  onChange,
  disabled,
}: {
  value: Part;
  onChange(part: Part): void;
  disabled?: boolean;
}) {
  const t = useTranslations("sheet");
  const [more, setMore] = useState(Boolean(value.expects ?? value.foresees ?? value.sure));
  return (
    <div className="mt-2 grid gap-1.5">
      <TextArea
        voice
        aria-label={t("intent")}
        title={t("intentHint")}
        placeholder={t("intentPlaceholder")}
        maxLength={500}
        readOnly={disabled}
        value={value.intent ?? ""}
        onChange={(e) => onChange({ ...value, intent: e.target.value })}
      />
      {more ? (
        <>
          <ForeseenField
            value={value.foresees}
            disabled={disabled === true}
            onChange={(foresees) => {
              const { foresees: _, ...rest } = value;
              onChange(foresees ? { ...rest, foresees } : rest);
            }}
          />
          <TextArea
            voice
            aria-label={t("expect")}
            placeholder={t("expectPlaceholder")}
            maxLength={500}
            readOnly={disabled}
            value={value.expects ?? ""}
            onChange={(e) => onChange({ ...value, expects: e.target.value })}
          />
          <div className="flex flex-wrap items-center gap-2">
            <span aria-hidden="true" className="text-label text-ink-2">
              {t("sure")}
            </span>
            <Segmented
              label={t("sure")}
              value={String(value.sure ?? "")}
              options={SURE.map((n) => ({
                id: String(n),
                label: t(`sures.${n}`),
                ...(disabled ? { disabled } : {}),
              }))}
              onChange={(id) => onChange({ ...value, sure: Number(id) as 1 | 2 | 3 | 4 })}
            />
          </div>
        </>
      ) : (
        <TextButton className="justify-self-start text-left whitespace-normal!" onClick={() => setMore(true)}>
          {t("expectMore")}
        </TextButton>
      )}
    </div>
  );
}
