// The marks of the language that is chosen.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { type Marks, marksOf, type Say } from "./marks";

export function useMarks(): Marks {
  const t = useTranslations("common.marks");
  return marksOf(t as unknown as Say, useLocale());
}
