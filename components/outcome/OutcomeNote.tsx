// Back at the table while the outcome is out: the way to the paper.
"use client";
import { useTranslations } from "use-intl";
import { useUi, useUiStore } from "../game/looking/ui";
import { useLabel } from "../game/words/label";
import { useShown, useView } from "../source/react";
import { Button, Note } from "../ui";

export function OutcomeNote() {
  const t = useTranslations("report");
  const label = useLabel();
  const ui = useUiStore();
  const table = useUi((u) => u.table);
  const view = useView();
  const outcome = useShown((s) => s.exercise?.phase === "outcome");
  if (!view || !outcome || !table) return null;
  return (
    <Note className="flex flex-wrap items-center gap-3" title={t("isOut", { label: label(view.label) })}>
      <Button size="s" onClick={() => ui.setState({ table: false })}>
        {t("toPaper")}
      </Button>
    </Note>
  );
}
