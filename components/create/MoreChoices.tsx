// What may be left as it is: a name, the marking line, whether names are taken, what the screen gives away, the seed of the dice.
"use client";
import { useTranslations } from "use-intl";
import { LONGEST_MARKING } from "../../server/contract/limits";
import { READING_SETTINGS } from "../../server/contract/seats";
import { Check, Field, Icon, Input, Select } from "../ui";
import { type Choices, seedOf } from "./choices";

type Part = Pick<Choices, "title" | "marking" | "unnamed" | "seed" | "reading">;

export function MoreChoices({ value, onChange }: { value: Part; onChange(part: Part): void }) {
  const t = useTranslations("landing.create");
  const readings = READING_SETTINGS.map((id) => ({
    value: id,
    label: t(`readings.${id}`),
  }));
  return (
    <details className="group min-w-0 flex-1 basis-64">
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-ink-2 hover:text-ink max-md:min-h-11">
        <Icon name="pen" />
        <span className="border-b border-edge">{t("more")}</span>
      </summary>
      <div className="mt-3 grid gap-3 pb-1">
        <Field label={t("title_")} hint={t("titleHint")}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={78}
              placeholder={t("titleExample")}
              value={value.title}
              onChange={(e) => onChange({ ...value, title: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("marking")} hint={t("markingHint")}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={LONGEST_MARKING}
              placeholder={t("markingExample")}
              value={value.marking}
              onChange={(e) => onChange({ ...value, marking: e.target.value })}
            />
          )}
        </Field>
        <Check
          label={t("unnamed")}
          hint={t("unnamedHint")}
          checked={value.unnamed}
          onChange={(e) => onChange({ ...value, unnamed: e.target.checked })}
        />
        <Field label={t("reading")} hint={t("readingHint")}>
          {(ids) => (
            <Select
              {...ids}
              options={readings}
              value={value.reading}
              onChange={(e) => onChange({ ...value, reading: e.target.value as Choices["reading"] })}
            />
          )}
        </Field>
        <Field
          label={t("seed")}
          hint={t("seedHint")}
          error={seedOf(value.seed) === "bad" ? t("seedBad") : undefined}
        >
          {(ids) => (
            <Input
              {...ids}
              inputMode="numeric"
              value={value.seed}
              onChange={(e) => onChange({ ...value, seed: e.target.value })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
