// A quarter a day: at which hour orders close, by whose clock, and on which days they do not.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Check, Field, Input, Select } from "../ui";
import type { Choices } from "./choices";

type Part = Pick<Choices, "at" | "zone" | "weekends">;

export function DayChoice({ value, onChange }: { value: Part; onChange(part: Partial<Part>): void }) {
  const t = useTranslations("landing.create.day");
  // every zone that this browser knows, looked up when a quarter a day is chosen and not as the page loads
  const [zones] = useState(() =>
    [...new Set(["UTC", value.zone, ...Intl.supportedValuesOf("timeZone")])].sort(),
  );
  return (
    <div className="grid gap-2.5 sm:grid-cols-[7.5rem_1fr]">
      <Field label={t("at")} className="text-ink-2">
        {(ids) => (
          <Input
            {...ids}
            type="time"
            required
            value={value.at}
            onChange={(e) => onChange({ at: e.target.value })}
          />
        )}
      </Field>
      <Field label={t("zone")} className="text-ink-2">
        {(ids) => (
          <Select
            {...ids}
            value={value.zone}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            onChange={(e) => onChange({ zone: e.target.value })}
          />
        )}
      </Field>
      <Check
        className="sm:col-span-2"
        label={t("weekends")}
        hint={t("missed")}
        checked={value.weekends}
        onChange={(e) => onChange({ weekends: e.target.checked })}
      />
    </div>
  );
}
