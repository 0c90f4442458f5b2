// One more choice of an order: a few answers side by side, many in a list.
"use client";
import { useTranslations } from "use-intl";
import { Segmented, Select } from "../ui";

interface AnswerFieldProps {
  label: string;
  value?: string;
  answers: readonly { id: string; label: string }[];
  onChange(id: string): void;
  disabled?: boolean;
}

export function AnswerField({ label, value, answers, onChange, disabled }: AnswerFieldProps) {
  const t = useTranslations("sheet");
  const letters = answers.reduce((n, a) => n + a.label.length, 0);
  if (answers.length <= 3 && letters <= 40) {
    return (
      <div className="mt-1.5 grid gap-0.5">
        <span aria-hidden="true" className="text-label text-ink-2">
          {label}
        </span>
        <Segmented
          label={label}
          value={value ?? ""}
          options={answers.map((a) => ({ ...a, ...(disabled ? { disabled } : {}) }))}
          onChange={onChange}
          className="flex w-full *:flex-1"
        />
      </div>
    );
  }
  return (
    <label className="mt-1.5 grid gap-0.5">
      <span className="text-label text-ink-2">{label}</span>
      <Select
        value={value ?? ""}
        disabled={disabled}
        onChange={(e) => e.target.value && onChange(e.target.value)}
        options={[
          ...(value ? [] : [{ value: "", label: t("chooseOne") }]),
          ...answers.map((a) => ({ value: a.id, label: a.label })),
        ]}
      />
    </label>
  );
}
