// How long a quarter takes.
"use client";
import { useTranslations } from "use-intl";
import { Field, Input, Segmented } from "../ui";
import { type Choices, minutesOf } from "./choices";
import { DayChoice } from "./DayChoice";

type Part = Pick<Choices, "clock" | "minutes" | "at" | "zone" | "weekends">;

export function ClockChoice({ value, onChange }: { value: Part; onChange(part: Part): void }) {
  const t = useTranslations("landing.create");
  return (
    <div className="grid gap-2.5">
      <Segmented
        label={t("clock")}
        value={value.clock}
        options={[
          { id: "minutes", label: t("clocks.minutes", { n: String(minutesOf(value.minutes)) }) },
          { id: "day", label: t("clocks.day") },
          { id: "none", label: t("clocks.none") },
        ]}
        onChange={(id) => onChange({ ...value, clock: id as Choices["clock"] })}
        className="w-full *:min-h-10 *:flex-1 *:text-body"
      />
      {value.clock === "day" ? (
        <DayChoice value={value} onChange={(part) => onChange({ ...value, ...part })} />
      ) : null}
      {value.clock === "minutes" ? (
        <Field
          label={t("minutes")}
          className="grid-cols-[auto_5rem] items-center justify-start gap-3 text-ink-2"
        >
          {(ids) => (
            <Input
              {...ids}
              type="number"
              inputMode="numeric"
              min={1}
              max={240}
              value={value.minutes}
              onChange={(e) => onChange({ ...value, minutes: e.target.value })}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}
