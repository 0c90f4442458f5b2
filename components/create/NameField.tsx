// Under which name one takes part, if one likes; where an exercise takes no names, the word that it does not.
"use client";
import type { ComponentProps } from "react";
import { useTranslations } from "use-intl";
import { Field, Input } from "../ui";

export function NameField({ named, ...input }: { named: boolean } & Partial<ComponentProps<typeof Input>>) {
  const t = useTranslations("join");
  if (!named) return <p className="text-note text-ink-2">{t("unnamed")}</p>;
  return (
    <Field label={t("name")} hint={t("nameHint")}>
      {(ids) => <Input {...ids} maxLength={60} autoComplete="off" className="min-h-11" {...input} />}
    </Field>
  );
}
