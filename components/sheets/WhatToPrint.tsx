// Which sheets stand on the page, and so are printed: those that bring people to their seats, their briefings, or empty order sheets.
"use client";
import { useTranslations } from "use-intl";
import { Segmented } from "../ui";

export const PRINTS = ["seats", "briefs", "orders"] as const;
export type Print = (typeof PRINTS)[number];

export function WhatToPrint({ value, onChange }: { value: Print; onChange(print: Print): void }) {
  const t = useTranslations("sheets.print_");
  return (
    <div className="no-print rule-b flex flex-wrap items-center gap-x-4 gap-y-1.5 bg-land px-4 py-3 md:px-8">
      <Segmented
        label={t("label")}
        value={value}
        options={PRINTS.map((id) => ({ id, label: t(id) }))}
        onChange={(id) => onChange(id as Print)}
      />
      <p className="text-note text-ink-2">{t(`${value}Hint`)}</p>
    </div>
  );
}
