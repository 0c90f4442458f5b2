// Nothing is shown before the key.
"use client";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useReady } from "../browser/useReady";
import { Button, Field, Input } from "../ui";

export interface KeyFormProps {
  busy: boolean;
  refused: string | undefined;
  onOpen(key: string): void;
}

export function KeyForm({ busy, refused, onOpen }: KeyFormProps) {
  const t = useTranslations("operator.key");
  const ready = useReady();
  const open = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const key = String(new FormData(e.currentTarget).get("key") ?? "").trim();
    if (key && !busy) onOpen(key);
  };
  return (
    <form onSubmit={open} className="grid max-w-[34rem] justify-items-start gap-3 desk:col-span-2">
      <Field label={t("label")} hint={t("hint")} error={refused} className="w-full">
        {(ids) => (
          <Input
            {...ids}
            name="key"
            type="password"
            autoComplete="off"
            maxLength={200}
            className="min-h-11"
          />
        )}
      </Field>
      <p role="alert" className="sr-only">
        {refused}
      </p>
      <Button type="submit" variant="ink" size="l" disabled={!ready} aria-disabled={busy}>
        {busy ? t("busy") : t("button")}
      </Button>
    </form>
  );
}
