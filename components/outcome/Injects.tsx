// Words from the facilitator to this seat, in this quarter.
"use client";
import { useTranslations } from "use-intl";
import { injectsOf, sinceReport } from "../game/stream/reports";
import { useItems } from "../source/react";
import { Note, Typed } from "../ui";

export function Injects() {
  const t = useTranslations("report");
  const items = useItems();
  return injectsOf(sinceReport(items)).map((i) => (
    <Note key={i.n} title={t("inject")} className="whitespace-pre-line">
      <Typed text={i.text} />
    </Note>
  ));
}
