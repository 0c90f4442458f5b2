// A part of the preparation under its heading, and a text in two languages beside one another.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Said } from "../../server/contract/preparation";
import { Field, TextArea } from "../ui";
import { useMarks } from "../ui/useMarks";

export function Part({
  id,
  title,
  hint,
  children,
}: {
  id: string;
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="rule-b px-4.5 py-3.5">
      <h2 id={id} className="text-[1.25rem]">
        {title}
      </h2>
      {hint ? <p className="max-w-[70ch] text-note text-ink-2">{hint}</p> : null}
      <div className="mt-2.5 grid gap-3.5">{children}</div>
    </section>
  );
}

const LANGUAGES = ["en", "fr"] as const;

export interface SaidFieldProps {
  label: string;
  hint?: string;
  value: Said | undefined;
  most: number;
  rows?: number;
  disabled: boolean;
  onChange(said: Said): void;
}

/** Empty is not said: the other language stands for both then. */
export function SaidField({ label, hint, value = {}, most, rows = 3, disabled, onChange }: SaidFieldProps) {
  const t = useTranslations("prepare.in");
  const marks = useMarks();
  return (
    <div>
      <p aria-hidden="true" className="font-medium">
        {label}
      </p>
      {hint ? <p className="mb-1 text-note text-ink-2">{hint}</p> : null}
      <div className="grid gap-2.5 md:grid-cols-2">
        {LANGUAGES.map((language) => (
          <Field
            key={language}
            className="content-start"
            label={
              <>
                <span className="sr-only">{marks.pair(label, t(language))}</span>
                <span aria-hidden="true" className="text-note font-normal text-ink-2">
                  {t(language)}
                </span>
              </>
            }
          >
            {(ids) => (
              <TextArea
                {...ids}
                lang={language}
                className={rows > 3 ? "min-h-24" : "min-h-16"}
                rows={rows}
                maxLength={most}
                disabled={disabled}
                value={value[language] ?? ""}
                onChange={(e) => {
                  const { [language]: _, ...rest } = value;
                  onChange(e.target.value ? { ...rest, [language]: e.target.value } : rest);
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </div>
  );
}
